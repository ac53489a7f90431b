// mistake: believes that cancelling the wait for a Promise stops the work behind it
// caught by: when it is cancelled, both requests are aborted
import { type Coroutine, fromPromise } from 'asyncio';

interface Office {
  track(parcel: string, signal?: AbortSignal): Promise<string>;
  price(parcel: string, signal?: AbortSignal): Promise<number>;
}

export function* deliveryNote(parcel: string, office: Office): Coroutine<string> {
  const both = Promise.all([office.track(parcel), office.price(parcel)]);
  const [place, price] = yield* fromPromise(both);
  return `${parcel}: ${place}, ${price} €`;
}
