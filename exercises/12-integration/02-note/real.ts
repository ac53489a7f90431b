/** A real office on 127.0.0.1, asked with the host's own fetch. It answers when both questions are there, and about P8 never. */
import { createServer, type ServerResponse } from 'node:http';
import { type Coroutine, Event, fromCallback, getRunningLoop, run, waitFor } from 'asyncio';
import { deliveryNote, type Office } from './exercise';

const PORT = 8831;
const answers: Readonly<Record<string, string>> = { '/place/P7': 'Oslo', '/price/P7': '12' };

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const bothAborted = new Event();
  const waiting: [ServerResponse, string][] = [];
  let aborted = 0;
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    response.on('close', () => {
      if (response.writableEnded) return;
      aborted += 1;
      if (aborted === 2) loop.callSoonThreadsafe(() => bothAborted.set());
    });
    if (answer) waiting.push([response, answer]);
    if (waiting.length === 2) for (const [one, text] of waiting.splice(0)) one.end(text);
  });
  yield* fromCallback((done) => void server.listen(PORT, '127.0.0.1', () => done()));
  try {
    console.log(yield* waitFor(deliveryNote('P7', office), 10));
    yield* giveUp(deliveryNote('P8', office));
    yield* waitFor(bothAborted.wait(), 10);
    console.log(`the office saw ${aborted} requests aborted`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function ask(path: string, signal: AbortSignal | null = null): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${PORT}/${path}`, { signal });
  return response.text();
}

const office: Office = {
  track: (parcel, signal) => ask(`place/${parcel}`, signal),
  price: async (parcel, signal) => Number(await ask(`price/${parcel}`, signal)),
};

function* giveUp(note: Coroutine<string>): Coroutine<void> {
  try {
    yield* waitFor(note, 2);
  } catch (error) {
    console.log(`given up: ${error instanceof Error && error.name}`);
  }
}

await run(main());
