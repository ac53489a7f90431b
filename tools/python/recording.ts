import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Example } from '../course/index.ts';
import { readDeclaration } from '../lesson/declaration.ts';
import { runForReal } from '../lesson/runForReal.ts';
import type { Python } from './index.ts';

/** What CPython says to an example's recording. */
export type Verdict =
  | { readonly kind: 'same' }
  /** There is no twin, and the example says why. */
  | { readonly kind: 'declared'; readonly reason: string }
  | { readonly kind: 'new' | 'changed'; readonly recorded: string; readonly output: string }
  | { readonly kind: 'unusable'; readonly reason: string };

/** Where an example's recording lies, or will lie. */
export function recordingOf(example: Example): string {
  return example.file.replace(/\.ts$/, '.out');
}

/** Runs an example's twin and compares what it prints with the recording. */
export function compareWithRecording(example: Example, python: Python): Verdict {
  if (example.python === undefined) return missingTwin(example);
  const source = readFileSync(example.python, 'utf8');
  const filename = basename(example.python);
  const { output, errors, failed } = python.run(source, { filename });
  if (failed) return { kind: 'unusable', reason: `${filename} failed:\n${errors}` };
  if (python.run(source, { filename, backwards: true }).output !== output)
    return { kind: 'unusable', reason: dependsOnOrder(filename) };
  return compare(output, recordingOf(example));
}

/** Runs in real time an example that runs in no other, and compares what it prints with the recording. */
export async function compareRealRun(example: Example): Promise<Verdict> {
  const { output, errors, failed } = await runForReal(example);
  if (failed) return { kind: 'unusable', reason: `it failed in real time:\n${errors}` };
  return compare(output, recordingOf(example));
}

function compare(output: string, file: string): Verdict {
  if (!existsSync(file)) return { kind: 'new', recorded: '', output };
  const recorded = readFileSync(file, 'utf8');
  return recorded === output ? { kind: 'same' } : { kind: 'changed', recorded, output };
}

function missingTwin(example: Example): Verdict {
  const { noTwin } = readDeclaration(example);
  if (noTwin !== undefined) return { kind: 'declared', reason: noTwin };
  const wanted = `${example.name}.py`;
  return {
    kind: 'unusable',
    reason: `it has no Python twin. Write ${wanted} beside it, or say why there is none in its header: // twin: none. <reason>`,
  };
}

function dependsOnOrder(filename: string): string {
  return (
    `${filename} prints something else when asyncio walks its sets of tasks in another order, which CPython leaves open. ` +
    'Sort what comes from a set before printing it.'
  );
}
