import { type Html, html } from './html.ts';

const COLUMN = 56;
const HEIGHT = 150;
const TOP = 24;
const TENTHS = 10;
/** For half of the last label. */
const MARGIN = 22;

/** How many students got how much of the points: ten columns, with the median marked. Shares from 0 to 1. */
export function drawHistogram(shares: readonly number[]): Html {
  const counts = countTenths(shares);
  const most = Math.max(1, ...counts);
  const width = COLUMN * TENTHS;
  const bottom = TOP + HEIGHT;
  const median = medianOf(shares);
  const words = counts.map((count, tenth) => `${describeTenth(tenth)}: ${count}`).join('; ');
  const columns = counts.map((count, tenth) => {
    const height = (count / most) * HEIGHT;
    const x = tenth * COLUMN;
    return html`<rect class="column" x="${x + 4}" y="${bottom - height}" width="${COLUMN - 8}" height="${height}" rx="2"/>${
      count === 0
        ? ''
        : html`<text class="count" x="${x + COLUMN / 2}" y="${bottom - height - 6}" text-anchor="middle">${count}</text>`
    }`;
  });
  const labels = Array.from({ length: TENTHS + 1 }, (_, tenth) => {
    const anchor = tenth === 0 ? 'start' : 'middle';
    return html`<text x="${tenth * COLUMN}" y="${bottom + 18}" text-anchor="${anchor}">${tenth * 10} %</text>`;
  });
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Distribution"><svg class="plot" role="img" viewBox="0 0 ${width + MARGIN} ${bottom + 26}" width="${width + MARGIN}">
<title>Distribution of the totals. ${words}. Median ${percent(median)}.</title>
${columns}
<line class="rule" x1="0" x2="${width}" y1="${bottom}" y2="${bottom}"/>
<line class="median" x1="${median * width}" x2="${median * width}" y1="4" y2="${bottom}"/>
${labels}
</svg></div>
<p class="faint">Students by share of all points. The dashed line is the median, ${percent(median)}.</p>`;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Each tenth has its lower end, the last one both. */
export function countTenths(shares: readonly number[]): number[] {
  const counts = Array.from({ length: TENTHS }, () => 0);
  for (const share of shares) {
    const tenth = Math.min(TENTHS - 1, Math.max(0, Math.floor(share * TENTHS + 1e-9)));
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  return counts;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function describeTenth(tenth: number): string {
  return `${tenth * 10} to ${tenth * 10 + 10} %`;
}
