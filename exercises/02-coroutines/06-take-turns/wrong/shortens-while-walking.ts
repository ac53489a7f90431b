// mistake: removes from the list it walks: the next one moves up and is passed over
// caught by: nobody loses a turn when another one is done
export type Steps = Generator<unknown, unknown>;

/**
 * Runs generators side by side: one step of each, in the order given, then the
 * next step of each, until all are done. Returns their results in the order
 * given. If one throws, the others are closed and the error comes out.
 */
export function takeTurns(generators: readonly Steps[]): unknown[] {
  const results: unknown[] = generators.map(() => undefined);
  const running = [...generators];
  while (running.length > 0) {
    for (const generator of running) {
      const step = generator.next();
      if (!step.done) continue;
      results[generators.indexOf(generator)] = step.value;
      running.splice(running.indexOf(generator), 1);
    }
  }
  return results;
}
