import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { courseRoot, type Example, UsageError } from '../course/index.ts';
import { runProgram } from './playInRealTime.ts';

/** Runs the example on a loop that the learner wrote: `loop` is the file that stands in for 'asyncio'. */
export async function playOnLoop(example: Example, loop: string): Promise<number> {
  const file = resolve(loop);
  if (!existsSync(file))
    throw new UsageError(`There is no ${loop}. npm run learn makes the files in work/.`);
  const player = join(import.meta.dirname, 'player/ownLoop.ts');
  const request = JSON.stringify({ file: example.file, root: courseRoot, loop: file });
  return runProgram(process.execPath, [player, request]);
}
