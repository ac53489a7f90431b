// fails: each generator makes one step per round
export type Steps = Generator<unknown, unknown>;

/**
 * Runs generators side by side: one step of each, in the order given, then the
 * next step of each, until all are done. Returns their results in the order
 * given. If one throws, the others are closed and the error comes out.
 */
export function takeTurns(generators: readonly Steps[]): unknown[] {
  const results: unknown[] = [];
  for (const generator of generators) generator.next();
  return results;
}
