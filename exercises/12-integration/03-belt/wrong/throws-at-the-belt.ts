// mistake: throws the error inside the callback: the belt gets it, and the loop waits for ever
// caught by: an error of the belt is thrown after the parcels before it
import { type AsyncGenerator, asyncGenerator, getRunningLoop, Queue } from 'asyncio';

interface Observer {
  next(parcel: string): void;
  error(error: Error): void;
  complete(): void;
}

export function parcelsOf(belt: {
  subscribe(observer: Observer): () => void;
}): AsyncGenerator<string> {
  return asyncGenerator<string>(function* (emit) {
    const loop = getRunningLoop();
    const queue = new Queue<string | null>();
    const unsubscribe = belt.subscribe({
      next: (parcel) => loop.callSoonThreadsafe(() => queue.putNowait(parcel)),
      error: (error) => {
        throw error;
      },
      complete: () => loop.callSoonThreadsafe(() => queue.putNowait(null)),
    });
    try {
      for (;;) {
        const parcel = yield* queue.get();
        if (parcel === null) return;
        yield* emit(parcel);
      }
    } finally {
      unsubscribe();
    }
  });
}
