import type { Sources } from '../../../../tools/lesson/player/sources.ts';
import { readStuck } from './stuck.ts';

/** What is a program's own, when it was evaluated as `file`. */
export function sourcesOf(file: string): Sources {
  return {
    isOwn: (place) => place.includes(file),
    // What stands outside of any function, V8 calls so in an evaluated text.
    shorten: (text) => text.replace(/at eval \((.+)\)$/gm, 'at $1'),
  };
}

/** The innermost line of the program in an error's stack, or the one at which a stuck task stands. */
export function findLine(error: unknown, file: string): number | undefined {
  const stack = String(Object(error).stack ?? '');
  const start = stack.indexOf(`${file}:`);
  const line = /^\d+/.exec(start < 0 ? '' : stack.slice(start + file.length + 1))?.[0];
  if (line !== undefined) return Number(line);
  return readStuck(error, file)?.find(({ frame }) => frame)?.frame?.line;
}
