// mistake: goes on resuming those that are done: a finished generator gives undefined, which overwrites its result
// caught by: results stand in the order of the generators
export type Steps = Generator<unknown, unknown>;

/**
 * Runs generators side by side: one step of each, in the order given, then the
 * next step of each, until all are done. Returns their results in the order
 * given. If one throws, the others are closed and the error comes out.
 */
export function takeTurns(generators: readonly Steps[]): unknown[] {
  const results: unknown[] = [];
  let unfinished = generators.length > 0;
  while (unfinished) {
    unfinished = false;
    for (const [position, generator] of generators.entries()) {
      const step = generator.next();
      results[position] = step.value;
      if (!step.done) unfinished = true;
    }
  }
  return results;
}
