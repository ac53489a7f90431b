import { pathToFileURL } from 'node:url';

/** Where this project lies; the course may lie elsewhere. */
const project = new URL('../../../', import.meta.url).href;

/** Whether a file, or a line of a stack, is of the program itself: not of the runtime, of this tool, or of Node. */
export function isOwn(place: string): boolean {
  const others = ['node:', '<anonymous>', '/node_modules/'];
  const ours = ['runtime/', 'tools/'].map((folder) => `${project}${folder}`);
  return ![...others, ...ours].some((other) => place.includes(other));
}

/** Replaces the URLs of the course's files in a text by paths from the course's root. */
export function relativePaths(text: string, root: string): string {
  return text.replaceAll(`${pathToFileURL(root).href}/`, '');
}
