// mistake: collects the results in the order in which they arrive
// caught by: results stand in the order of the generators
export type Steps = Generator<unknown, unknown>;

/**
 * Runs generators side by side: one step of each, in the order given, then the
 * next step of each, until all are done. Returns their results in the order
 * given. If one throws, the others are closed and the error comes out.
 */
export function takeTurns(generators: readonly Steps[]): unknown[] {
  const results: unknown[] = [];
  const running = new Map(generators.entries());
  try {
    while (running.size > 0) {
      for (const [position, generator] of running) {
        const step = generator.next();
        if (!step.done) continue;
        results.push(step.value);
        running.delete(position);
      }
    }
  } finally {
    for (const generator of running.values()) generator.return(undefined);
  }
  return results;
}
