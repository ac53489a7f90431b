import { type Coroutine, fromCallback, type NodeCallback } from 'asyncio';

/** Calls `done(null, grams)` or `done(error)` some time later. */
export type ReadScale = (parcel: string, done: NodeCallback<number>) => void;

/** Weighs the parcel: `P7: 4000 g`. */
export function* weigh(parcel: string, readScale: ReadScale): Coroutine<string> {
  const grams = yield* fromCallback<number>((done) => readScale(parcel, done));
  return `${parcel}: ${grams} g`;
}
