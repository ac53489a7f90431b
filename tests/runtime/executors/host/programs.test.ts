import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SimulatedLoop, setDefaultLoopFactory } from 'asyncio';
import { captureConsole } from 'asyncio/testing';
import { expect, test } from 'vitest';

/** What a program prints that runs in a process of its own, in real time. Rejects if it fails; Vitest ends it if it doesn't end. */
async function runForReal(name: string): Promise<string[]> {
  const file = join(import.meta.dirname, 'programs', name);
  const { stdout } = await promisify(execFile)('tsx', [file]);
  return stdout.trimEnd().split('\n');
}

async function runSimulated(url: string): Promise<string[]> {
  const lines: string[] = [];
  const captured = captureConsole((text) => lines.push(text));
  const before = setDefaultLoopFactory(() => new SimulatedLoop());
  try {
    await import(url);
  } finally {
    captured.restore();
    if (before) setDefaultLoopFactory(before);
  }
  return lines;
}

test('one program runs in real workers and in virtual time, and prints the same', async () => {
  const expected = ['cat.jpg dog.jpg', 'cat.jpg (small) dog.jpg (small)'];
  expect(await runForReal('photos.ts')).toEqual(expected);
  expect(await runSimulated('./programs/photos.ts')).toEqual(expected);
});

test('idle workers of a pool that nobody shuts down don’t keep a program from ending', async () => {
  expect(await runForReal('forgotten.ts')).toEqual(['done done']);
});
