/** A real web server of Node's, which calls your handler. */
import { createServer } from 'node:http';
import {
  type Coroutine,
  Event,
  fromCallback,
  fromPromise,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  waitFor,
} from 'asyncio';
import { type Handler, makeHandler } from './exercise';

const PORT = 8832;

function* serve(customer: string): Coroutine<string> {
  try {
    yield* sleep(customer === 'Ben' ? 3600 : 0.1);
    if (customer === 'Cem') throw new RangeError('out of stamps');
    return `good evening, ${customer}`;
  } finally {
    console.log(`desk: ${customer} is done with`);
  }
}

function openDesk(handler: Handler, onAbort: () => void) {
  return createServer(async (request, response) => {
    const client = new AbortController();
    response.on('close', () => client.abort(new Error('client gone')));
    try {
      const customer = request.url?.slice(1) ?? '';
      const { status, body } = await handler({ customer, signal: client.signal });
      response.writeHead(status).end(body);
    } catch (error) {
      console.log(`framework: ${error}`);
      onAbort();
    }
  });
}

function* visit(customer: string): Coroutine<string> {
  const url = `http://127.0.0.1:${PORT}/${customer}`;
  const response = yield* fromPromise((signal) => fetch(url, { signal }));
  return `${response.status} ${yield* fromPromise(response.text())}`;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const aborted = new Event();
  const onAbort = () => void loop.callSoonThreadsafe(() => aborted.set());
  const server = openDesk(makeHandler(loop, serve), onAbort);
  yield* fromCallback((done) => void server.listen(PORT, '127.0.0.1', () => done()));
  try {
    for (const customer of ['Ana', 'Cem']) console.log(`client: ${yield* visit(customer)}`);
    yield* waitFor(visit('Ben'), 2);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('client: Ben has no time');
    yield* waitFor(aborted.wait(), 10);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

await run(main());
