import { expect, test } from 'vitest';
import type { Program } from '../../tools/conformance/program.ts';
import { toPython } from '../../tools/conformance/translate/python.ts';
import { toTypeScript } from '../../tools/conformance/translate/typescript.ts';

const program: Program = {
  eager: true,
  main: [
    {
      do: 'word',
      word: 'spawn',
      arguments: ['a', { coroutine: [{ do: 'raise', message: 'one' }] }],
    },
    { do: 'repeat', times: 2, body: [{ do: 'word', word: 'sleep', arguments: [0.5] }] },
    {
      do: 'try',
      body: [{ do: 'word', word: 'waitFor', arguments: ['a', null] }],
      except: { kind: 'error', body: [], again: true },
      finally: [
        { do: 'word', word: 'callSoon', arguments: [{ callback: [] }] },
        { do: 'return', value: 'done' },
      ],
    },
  ],
};

test('a program is translated into Python that can be read', () => {
  expect(toPython(program)).toBe(`from words import *


async def body1():
    raise Boom('one')


def callback2():
    pass


async def main():
    spawn('a', body1)
    for _ in range(2):
        await sleep(0.5)
    try:
        await wait_for('a', None)
    except KINDS['error'] as error:
        caught(error)
        raise
    finally:
        call_soon(callback2)
        return 'done'


run_program(main, eager=True)
`);
});

test('a program is translated into TypeScript that can be read', () => {
  expect(toTypeScript(program)).toBe(`function* body1(): Coroutine<unknown> {
  throw new Boom('one');
}

function callback2(): void {
}

function* main(): Coroutine<unknown> {
  spawn('a', body1);
  for (let turn = 0; turn < 2; turn += 1) {
    yield* sleep(0.5);
  }
  try {
    yield* waitFor('a', null);
  }
  catch (error) {
    caught('error', error);
    throw error;
  }
  finally {
    callSoon(callback2);
    return 'done';
  }
}

await runProgram(main, true);
`);
});
