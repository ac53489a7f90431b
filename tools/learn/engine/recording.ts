/**
 * 'asyncio/testing' as exercises' tests get it in the terminal companion: the same, but it notes what each test simulates. Part of the
 * runtime's bundle, so that stacks read as they do without it.
 */
import { CancelledError } from 'asyncio';
import * as original from 'asyncio/testing';
import { breakProgram } from './breaking.ts';
import { openNotes } from './notes.ts';

export * from 'asyncio/testing';

openNotes().breakProgram = breakProgram;

export const simulate: typeof original.simulate = (main, options) => {
  const simulation = original.simulate(main, options);
  const notes = openNotes();
  notes.trace = simulation.trace;
  notes.programs.push(main);
  return simulation;
};

export const cancelEverywhere: typeof original.cancelEverywhere = (...settings) =>
  notingFailure(() => original.cancelEverywhere(...settings));

export const explore: typeof original.explore = (...settings) =>
  notingFailure(() => original.explore(...settings));

/** The failing run is in the error. */
function notingFailure<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    const simulation = findSimulation(error);
    if (simulation) openNotes().trace = simulation.trace;
    throw error;
  }
}

function findSimulation(error: unknown): original.Simulation<unknown> | undefined {
  if (error instanceof original.CancellationProblem) return error.failures[0]?.simulation;
  if (error instanceof original.ScheduleProblem) return error.simulation;
  return undefined;
}
