import { pathToFileURL } from 'node:url';

/** What a player must know about files: which are the program's own, and how they are called. */
export interface Sources {
  /** Whether a file, or a line of a stack, is of the program itself: not of the runtime, of this tool, or of the host. */
  isOwn(place: string): boolean;
  /** Shortens the addresses of the course's files in a text. */
  shorten(text: string): string;
}

/** Where this project lies; the course may lie elsewhere. */
const project = new URL('../../../', import.meta.url).href;

/** The files of a course as Node knows them; `root` is the folder from which their paths are given. */
export function nodeSources(root: string): Sources {
  return { isOwn, shorten: (text) => text.replaceAll(`${pathToFileURL(root).href}/`, '') };
}

function isOwn(place: string): boolean {
  const others = ['node:', '<anonymous>', '/node_modules/'];
  const ours = ['runtime/', 'tools/'].map((folder) => `${project}${folder}`);
  return ![...others, ...ours].some((other) => place.includes(other));
}
