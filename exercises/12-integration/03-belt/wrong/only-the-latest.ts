// mistake: keeps one future for the next parcel, and loses what comes while the body is busy
// caught by: no parcel is lost while the body is busy
import { type AsyncGenerator, asyncGenerator, type Future, getRunningLoop } from 'asyncio';

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
    let upcoming: Future<string | undefined> = loop.createFuture();
    const settle = (parcel?: string) => {
      if (upcoming.done()) upcoming = loop.createFuture();
      upcoming.setResult(parcel);
    };
    const unsubscribe = belt.subscribe({
      next: settle,
      error: (error) => upcoming.setException(error),
      complete: () => settle(),
    });
    try {
      for (;;) {
        const parcel = yield* upcoming;
        upcoming = loop.createFuture();
        if (parcel === undefined) return;
        yield* emit(parcel);
      }
    } finally {
      unsubscribe();
    }
  });
}
