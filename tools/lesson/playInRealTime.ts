import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { courseRoot, type Example } from '../course/index.ts';
import type { Options } from './options.ts';

/**
 * Runs the example as a program of its own: it really waits, prints as it goes, and Ctrl-C reaches it.
 * Plain Node runs it, which strips the types and keeps every line and column in its place.
 */
export async function playInRealTime(
  example: Example,
  { trace }: Pick<Options, 'trace'>,
): Promise<number> {
  const player = join(import.meta.dirname, 'player/realTime.ts');
  const request = JSON.stringify({ file: example.file, root: courseRoot, trace });
  return runProgram(process.execPath, [player, request]);
}

/** Runs a program in this terminal and returns its exit status. */
export function runProgram(command: string, options: readonly string[]): Promise<number> {
  // Ctrl-C goes to the program too: what it means there is the program's affair, and we wait for it.
  process.on('SIGINT', () => undefined);
  return new Promise((resolve, reject) => {
    const program = spawn(command, options, { stdio: 'inherit' });
    program.on('error', reject);
    program.on('exit', (status, signal) => resolve(status ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
