import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../course/index.ts';
import { writeFile } from '../../files/writeFile.ts';
import type { CourseResults } from './model.ts';

/** Keeps everything beside the reports, so that parts from several machines can be joined. */
export function saveModel(results: CourseResults, out: string): void {
  writeFile(join(out, '.jobs/results.json'), JSON.stringify(results));
}

export function loadModel(out: string): CourseResults {
  const file = join(out, '.jobs/results.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  throw new UsageError(`${out} is no folder of results: there is no ${file}.`);
}
