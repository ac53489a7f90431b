/** `npm run lesson`: runs one example of the course, or its Python twin, in real or in virtual time. */
import { findExample, runCommand } from '../course/index.ts';
import { readSummary } from './declaration.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { playInRealTime } from './playInRealTime.ts';
import { playOnLoop } from './playOnLoop.ts';
import { playPython } from './playPython.ts';
import { playSimulated } from './playSimulated.ts';
import { selectExamples } from './selectExamples.ts';

await runCommand(USAGE, async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.list) return list(options);
  const example = findExample(options.name ?? '');
  if (options.loop !== undefined) return playOnLoop(example, options.loop);
  if (options.python) return playPython(example, options);
  return options.simulate ? playSimulated(example, options) : playInRealTime(example, options);
});

function list({ name }: Options): number {
  const examples = selectExamples(name);
  const width = Math.max(0, ...examples.map(({ id }) => id.length));
  for (const example of examples)
    console.log(`${example.id.padEnd(width)}  ${readSummary(example)}`.trimEnd());
  return 0;
}
