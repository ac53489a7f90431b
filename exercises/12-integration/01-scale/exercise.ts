// fails: returns the weight when the scale has called back
import type { Coroutine, NodeCallback } from 'asyncio';

/** Calls `done(null, grams)` or `done(error)` some time later. */
export type ReadScale = (parcel: string, done: NodeCallback<number>) => void;

/** Weighs the parcel: `P7: 4000 g`. */
export function* weigh(parcel: string, readScale: ReadScale): Coroutine<string> {
  let weight: number | undefined;
  readScale(parcel, (_, grams) => {
    weight = grams;
  });
  return `${parcel}: ${weight} g`;
}
