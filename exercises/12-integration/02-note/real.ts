/** A real office on 127.0.0.1, asked with the host's own fetch. */
import { createServer } from 'node:http';
import {
  type Coroutine,
  fromCallback,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  waitFor,
} from 'asyncio';
import { deliveryNote, type Office } from './exercise';

const PORT = 8831;
const server = createServer((request, response) => {
  const answer = request.url === '/place/P7' ? 'Oslo' : '12';
  const timer = setTimeout(() => response.end(answer), 500);
  response.on('close', () => {
    if (response.writableEnded) return;
    clearTimeout(timer);
    console.log(`office: ${request.url} was aborted`);
  });
});

const ask = async (path: string, signal: AbortSignal | null = null): Promise<string> => {
  const response = await fetch(`http://127.0.0.1:${PORT}/${path}`, { signal });
  return response.text();
};

const office: Office = {
  track: (parcel, signal) => ask(`place/${parcel}`, signal),
  price: async (parcel, signal) => Number(await ask(`price/${parcel}`, signal)),
};

function* main(): Coroutine<void> {
  yield* fromCallback((done) => void server.listen(PORT, '127.0.0.1', () => done()));
  try {
    const start = getRunningLoop().time();
    console.log(yield* deliveryNote('P7', office));
    const seconds = getRunningLoop().time() - start;
    console.log(`two questions of 0.5 s each took ${seconds.toFixed(1)} s`);
    yield* waitFor(deliveryNote('P7', office), 0.2);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('given up');
    yield* sleep(0.2);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

await run(main());
