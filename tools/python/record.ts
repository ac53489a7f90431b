/**
 * `npm run record -- [chapter[/example]] [--check]`: writes down, in NAME.out, what the Python twins print on CPython in
 * virtual time, and what examples without a twin that run in real time only print there. With --check it writes nothing, and fails when a recording would change.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { courseRoot, type Example, runCommand, UsageError } from '../course/index.ts';
import { readDeclaration } from '../lesson/declaration.ts';
import { selectExamples } from '../lesson/selectExamples.ts';
import { createPython } from './index.ts';
import { compareRealRun, compareWithRecording, recordingOf, type Verdict } from './recording.ts';

const USAGE = 'npm run record -- [chapter[/example]] [--check]';

const words: Readonly<Record<Verdict['kind'], string>> = {
  new: 'new',
  changed: 'changed',
  same: 'as recorded',
  declared: 'without a twin by declaration',
  unusable: 'unusable',
};

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new UsageError(`Name one chapter or one example: ${USAGE}`);
  const examples = selectExamples(positionals[0]);
  const python = await createPython();
  const verdicts: Verdict[] = [];
  for (const example of examples) {
    const verdict = isRecordedForReal(example)
      ? await compareRealRun(example)
      : compareWithRecording(example, python);
    report(example, verdict);
    if (!values.check) write(example, verdict);
    verdicts.push(verdict);
  }
  console.log(summarize(verdicts, values.check));
  return verdicts.some((verdict) => isFailure(verdict, values.check)) ? 1 : 0;
});

function isRecordedForReal(example: Example): boolean {
  return example.python === undefined && readDeclaration(example).realOnly !== undefined;
}

function write(example: Example, verdict: Verdict): void {
  if ('output' in verdict) writeFileSync(recordingOf(example), verdict.output);
}

function isFailure({ kind }: Verdict, check: boolean): boolean {
  return kind === 'unusable' || (check && (kind === 'new' || kind === 'changed'));
}

function report(example: Example, verdict: Verdict): void {
  const file = relative(courseRoot, recordingOf(example));
  if (verdict.kind === 'unusable') console.error(`${example.id}: ${verdict.reason}`);
  if (verdict.kind === 'new') console.log(`${file}: new, ${countLines(verdict.output)}`);
  if (verdict.kind === 'changed') console.log(`${file}: changed\n${firstDifference(verdict)}`);
}

function countLines(output: string): string {
  const count = output.split('\n').length - 1;
  return count === 1 ? '1 line' : `${count} lines`;
}

function firstDifference({ recorded, output }: { recorded: string; output: string }): string {
  const [before, after] = [recorded.split('\n'), output.split('\n')];
  const index = after.findIndex((line, position) => line !== before[position]);
  const at = index === -1 ? after.length : index;
  const show = (line: string | undefined) => (line === undefined ? '(end)' : line);
  return `  line ${at + 1} was: ${show(before[at])}\n  line ${at + 1} is:  ${show(after[at])}`;
}

function summarize(verdicts: readonly Verdict[], check: boolean): string {
  const counts = Object.entries(words)
    .map(([kind, word]) => ({ word, count: verdicts.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}`);
  const note = check ? ' (nothing was written)' : '';
  return `${verdicts.length} examples: ${counts.join(', ')}${note}`;
}
