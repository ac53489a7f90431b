/** A scale for files: node:fs calls back with what a file weighs. */
import { stat } from 'node:fs';
import { type Coroutine, run } from 'asyncio';
import { type ReadScale, weigh } from './exercise';

const readScale: ReadScale = (path, done) => {
  stat(path, (error, stats) => done(error, stats?.size));
};

function* main(): Coroutine<void> {
  for (const path of ['package.json', 'README.md', 'no-such-file']) {
    try {
      console.log(yield* weigh(path, readScale));
    } catch (error) {
      console.log(`${path}: ${error instanceof Error && error.message}`);
    }
  }
}

await run(main());
