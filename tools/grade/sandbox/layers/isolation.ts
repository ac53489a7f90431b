import { findBubblewrap } from './bubblewrap.ts';
import { findLimits } from './limits.ts';
import { findMemoryWatch } from './memory.ts';
import { findUser } from './user.ts';

/** What lies between an answer and the machine, beside what is in every run: a frozen realm, and Node's permission model. */
export interface Layer {
  readonly name: 'bubblewrap' | 'user' | 'limits' | 'memory';
  /** What it gives, in a few words. */
  readonly gives: string;
  readonly isPresent: boolean;
  /** What was found, or why there is nothing. */
  readonly found: string;
  /** How to get it. */
  readonly remedy?: string;
  /** What an answer could reach without it, once it had broken out of Node. */
  readonly opens?: string;
}

export type IsolationMode = 'auto' | 'full' | 'reduced';

export interface Isolation {
  /** `full`: every layer is there. */
  readonly level: 'full' | 'reduced';
  readonly layers: readonly Layer[];
}

/**
 * The layers that this machine has. Each is tried, not only looked for: a program that is installed may still be forbidden. `reduced` leaves
 * bubblewrap out although it is there.
 */
export function findIsolation(mode: IsolationMode = 'auto'): Isolation {
  const user = findUser();
  const bubblewrap = findBubblewrap(user.isPresent);
  const layers = [
    mode === 'reduced' ? leftOut(bubblewrap) : bubblewrap,
    user,
    findLimits(),
    findMemoryWatch(),
  ];
  return { level: layers.every(isSatisfied) ? 'full' : 'reduced', layers };

  /** An ordinary user can't become another one; bubblewrap's own user namespace is as good. */
  function isSatisfied({ name, isPresent }: Layer): boolean {
    return isPresent || (name === 'user' && process.getuid?.() !== 0);
  }
}

function leftOut(layer: Layer): Layer {
  return { ...layer, isPresent: false, found: 'left out: --isolation reduced' };
}

export function has({ layers }: Isolation, name: Layer['name']): boolean {
  return layers.some((layer) => layer.name === name && layer.isPresent);
}

/** One line for every report. */
export function describeIsolation({ level, layers }: Isolation): string {
  if (level === 'full')
    return 'full: no network, no files, a process tree, a user and limits of its own';
  const missing = layers.filter(({ isPresent }) => !isPresent).map(({ gives }) => gives);
  return `reduced isolation, without: ${missing.join('; ')}`;
}
