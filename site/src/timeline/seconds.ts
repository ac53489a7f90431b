/** `0.25` → `0.25 s`, `90` → `90 s`. Rounded to a millisecond: 0.1 + 0.2 is 0.3 s for a reader. */
export function formatSeconds(seconds: number): string {
  return `${Number(seconds.toFixed(3))} s`;
}
