// mistake: passes the signals, but asks the second question when the first is answered
// caught by: both questions are asked at once
import { type Coroutine, fromPromise } from 'asyncio';

interface Office {
  track(parcel: string, signal?: AbortSignal): Promise<string>;
  price(parcel: string, signal?: AbortSignal): Promise<number>;
}

export function* deliveryNote(parcel: string, office: Office): Coroutine<string> {
  const place = yield* fromPromise((signal) => office.track(parcel, signal));
  const price = yield* fromPromise((signal) => office.price(parcel, signal));
  return `${parcel}: ${place}, ${price} €`;
}
