/**
 * The real CPython 3.14 (Pyodide), in virtual time: the measure that the runtime and the lessons are held to.
 *
 * The Python side, which replaces what the operating system does for asyncio (waiting, threads, sockets, processes), is in `simulated/`; start at `program.py`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

export interface PythonOptions {
  /** How long one program may take, in real seconds. */
  readonly limitSeconds?: number;
  /** Folders with packages that every program can import; each is imported once, and lives on. */
  readonly packages?: readonly string[];
}

/** Starts the interpreter, which takes seconds: keep it, and run all programs in it. */
export async function createPython(options: PythonOptions = {}): Promise<Python> {
  const { limitSeconds = 10, packages = [] } = options;
  const pyodide = await loadPyodide({ env: { PYTHONHASHSEED: '0', HOME: '/' } });
  const watchdog = createWatchdog(limitSeconds);
  pyodide.setInterruptBuffer(watchdog.interrupts);
  for (const folder of [join(import.meta.dirname, 'simulated'), ...packages])
    copyPackage(pyodide, folder);
  pyodide.runPython(`import sys; sys.path.insert(0, ${JSON.stringify(packagesRoot)})`);
  pyodide.runPython('from simulated import program; program.install()');
  return {
    version: pyodide.runPython('import sys; sys.version.split()[0]'),
    run: runInside(pyodide.runPython('program.run'), watchdog),
  };
}

/** Brings a package, a folder of Python files, to where Python imports it from. */
function copyPackage(pyodide: PyodideAPI, folder: string): void {
  const target = `${packagesRoot}/${basename(folder)}`;
  pyodide.FS.mkdirTree(target);
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.py'))) {
    pyodide.FS.writeFile(`${target}/${file}`, readFileSync(join(folder, file)));
  }
}

const packagesRoot = '/packages';

function runInside(runRequest: (request: string) => string, watchdog: Watchdog): Python['run'] {
  return (
    source,
    { filename = 'program.py', files = {}, backwards = false, traced = false } = {},
  ) => {
    const request = JSON.stringify({ source, filename, files, backwards, traced });
    return JSON.parse(watchdog.watch(() => runRequest(request)));
  };
}
