// Two programs, one after the other.
// twin: none. It is about the trace.
import { type Coroutine, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  yield* sleep(1);
}

await run(main());
await run(main());
