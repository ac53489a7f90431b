import { pathToFileURL } from 'node:url';

/** Replaces the URLs of the project's files in a text by paths from the project's root. */
export function relativePaths(text: string, root: string): string {
  return text.replaceAll(`${pathToFileURL(root).href}/`, '');
}
