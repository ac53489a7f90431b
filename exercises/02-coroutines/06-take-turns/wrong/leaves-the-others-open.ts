// mistake: lets the error out, but leaves the others suspended for ever: their finally blocks never run
// caught by: an error closes the others: their finally blocks run
export type Steps = Generator<unknown, unknown>;

/**
 * Runs generators side by side: one step of each, in the order given, then the
 * next step of each, until all are done. Returns their results in the order
 * given. If one throws, the others are closed and the error comes out.
 */
export function takeTurns(generators: readonly Steps[]): unknown[] {
  const results: unknown[] = [];
  const running = new Map(generators.entries());
  while (running.size > 0) {
    for (const [position, generator] of running) {
      const step = generator.next();
      if (!step.done) continue;
      results[position] = step.value;
      running.delete(position);
    }
  }
  return results;
}
