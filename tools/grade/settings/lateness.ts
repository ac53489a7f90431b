import type { LatePolicy } from './settings.ts';

export interface Lateness {
  /** Days begun after deadline, extension and grace. */
  readonly days: number;
  /** The share of the points that is left, 0 to 1. */
  readonly kept: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What a hand-in at that time keeps of its points. */
export function lateness(
  policy: LatePolicy | undefined,
  submitted: Date | undefined,
  extensionDays: number,
): Lateness {
  if (policy === undefined) return { days: 0, kept: 1 };
  const { due, graceMinutes, deductionPerDay, mostDays } = policy;
  const deadline = due.getTime() + extensionDays * DAY;
  const over = submitted === undefined ? 0 : submitted.getTime() - deadline;
  if (over <= graceMinutes * MINUTE) return { days: 0, kept: 1 };
  const days = Math.ceil(over / DAY);
  const kept = days > mostDays ? 0 : Math.max(0, 100 - days * deductionPerDay) / 100;
  return { days, kept };
}

/** Whether everybody's deadline has passed: only then may what waits for it be shown. */
export function isAfterDue(
  policy: LatePolicy | undefined,
  now: Date,
  longestExtension: number,
): boolean {
  if (policy === undefined) return false;
  const grace = policy.graceMinutes * MINUTE + longestExtension * DAY;
  return now.getTime() > policy.due.getTime() + grace;
}
