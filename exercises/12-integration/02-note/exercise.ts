// fails: both questions are asked at once
import { type Coroutine, fromPromise } from 'asyncio';

export interface Office {
  track(parcel: string, signal?: AbortSignal): Promise<string>;
  price(parcel: string, signal?: AbortSignal): Promise<number>;
}

/** Where the parcel is, and what it costs: `P7: Oslo, 12 €`. */
export function* deliveryNote(parcel: string, office: Office): Coroutine<string> {
  const place = yield* fromPromise(office.track(parcel));
  const price = yield* fromPromise(office.price(parcel));
  return `${parcel}: ${place}, ${price} €`;
}
