/** Node's own modules, looked up when they are needed: a browser has none, and a bundle for one must not name them. */

import { RuntimeError } from '../../errors.ts';

interface Builtins {
  'node:net': typeof import('node:net');
  'node:child_process': typeof import('node:child_process');
  'node:os': typeof import('node:os');
  'node:http': typeof import('node:http');
}

/** Raises RuntimeError outside of Node. `caller` is what the program called. */
export function nodeModule<Name extends keyof Builtins>(
  name: Name,
  caller: string,
): Builtins[Name] {
  const host: { process?: { getBuiltinModule?(name: Name): Builtins[Name] | undefined } } =
    globalThis;
  const found = host.process?.getBuiltinModule?.(name);
  if (found) return found;
  throw new RuntimeError(
    `${caller} needs Node: a browser has no ${name.replace('node:', '')}. Run the program on a SimulatedLoop, which simulates it.`,
  );
}
