// A scanner calls back for each parcel. A queue makes an asynchronous generator of it.
import {
  type AsyncGenerator,
  aclosing,
  asyncFor,
  asyncGenerator,
  asyncWith,
  type Coroutine,
  getRunningLoop,
  Queue,
  run,
  sleep,
} from 'asyncio';

/** The driver of a scanner: it calls its listeners each second. */
class Scanner extends EventTarget {
  start(parcels: string[]): void {
    for (const [second, parcel] of parcels.entries()) {
      const scan = () => this.dispatchEvent(Object.assign(new Event('scan'), { parcel }));
      getRunningLoop().callLater(second + 1, scan);
    }
  }
}

// #region program
function scans(scanner: Scanner): AsyncGenerator<string> {
  return asyncGenerator<string>(function* (emit) {
    const loop = getRunningLoop();
    const parcels = new Queue<string>();
    const listen = (event: Event) => {
      const parcel = 'parcel' in event ? String(event.parcel) : '';
      loop.callSoonThreadsafe(() => parcels.putNowait(parcel));
    };
    scanner.addEventListener('scan', listen);
    try {
      for (;;) yield* emit(yield* parcels.get());
    } finally {
      scanner.removeEventListener('scan', listen);
      console.log('listener removed');
    }
  });
}

function* unload(parcel: string): Coroutine<void> {
  console.log(`unloading ${parcel}`);
  yield* sleep(1.5);
  if (parcel === 'P9') throw new RangeError('belt is full');
}

function* main(): Coroutine<void> {
  const scanner = new Scanner();
  scanner.start(['P7', 'P8', 'P9', 'P10']);
  try {
    yield* asyncWith(aclosing(scans(scanner)), (parcels) => asyncFor(parcels, unload));
  } catch (error) {
    if (error instanceof RangeError) console.log(error.message);
  }
}
// #endregion

await run(main());
