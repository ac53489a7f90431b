// fails: emits the parcels in their order
import { type AsyncGenerator, asyncGenerator } from 'asyncio';

export interface Observer {
  next(parcel: string): void;
  error(error: Error): void;
  complete(): void;
}

export interface Belt {
  /** Begins to call the observer; the function that it returns ends that. */
  subscribe(observer: Observer): () => void;
}

/** The parcels of the belt, for asyncFor. */
export function parcelsOf(belt: Belt): AsyncGenerator<string> {
  return asyncGenerator<string>(function* (_emit) {
    // Watch the belt, and emit what comes.
    void belt;
  });
}
