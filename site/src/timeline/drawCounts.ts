import type { Counts, Timeline } from './model.ts';
import type { Scale } from './scale.ts';
import { text } from './shapes.ts';

/** Where the numbers stand: below the passes. The names beside the picture have the same heights (see timeline.css). */
const LINES = { ready: 57, timers: 71 } as const;
/** The width of a digit, in pixels. */
const DIGIT = 6.5;

/** What the loop has before it when a pass begins: the length of its ready queue, and how many timers are armed. Said where it changes. */
export function drawCounts(timeline: Timeline, scale: Scale): string {
  return drawLine('ready', timeline, scale) + drawLine('timers', timeline, scale);
}

function drawLine(what: keyof Counts, { loop }: Timeline, scale: Scale): string {
  const numbers: string[] = [];
  let last = 0;
  let free = 0;
  for (const { counts, from } of loop) {
    if (!counts || counts[what] === last) continue;
    const x = scale.at(from);
    if (x < free) continue;
    last = counts[what];
    free = x + DIGIT * (String(last).length + 0.5);
    numbers.push(text(String(last), { x: x + 2, y: LINES[what] }));
  }
  return `<g class="tl-count-${what}">${numbers.join('')}</g>`;
}
