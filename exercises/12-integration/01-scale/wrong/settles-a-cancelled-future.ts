// mistake: settles the future without a look at whether somebody has cancelled it
// caught by: a call that comes after the cancellation does no harm
import { type Coroutine, getRunningLoop, type NodeCallback } from 'asyncio';

type ReadScale = (parcel: string, done: NodeCallback<number>) => void;

export function* weigh(parcel: string, readScale: ReadScale): Coroutine<string> {
  const weight = getRunningLoop().createFuture<number>();
  readScale(parcel, (error, grams = 0) => {
    if (error instanceof Error) weight.setException(error);
    else weight.setResult(grams);
  });
  return `${parcel}: ${yield* weight} g`;
}
