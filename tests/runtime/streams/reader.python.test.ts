import { type Coroutine, decode, encode, getRunningLoop, StreamReader, sleep } from 'asyncio';
import { test } from 'vitest';
import { seededRandom } from '../../../runtime/testing/choices.ts';
import { expectLikePython } from '../executors/python.ts';

/** One step of a random script: bytes arrive, the stream ends, or the program reads in one of its ways. */
type Step = readonly [word: string, argument: string | number];

const PYTHON = `
import json
async def main():
    for number, (limit, steps) in enumerate(json.loads(SCRIPTS)):
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader(limit=limit)
        reader.set_transport(Transport())
        print('script', number)
        arrivals = [step for step in steps if step[0] in ('feed', 'eof')]
        for delay, (word, argument) in enumerate(arrivals):
            if word == 'feed':
                loop.call_later(delay + 1, reader.feed_data, argument.encode())
            else:
                loop.call_later(delay + 1, reader.feed_eof)
        for word, argument in steps:
            if word not in ('feed', 'eof'):
                await read(reader, word, argument)
        await asyncio.sleep(len(arrivals) + 1)

class Transport:
    def pause_reading(self):
        print('pause at', asyncio.get_running_loop().time())
    def resume_reading(self):
        print('resume at', asyncio.get_running_loop().time())

async def read(reader, word, argument):
    try:
        if word == 'readline':
            data = await reader.readline()
        elif word == 'readuntil':
            separators = tuple(part.encode() for part in argument.split(' '))
            data = await reader.readuntil(separators)
        else:
            data = await getattr(reader, word)(argument)
        print(word, argument, '->', data.decode().replace('\\n', '/'), reader.at_eof(), asyncio.get_running_loop().time())
    except Exception as error:
        name = {'ValueError': 'RangeError'}.get(type(error).__name__, type(error).__name__)
        print(word, argument, 'raised', name, str(error), asyncio.get_running_loop().time())
`;

test('a hundred random scripts read what CPython reads, byte for byte, at the same times', async () => {
  const random = seededRandom(14);
  const scripts = Array.from({ length: 100 }, () => randomScript(random));
  const text = JSON.stringify(scripts);
  await expectLikePython(`SCRIPTS = ${JSON.stringify(text)}\n${PYTHON}`, function* main() {
    for (const [number, [limit, steps]] of scripts.entries()) {
      console.log('script', number);
      yield* runScript(limit, steps);
    }
  });
});

function* runScript(limit: number, steps: readonly Step[]): Coroutine<void> {
  const loop = getRunningLoop();
  const reader = new StreamReader({ limit });
  reader.setTransport({
    pauseReading: () => console.log('pause at', loop.time()),
    resumeReading: () => console.log('resume at', loop.time()),
  });
  const arrivals = steps.filter(([word]) => word === 'feed' || word === 'eof');
  for (const [delay, [word, argument]] of arrivals.entries())
    loop.callLater(delay + 1, () =>
      word === 'feed' ? reader.feedData(encode(String(argument))) : reader.feedEof(),
    );
  for (const [word, argument] of steps)
    if (word !== 'feed' && word !== 'eof') yield* readAndPrint(reader, word, argument);
  yield* sleep(arrivals.length + 1);
}

function* readAndPrint(
  reader: StreamReader,
  word: string,
  argument: string | number,
): Coroutine<void> {
  const now = () => getRunningLoop().time();
  try {
    const data = decode(yield* reading(reader, word, argument)).replaceAll('\n', '/');
    console.log(word, argument, '->', data, reader.atEof(), now());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(word, argument, 'raised', error.name, error.message, now());
  }
}

function reading(reader: StreamReader, word: string, argument: string | number) {
  if (word === 'readline') return reader.readline();
  if (word === 'readuntil') return reader.readuntil(String(argument).split(' '));
  return word === 'read' ? reader.read(Number(argument)) : reader.readexactly(Number(argument));
}

/** Few different characters and short limits, so that separators, borders and limits meet. */
function randomScript(random: () => number): [limit: number, steps: Step[]] {
  const pick = (count: number) => Math.floor(random() * count);
  const text = (length: number) => Array.from({ length }, () => 'ab-;\n'[pick(5)]).join('');
  const readings: (() => Step)[] = [
    () => ['readline', ''],
    () => ['readuntil', [';', '--', '-; ab', '-- - -;b'][pick(4)] ?? ';'],
    () => ['read', pick(10)],
    () => ['readexactly', pick(14)],
  ];
  const feeds = Array.from({ length: 4 }, (): Step => ['feed', text(1 + pick(12))]);
  const reads = Array.from({ length: 8 }, (): Step => readings[pick(4)]?.() ?? ['readline', '']);
  return [1 + pick(9), [...feeds, ['eof', ''], ...reads, ['read', -1], ['readline', '']]];
}
