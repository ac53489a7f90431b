import { parseArgs } from 'node:util';
import { UsageError } from '../../course/index.ts';
import { readCanvas } from '../results/canvas.ts';
import { describeOutcome } from '../results/describeOutcome.ts';
import { formats as known, readFormats } from '../results/formats.ts';
import { mergeResults } from '../results/mergeResults.ts';
import { makeFolder } from '../results/prepareOut.ts';
import { loadModel, openStudents, saveModel } from '../results/savedModel.ts';
import { writeEverything } from '../results/writeEverything.ts';

export const usage = `npm run grade -- merge <results>… --out <folder>
  <results>         the folders that the parts were graded into
  --format <name,…> also write ${known.join(', ')}
  --canvas <file>   fill in Canvas's gradebook`;

/** Joins what `--shard` graded in parts, and writes the same reports. */
export async function run(commandLine: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...commandLine],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      canvas: { type: 'string' },
      format: { type: 'string', multiple: true, default: [] },
    },
  });
  const { out, canvas, format } = values;
  if (positionals.length === 0 || out === undefined)
    throw new UsageError(`Name the folders of results and --out:\n${usage}`);
  const formats = readFormats(format);
  const parts = positionals.map(loadModel);
  const wanted = {
    formats,
    canvas: canvas === undefined ? undefined : readCanvas(canvas, parts[0]?.exercises ?? []),
  };
  makeFolder(out);
  const students = openStudents(out);
  const results = mergeResults(parts, students);
  saveModel(results, students, out);
  await writeEverything(results, out, wanted);
  return describeOutcome(results, out, positionals.join(', '));
}
