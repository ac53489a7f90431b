import type { Program } from '../program.ts';
import { readStored, store } from '../storage.ts';

/** The reader's own versions of programs, as the browser keeps them. They are shown again on a later visit, and never run by themselves. */
const LONGEST = 100_000;

export function readEdit({ kind, id }: Pick<Program, 'kind' | 'id'>): string | undefined {
  const text = readStored(editName(kind, id));
  return text === undefined || text.length > LONGEST ? undefined : text;
}

/** Says whether it could be kept. What equals the shipped program needs no keeping. */
export function keepEdit({ kind, id, shipped }: Program, text: string): boolean {
  return store(editName(kind, id), text === shipped ? undefined : text);
}

/** The loader looks for names with this form, too. */
export function editName(kind: Program['kind'], id: string): string {
  return `edit:${kind}/${id}`;
}
