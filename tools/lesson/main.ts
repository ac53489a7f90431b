/** `npm run lesson`: runs one example of the course, or its Python twin, in real or in virtual time. */
import { findExample, UnknownNameError } from '../course/index.ts';
import { readSummary } from './declaration.ts';
import { type Options, readOptions, UsageError, usage } from './options.ts';
import { playInRealTime } from './playInRealTime.ts';
import { playOnLoop } from './playOnLoop.ts';
import { playPython } from './playPython.ts';
import { playSimulated } from './playSimulated.ts';
import { selectExamples } from './selectExamples.ts';

/** Returns the exit status. */
async function main(commandLine: readonly string[]): Promise<number> {
  const options = readOptions(commandLine);
  if (options.list) return list(options);
  const example = findExample(options.name ?? '');
  if (options.loop !== undefined) return playOnLoop(example, options.loop);
  if (options.python) return playPython(example, options);
  return options.simulate ? playSimulated(example, options) : playInRealTime(example, options);
}

function list({ name }: Options): number {
  const examples = selectExamples(name);
  const width = Math.max(0, ...examples.map(({ id }) => id.length));
  for (const example of examples)
    console.log(`${example.id.padEnd(width)}  ${readSummary(example)}`.trimEnd());
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UnknownNameError || error instanceof UsageError)) throw error;
  console.error(error.message);
  if (error instanceof UsageError) console.error(usage);
  process.exitCode = 2;
}
