// mistake: ends the watch behind the loop, where an early close and a cancellation never come
// caught by: the watch ends when the generator is closed early
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
    for (;;) {
      const { parcel, error } = yield* queue.get();
      if (parcel === undefined) unsubscribe();
      if (error) throw error;
      if (parcel === undefined) return;
      yield* emit(parcel);
    }
  });
}
