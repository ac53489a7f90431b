import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

interface Ending {
  readonly lines: string[];
  readonly exit: number | NodeJS.Signals | null;
}

/** Runs a program in Node as it is, without tsx, and sends SIGINT after each line that is one of `interruptAt`. */
async function interrupt(program: string, args: string[], interruptAt: string[]): Promise<Ending> {
  const child = spawn(process.execPath, [`${import.meta.dirname}/programs/${program}`, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => resolve(signal ?? code));
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (interruptAt.includes(line)) child.kill('SIGINT');
  }
  return { lines, exit: await ended };
}

test('a program that waits for ever keeps its process alive, until Ctrl-C cancels main and run() raises KeyboardInterrupt', async () => {
  expect(await interrupt('interrupted.ts', ['stuck'], ['ready'])).toEqual({
    lines: ['ready', 'cleaning up', 'cleaned up', 'leftover ends', 'KeyboardInterrupt'],
    exit: 0,
  });
});

test('a main that takes its cancellation for an order to end returns its value from run()', async () => {
  expect(await interrupt('interrupted.ts', ['graceful'], ['ready'])).toEqual({
    lines: ['ready', 'cancelled', 'ended well'],
    exit: 0,
  });
});

test('the second Ctrl-C raises KeyboardInterrupt at once; the leftovers are still cancelled', async () => {
  expect(await interrupt('interrupted.ts', ['stubborn'], ['ready', 'cancelled'])).toEqual({
    lines: ['ready', 'cancelled', 'leftover ends', 'KeyboardInterrupt'],
    exit: 0,
  });
});

test('Ctrl-C waits for the end of the step that runs; uncaught, the KeyboardInterrupt is exit code 1', async () => {
  expect(await interrupt('busy.ts', [], ['ready'])).toEqual({
    lines: ['ready', 'the step ends', 'cleaned up'],
    exit: 1,
  });
});

test('Ctrl-C ends a program that runs for ever in virtual time, as it ends any process', async () => {
  expect(await interrupt('endless.ts', [], ['ready'])).toEqual({
    lines: ['ready'],
    exit: 'SIGINT',
  });
});
