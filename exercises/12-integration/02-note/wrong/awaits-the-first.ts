// mistake: starts both, but awaits one after the other: cancelled at the first, it never aborts the second
// caught by: when it is cancelled, both requests are aborted
import { type Coroutine, fromPromise } from 'asyncio';

interface Office {
  track(parcel: string, signal?: AbortSignal): Promise<string>;
  price(parcel: string, signal?: AbortSignal): Promise<number>;
}

export function* deliveryNote(parcel: string, office: Office): Coroutine<string> {
  const tracked = fromPromise((signal) => office.track(parcel, signal));
  const priced = fromPromise((signal) => office.price(parcel, signal));
  const place = yield* tracked;
  return `${parcel}: ${place}, ${yield* priced} €`;
}
