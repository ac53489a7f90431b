// mistake: subscribes when it is called, though a generator begins when the first value is asked for
// caught by: watches from the first parcel that is asked for
import { type AsyncGenerator, asyncGenerator, getRunningLoop, Queue } from 'asyncio';

interface Observer {
  next(parcel: string): void;
  error(error: Error): void;
  complete(): void;
}

export function parcelsOf(belt: {
  subscribe(observer: Observer): () => void;
}): AsyncGenerator<string> {
  const loop = getRunningLoop();
  const queue = new Queue<{ parcel?: string; error?: Error }>();
  const unsubscribe = belt.subscribe({
    next: (parcel) => loop.callSoonThreadsafe(() => queue.putNowait({ parcel })),
    error: (error) => loop.callSoonThreadsafe(() => queue.putNowait({ error })),
    complete: () => loop.callSoonThreadsafe(() => queue.putNowait({})),
  });
  return asyncGenerator<string>(function* (emit) {
    try {
      for (;;) {
        const { parcel, error } = yield* queue.get();
        if (error) throw error;
        if (parcel === undefined) return;
        yield* emit(parcel);
      }
    } finally {
      unsubscribe();
    }
  });
}
