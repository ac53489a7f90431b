// fails: the first piece is saved when it arrives, not when all have arrived
import { asyncWith, ClientSession, type Coroutine } from 'asyncio';

/** Keeps a piece of what is downloaded. May take its time, when the disk is slow. */
export type Save = (url: string, piece: Uint8Array) => Coroutine<void>;

/** Downloads all charts; says of each, in order, what became of it. */
export function* download(urls: readonly string[], save: Save): Coroutine<string[]> {
  const outcomes: string[] = [];
  for (const url of urls) {
    yield* asyncWith(new ClientSession(), function* (session) {
      const response = yield* session.get(url);
      const body = yield* response.read();
      yield* save(url, body);
      outcomes.push(`${body.length} bytes`);
    });
  }
  return outcomes;
}
