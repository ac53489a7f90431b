import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readChannel } from '../../../../tools/grade/sandbox/channel.ts';

const NONCE = '0123456789abcdef';
const forged = { kind: 'crash', message: 'Something else than the tests wrote into the report.' };

async function read(text: string) {
  const stream = new PassThrough();
  const channel = readChannel(stream, NONCE, 1024);
  stream.end(text);
  return { ending: await channel.ended, events: channel.events };
}

function line(event: object): string {
  return `${NONCE} ${JSON.stringify(event)}\n`;
}

test('events arrive one a line, up to the last', async () => {
  const { ending, events } = await read(
    line({ type: 'started', test: 'a' }) + line({ type: 'done' }),
  );
  expect(ending).toBeUndefined();
  expect(events).toEqual([{ type: 'started', test: 'a' }, { type: 'done' }]);
});

test('a line may arrive in pieces', async () => {
  const stream = new PassThrough();
  const channel = readChannel(stream, NONCE, 1024);
  const text = line({ type: 'done' });
  stream.write(text.slice(0, 20));
  stream.write(text.slice(20));
  expect(await channel.ended).toBeUndefined();
  expect(channel.events).toEqual([{ type: 'done' }]);
});

describe('what ends a run as an error', () => {
  test.each([
    ['a line without the nonce', `${JSON.stringify({ type: 'done' })}\n`],
    ['a line with another nonce', `fedcba9876543210 ${JSON.stringify({ type: 'done' })}\n`],
    ['text that is no JSON', `${NONCE} done\n`],
    ['an unknown event', line({ type: 'passed' })],
    [
      'a result with an unknown status',
      line({ type: 'finished', result: { name: 'a', status: 'great', milliseconds: 1 } }),
    ],
    [
      'a result without a time',
      line({ type: 'finished', result: { name: 'a', status: 'passed' } }),
    ],
    ['tests that are no texts', line({ type: 'collected', tests: [{}] })],
    ['an event that is a list', line(['done'])],
  ])('%s', async (_what, text) => {
    expect((await read(text)).ending).toEqual(forged);
  });

  test('more than a megabyte', async () => {
    const { ending } = await read(line({ type: 'started', test: 'x'.repeat(2 ** 20) }));
    expect(ending).toEqual({
      kind: 'crash',
      message:
        'The tests had more than 1024 KiB to report. Look for a message or a value that is very long.',
    });
  });
});

test('fields that an event does not have are dropped', async () => {
  const result = { name: 'a', status: 'passed', milliseconds: 1, points: 100, message: 7 };
  const { events } = await read(line({ type: 'finished', result }) + line({ type: 'done' }));
  expect(events[0]).toEqual({
    type: 'finished',
    result: { name: 'a', status: 'passed', milliseconds: 1 },
  });
});
