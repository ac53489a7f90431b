// Two kinds of asynchronous generator, each iterated from the other side.
import {
  type AsyncGenerator,
  asyncFor,
  asyncGenerator,
  type Coroutine,
  fromAsyncIterable,
  fromPromise,
  run,
  sleep,
  toAsyncIterable,
} from 'asyncio';

// #region program
/** JavaScript's own. */
async function* arrivals(): globalThis.AsyncGenerator<string> {
  for (const parcel of ['P7', 'P8']) yield parcel;
}

/** Ours. */
function stops(): AsyncGenerator<string> {
  return asyncGenerator<string>(function* (emit) {
    try {
      for (const town of ['Oslo', 'Lima', 'Cairo']) {
        yield* sleep(1);
        yield* emit(town);
      }
    } finally {
      console.log('the van goes home');
    }
  });
}

async function deliver(towns: globalThis.AsyncIterable<string>): Promise<string> {
  for await (const town of towns) {
    if (town === 'Lima') return `delivered in ${town}`;
  }
  return 'not delivered';
}

function* main(): Coroutine<void> {
  yield* asyncFor(fromAsyncIterable(arrivals()), function* (parcel) {
    console.log(`${parcel} has come`);
  });
  console.log(yield* fromPromise(deliver(toAsyncIterable(stops()))));
}
// #endregion

await run(main());
