/** A scale for files: node:fs calls back with what a file weighs. */
import { mkdtempSync, rmSync, stat, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Coroutine, run } from 'asyncio';
import { type ReadScale, weigh } from './exercise';

const folder = mkdtempSync(join(tmpdir(), 'parcels-'));
writeFileSync(join(folder, 'P7'), 'x'.repeat(4000));

const readScale: ReadScale = (parcel, done) => {
  stat(join(folder, parcel), (error, stats) => done(error, stats?.size));
};

function* main(): Coroutine<void> {
  console.log(yield* weigh('P7', readScale));
  try {
    console.log(yield* weigh('P8', readScale));
  } catch (error) {
    console.log(error instanceof Error && error.message.split(',')[0]);
  }
}

try {
  await run(main());
} finally {
  rmSync(folder, { recursive: true });
}
