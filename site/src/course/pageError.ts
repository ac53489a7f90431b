import { distance } from 'fastest-levenshtein';
import type { Page } from './page.ts';

/** A page asks for something that is not there. The message names the page, the component and what it could have meant. */
export class PageError extends Error {
  override readonly name = 'PageError';

  constructor(page: Page, component: string, reason: string) {
    super(`${page.file}: ${component}: ${reason}`);
  }
}

/** Runs a look-up and says on which page and in which component it failed. */
export function lookUp<T>(page: Page, component: string, find: () => T): T {
  try {
    return find();
  } catch (error) {
    throw new PageError(page, component, error instanceof Error ? error.message : String(error));
  }
}

/** `There is no region "por" in tea.ts. Did you mean pour?` */
export function missing(what: string, wanted: string, known: readonly string[]): Error {
  const nearest = known.toSorted((a, b) => distance(wanted, a) - distance(wanted, b)).slice(0, 3);
  const hint = nearest.length > 0 ? `The nearest: ${nearest.join(', ')}.` : 'It has none.';
  return new Error(`There is no ${what} "${wanted}". ${hint}`);
}
