import { type Coroutine, fromPromise, gather } from 'asyncio';

export interface Office {
  track(parcel: string, signal?: AbortSignal): Promise<string>;
  price(parcel: string, signal?: AbortSignal): Promise<number>;
}

/** Where the parcel is, and what it costs: `P7: Oslo, 12 €`. */
export function* deliveryNote(parcel: string, office: Office): Coroutine<string> {
  const [place, price] = yield* gather(
    fromPromise((signal) => office.track(parcel, signal)),
    fromPromise((signal) => office.price(parcel, signal)),
  );
  return `${parcel}: ${place}, ${price} €`;
}
