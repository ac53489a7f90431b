import type { Example } from '../course/index.ts';
import type { Options } from './options.ts';
import { type Performance, runExample } from './runExample.ts';
import { writeTrace } from './traceFile.ts';

/** Runs the example in virtual time, prints what it printed, and how long it took in both times. */
export async function playSimulated(
  example: Example,
  { trace }: Pick<Options, 'trace'>,
): Promise<number> {
  const performance = await runExample(example);
  process.stdout.write(performance.output);
  process.stderr.write(performance.errors);
  if (performance.error !== undefined) console.error(performance.error);
  const written = trace === undefined || writeTrace(trace, performance.trace);
  console.log(describeTimes(performance));
  return performance.error === undefined && written ? 0 : 1;
}

export function describeTimes({ time, realTime }: Pick<Performance, 'time' | 'realTime'>): string {
  const milliseconds = Math.max(1, Math.round(realTime * 1000));
  return `virtual time: ${Number(time.toFixed(9))} s, real time: ${milliseconds} ms`;
}
