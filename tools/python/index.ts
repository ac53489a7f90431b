/**
 * The real CPython 3.14 (Pyodide), in virtual time: the measure that the runtime and the lessons are held to.
 *
 * The Python side, which replaces asyncio's selector and its threads, is in `simulated/`; start at `program.py`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPyodide, type PyodideAPI } from 'pyodide';
import { createWatchdog, type Watchdog } from './watchdog.ts';

export interface ProgramOptions {
  /** The name of the program in its tracebacks; `program.py` when left out. */
  readonly filename?: string;
  /** Files beside the program (name → text), which it can import and open. */
  readonly files?: Readonly<Record<string, string>>;
  /**
   * asyncio walks its sets of tasks in any order. Here it is the order of creation, or with `backwards` the reverse:
   * a program whose output depends on it prints something else.
   */
  readonly backwards?: boolean;
  /** Records what the program does, step by step. */
  readonly traced?: boolean;
}

export interface ProgramResult {
  /** What the program printed. */
  readonly output: string;
  /** What came on stderr: warnings, asyncio's log and the traceback of the error that ended the program. */
  readonly errors: string;
  /** Virtual seconds that passed. */
  readonly time: number;
  /** Whether the program ended by an error. */
  readonly failed: boolean;
  /** What a traced program did: the events of `simulated/trace.py`. */
  readonly steps?: readonly unknown[];
}

export interface Python {
  readonly version: string;
  /**
   * Runs a program to its end as `__main__` of its own. Nothing waits: sleeping moves a clock on. A program that is
   * stuck, or has not ended after `limitSeconds` or 100,000 passes of the loop, fails.
   */
  run(source: string, options?: ProgramOptions): ProgramResult;
}

/**
 * Starts the interpreter, which takes seconds: keep it, and run all programs in it.
 * `limitSeconds` is how long one program may take, in real seconds.
 */
export async function createPython({ limitSeconds = 10 } = {}): Promise<Python> {
  const pyodide = await loadPyodide({ env: { PYTHONHASHSEED: '0', HOME: '/' } });
  const watchdog = createWatchdog(limitSeconds);
  pyodide.setInterruptBuffer(watchdog.interrupts);
  copyPackage(pyodide, 'simulated');
  pyodide.runPython('from simulated import program; program.install()');
  return {
    version: pyodide.runPython('import sys; sys.version.split()[0]'),
    run: runInside(pyodide.runPython('program.run'), watchdog),
  };
}

/** Brings the package of that name, a folder beside this file, to where Python imports it from. */
function copyPackage(pyodide: PyodideAPI, name: string): void {
  const folder = join(import.meta.dirname, name);
  pyodide.FS.mkdirTree(`${packages}/${name}`);
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.py'))) {
    pyodide.FS.writeFile(`${packages}/${name}/${file}`, readFileSync(join(folder, file)));
  }
  pyodide.runPython(`import sys; sys.path.insert(0, ${JSON.stringify(packages)})`);
}

const packages = '/packages';

function runInside(runRequest: (request: string) => string, watchdog: Watchdog): Python['run'] {
  return (source, { filename = 'program.py', files = {}, backwards = false, traced = false } = {}) => {
    const request = JSON.stringify({ source, filename, files, backwards, traced });
    return JSON.parse(watchdog.watch(() => runRequest(request)));
  };
}
