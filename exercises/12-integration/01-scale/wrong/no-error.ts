// mistake: has only the good case in mind: an error becomes a weight of nothing
// caught by: an error of the scale comes out
import { type Coroutine, getRunningLoop, type NodeCallback } from 'asyncio';

type ReadScale = (parcel: string, done: NodeCallback<number>) => void;

export function* weigh(parcel: string, readScale: ReadScale): Coroutine<string> {
  const weight = getRunningLoop().createFuture<number>();
  readScale(parcel, (_, grams = 0) => {
    if (!weight.done()) weight.setResult(grams);
  });
  return `${parcel}: ${yield* weight} g`;
}
