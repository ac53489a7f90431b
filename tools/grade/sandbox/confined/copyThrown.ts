import { Copier, Refused } from './copy.ts';

const originals = new WeakMap<object, unknown>();

/** What `expect` throws, as whoever catches it may have it: an answer can be the one. It can't be the error itself, which leads to Vitest. */
export function coverAssertion(failure: unknown): Error {
  const message = failure instanceof Error ? failure.message : String(failure);
  const cover = new Error(message);
  Object.defineProperty(cover, 'name', { value: 'AssertionError', configurable: true });
  originals.set(cover, failure);
  return cover;
}

/** A copy of what was thrown; of our own assertions, the very one. */
export function copyThrown(thrown: unknown): unknown {
  if (typeof thrown === 'object' && thrown !== null && originals.has(thrown))
    return originals.get(thrown);
  try {
    return new Copier().copy(thrown);
  } catch (error) {
    const why = error instanceof Refused ? error.message : 'something that throws when it is read';
    return new TypeError(`What was thrown can't be shown: it is or holds ${why}.`);
  }
}
