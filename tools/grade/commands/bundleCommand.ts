import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../../course/index.ts';
import { writeFile } from '../../files/writeFile.ts';
import { makeGradescopeBundle } from '../bundle/gradescope.ts';
import { plural } from '../results/plural.ts';
import { chooseAssignments } from '../settings/assignments.ts';
import { readSettings } from '../settings/readSettings.ts';
import { noSettings } from '../settings/settings.ts';
import { readOnly } from './readers.ts';

export const usage = `npm run grade -- bundle gradescope --out <file.zip>
  --only <chapter[/exercise]>   grade these only
  --settings <file.yaml>        exercises, points, limits, visibility
  --hidden <folder>             your own tests and exercises`;

/** Packs an autograder for a platform that runs one itself. */
export async function run(commandLine: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...commandLine],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      settings: { type: 'string' },
      hidden: { type: 'string' },
    },
  });
  const { out, settings, hidden } = values;
  const only = readOnly(values.only);
  const [platform, ...others] = positionals;
  if (platform !== 'gradescope' || others.length > 0 || out === undefined)
    throw new UsageError(`Say for which platform, and where the bundle goes:\n${usage}`);
  const read = settings === undefined ? noSettings : readSettings(settings);
  const { length } = chooseAssignments(read, only, hidden); // What is wrong is said here, not there.
  const files = hidden === undefined ? [] : listFiles(hidden);
  const bundle = makeGradescopeBundle({ only, settings, hidden: files });
  try {
    writeFile(out, bundle);
  } catch (error) {
    throw new UsageError(`Can't write ${out}: ${(error as Error).message}.`);
  }
  console.log(
    `${out} grades ${plural(length, 'exercise')}. Upload it to Gradescope as the autograder's zip.`,
  );
  return 0;
}

function listFiles(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [relative(folder, file), file]);
}
