// mistake: notes the answers in then(), and returns before there are any
// caught by: the note holds both answers
import { type Coroutine, sleep } from 'asyncio';

interface Office {
  track(parcel: string, signal?: AbortSignal): Promise<string>;
  price(parcel: string, signal?: AbortSignal): Promise<number>;
}

export function* deliveryNote(parcel: string, office: Office): Coroutine<string> {
  let place = '';
  let price = 0;
  const ignore = () => undefined;
  office.track(parcel).then((answer) => {
    place = answer;
  }, ignore);
  office.price(parcel).then((answer) => {
    price = answer;
  }, ignore);
  yield* sleep(0);
  return `${parcel}: ${place}, ${price} €`;
}
