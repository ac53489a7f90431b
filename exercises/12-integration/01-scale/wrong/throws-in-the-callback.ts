// mistake: throws the error inside the callback, where the driver gets it and not the coroutine
// caught by: an error of the scale comes out
import { type Coroutine, getRunningLoop, type NodeCallback } from 'asyncio';

type ReadScale = (parcel: string, done: NodeCallback<number>) => void;

export function* weigh(parcel: string, readScale: ReadScale): Coroutine<string> {
  const weight = getRunningLoop().createFuture<number>();
  readScale(parcel, (error, grams = 0) => {
    if (error) throw error;
    if (!weight.done()) weight.setResult(grams);
  });
  return `${parcel}: ${yield* weight} g`;
}
