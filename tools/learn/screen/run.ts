import { basename } from 'node:path';
import type { TraceEvent } from 'asyncio/trace';
import { buildTimeline, hasTimeline } from '../../../site/src/timeline/build.ts';
import type { Timeline } from '../../../site/src/timeline/model.ts';
import { listRows } from '../../../site/src/timeline/rows.ts';
import { formatSeconds } from '../../../site/src/timeline/seconds.ts';
import { type Style, wrap } from './style.ts';
import { drawTimeline } from './timeline/draw.ts';

export interface Run {
  readonly test: string;
  readonly trace: readonly TraceEvent[];
}

/** Rows of a picture that stand beside a verdict; the rest is a key away. */
const FEW = 14;

/** The picture alone, as it stands below a failure. */
export function showPicture({ trace }: Run, style: Style): string[] {
  if (!hasTimeline(trace)) return [];
  const timeline = buildTimeline(trace);
  const picture = drawTimeline(timeline, style);
  const shown =
    picture.length > FEW
      ? [...picture.slice(0, FEW), style.colours.dim('  … t shows all of it')]
      : picture;
  const failures = listFailures(timeline);
  return [
    style.colours.dim('Its run, in virtual seconds:'),
    '',
    ...shown,
    ...failures.map((failure) => style.colours.red(`  ${failure}`)),
  ];
}

/** What ended a task is often why the requirement fails; the test may not have looked at it. */
function listFailures({ lanes }: Timeline): string[] {
  return lanes.flatMap(({ name, marks }) =>
    marks.flatMap(({ kind, detail }) => (kind === 'failed' ? [`${name} ${detail}`] : [])),
  );
}

/** The picture and, below, what happens, in words. */
export function showRun({ test, trace }: Run, file: string, style: Style): string[] {
  const timeline = buildTimeline(trace);
  const picture = hasTimeline(trace) ? drawTimeline(timeline, style) : [];
  const rows = listRows(timeline).filter(({ what }) => !isTrivial(what));
  const words = rows.flatMap(({ at, lane, what }) => {
    const text = what.replaceAll('exercise.ts', basename(file));
    const [first = '', ...others] = wrap(`${style.colours.bold(lane)} ${text}`, style, 11);
    return [style.colours.dim(formatSeconds(at).padStart(9)) + first.slice(9), ...others];
  });
  return [...wrap(style.colours.bold(test), style), '', ...picture, '', ...words];
}

/** What the picture says well enough, and how often the loop went round. */
function isTrivial(what: string): boolean {
  return (
    what === 'runs' ||
    what === 'runs on' ||
    what.endsWith('is in the ready queue') ||
    /^pass \d/.test(what)
  );
}
