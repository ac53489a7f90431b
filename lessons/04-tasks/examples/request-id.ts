// One log function, three requests at once: each line knows its request.
import { ContextVar, type Coroutine, gather, run, sleep } from 'asyncio';

const requestId = new ContextVar<string>('requestId');

function log(text: string): void {
  console.log(`${requestId.get()} ${text}`);
}

function* readFromDatabase(seconds: number): Coroutine<void> {
  log('query sent');
  yield* sleep(seconds);
  log('rows received');
}

function* handle(id: string, seconds: number): Coroutine<void> {
  requestId.set(id);
  yield* readFromDatabase(seconds);
  log('response sent');
}

function* main(): Coroutine<void> {
  yield* gather(handle('A', 3), handle('B', 1), handle('C', 2));
}

await run(main());
