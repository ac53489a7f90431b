// mistake: closes the others and returns what there is: the caller never learns of the error
// caught by: an error comes out of takeTurns()
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
        results[position] = step.value;
        running.delete(position);
      }
    }
  } catch {
    for (const generator of running.values()) generator.return(undefined);
  }
  return results;
}
