import { type AsyncGenerator, asyncGenerator, getRunningLoop, Queue } from 'asyncio';

export interface Observer {
  next(parcel: string): void;
  error(error: Error): void;
  complete(): void;
}

export interface Belt {
  /** Begins to call the observer; the function that it returns ends that. */
  subscribe(observer: Observer): () => void;
}

interface News {
  readonly parcel?: string;
  readonly error?: Error;
}

/** The parcels of the belt, for asyncFor. */
export function parcelsOf(belt: Belt): AsyncGenerator<string> {
  return asyncGenerator<string>(function* (emit) {
    const loop = getRunningLoop();
    const queue = new Queue<News>();
    const tell = (news: News) => {
      loop.callSoonThreadsafe(() => queue.putNowait(news));
    };
    const unsubscribe = belt.subscribe({
      next: (parcel) => tell({ parcel }),
      error: (error) => tell({ error }),
      complete: () => tell({}),
    });
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
