import type { Report, Way } from './report.ts';

/** One or two sentences: what was tried, and whether it broke. */
export function summarize(way: Way, report: Report): string {
  if (report.refused !== undefined) return report.refused;
  return [
    way === 'cancel' ? describeCancellations(report) : describeSchedules(report),
    describeShared(report),
  ]
    .filter(Boolean)
    .join(' ');
}

function describeCancellations({ tried, breakages, shared = 0 }: Report): string {
  if (tried === 0 && breakages.length === 0)
    return 'It never waits, so there is no place at which it could be cancelled.';
  const where =
    tried === 1 ? 'at the one await that there is' : `at each of ${tried} awaits, one run for each`;
  const lines = new Set(breakages.map(({ line }) => line)).size;
  if (breakages.length > 0)
    return `Cancelled ${where}, it breaks${lines > 1 ? ` at ${lines} lines` : ''}:`;
  return shared > 0
    ? `Cancelled ${where}, it breaks nowhere but where our solution does, too.`
    : `Cancelled ${where}, it always ends as cancelled and leaves nothing behind.`;
}

function describeSchedules({ tried, canVary, late, breakages }: Report): string {
  const [first] = breakages;
  if (first?.choices?.length === 0) return 'It breaks on the quiet schedule already:';
  if (first) return 'On another schedule it breaks:';
  if (canVary !== false)
    return `It ran on ${tried} schedules, with other ties of timers${late ? ', late timers' : ''} and other times of answers, and never broke.`;
  const alsoLate = late ? ' Nor does it fail when its timers are late.' : '';
  return `Nothing in it is up to luck: no two timers have one deadline, and no answer’s time is open.${alsoLate}`;
}

/** What breaks in our solution, too, is no fault of the answer's. */
function describeShared({ shared = 0 }: Report): string {
  if (shared === 0) return '';
  const many = shared === 1 ? 'One breakage is' : `${shared} breakages are`;
  return `${many} left out: our solution has the same, so the exercise asks for it, or a test brings it about.`;
}
