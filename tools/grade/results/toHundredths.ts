/** Points and seconds as they are written: a gradebook's sums come out even. */
export function toHundredths(number: number): number {
  return Math.round(number * 100) / 100;
}
