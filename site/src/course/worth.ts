/** `1 point`, `3 points` */
export function formatPoints(points: number): string {
  return points === 1 ? '1 point' : `${points} points`;
}
