// mistake: takes the first falsy value for the end, and so a parcel without a name
// caught by: emits the parcels in their order
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
    const queue = new Queue<{ parcel?: string; error?: Error }>();
    const unsubscribe = belt.subscribe({
      next: (parcel) => loop.callSoonThreadsafe(() => queue.putNowait({ parcel })),
      error: (error) => loop.callSoonThreadsafe(() => queue.putNowait({ error })),
      complete: () => loop.callSoonThreadsafe(() => queue.putNowait({})),
    });
    try {
      for (;;) {
        const { parcel, error } = yield* queue.get();
        if (error) throw error;
        if (!parcel) return;
        yield* emit(parcel);
      }
    } finally {
      unsubscribe();
    }
  });
}
