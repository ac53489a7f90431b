/**
 * 'asyncio/testing' as exercises' tests get it in the terminal companion: the same, but it notes the programs that each test simulates, so that they can be
 * broken. Part of the runtime's bundle, so that stacks read as they do without it.
 */
import * as original from 'asyncio/testing';
import { breakProgram } from './breaking.ts';
import { openNotes } from './notes.ts';

export * from 'asyncio/testing';

openNotes().breakProgram = breakProgram;

export const simulate: typeof original.simulate = (main, options) => {
  openNotes().programs.push(main);
  return original.simulate(main, options);
};
