// mistake: looks once a second whether the callback has come, instead of waiting for it
// caught by: returns the weight when the scale has called back
import { type Coroutine, type NodeCallback, sleep } from 'asyncio';

type ReadScale = (parcel: string, done: NodeCallback<number>) => void;

export function* weigh(parcel: string, readScale: ReadScale): Coroutine<string> {
  let weight: number | undefined;
  let failure: unknown;
  readScale(parcel, (error, grams) => {
    failure = error;
    weight = grams;
  });
  while (weight === undefined && !failure) yield* sleep(1);
  if (failure) throw failure;
  return `${parcel}: ${weight} g`;
}
