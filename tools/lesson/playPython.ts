import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Example } from '../course/index.ts';
import { createPython } from '../python/index.ts';
import { readDeclaration } from './declaration.ts';
import type { Options } from './options.ts';
import { runProgram } from './playInRealTime.ts';
import { describeTimes } from './playSimulated.ts';

/** Runs the example's Python twin: in real time on this machine's python3 if it is new enough, else in virtual time on Pyodide. */
export async function playPython(
  example: Example,
  { simulate }: Pick<Options, 'simulate'>,
): Promise<number> {
  if (example.python === undefined) return explainMissingTwin(example);
  if (simulate) return playOnPyodide(example.python);
  const version = findPythonVersion();
  if (isNewEnough(version)) return runProgram('python3', [example.python]);
  const found = version === undefined ? 'no python3' : `Python ${version.join('.')}`;
  console.error(
    `This machine has ${found}; the course is about 3.14. Pyodide runs it, in virtual time.`,
  );
  return playOnPyodide(example.python);
}

function explainMissingTwin(example: Example): number {
  const { noTwin = 'Nobody has written it yet.' } = readDeclaration(example);
  console.error(`${example.id} has no Python twin. ${noTwin}`);
  return 1;
}

async function playOnPyodide(file: string): Promise<number> {
  const python = await createPython();
  const start = performance.now();
  const result = python.run(readFileSync(file, 'utf8'), { filename: basename(file) });
  const realTime = (performance.now() - start) / 1000;
  process.stdout.write(result.output);
  process.stderr.write(result.errors);
  console.log(describeTimes({ time: result.time, realTime }));
  return result.failed ? 1 : 0;
}

/** Major and minor version of the python3 on the PATH. */
function findPythonVersion(): number[] | undefined {
  const program = 'import sys; print(*sys.version_info[:2])';
  try {
    const answer = execFileSync('python3', ['-c', program], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.trim().split(' ').map(Number);
  } catch {
    return undefined;
  }
}

function isNewEnough([major = 0, minor = 0]: number[] = []): boolean {
  return major > 3 || (major === 3 && minor >= 14);
}
