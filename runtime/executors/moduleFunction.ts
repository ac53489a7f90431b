/** Functions that a real worker finds by itself: in the module that exports them. (Python's pickle sends all functions in this way.) */

import { describe } from '../describe.ts';

const modules = new WeakMap<object, string | undefined>();

/**
 * Says that `func` is exported, under its own name, by the module at `url`: `moduleFunction(import.meta.url, resize)`. Returns `func`.
 *
 * A worker of a ThreadPoolExecutor or ProcessPoolExecutor then imports that module and calls its `resize`, which can use everything in its file.
 * Any other function is sent as its source text, and can use only its arguments, what it defines itself, `time` and the host's globals.
 * The worker runs the module's top level once; `run()` does nothing during that, so a program's own file can be the module. On a
 * SimulatedLoop nothing is sent, and this changes nothing. Raises TypeError if `func` has no name to look for, or `url` is no URL; a script that
 * isn't a module has none (undefined), so that real workers refuse its functions.
 */
export function moduleFunction<F extends (...args: never[]) => unknown>(
  url: string | undefined,
  func: F,
): F {
  if (typeof func !== 'function')
    throw new TypeError(`moduleFunction() takes a function, got ${describe(func)}`);
  if (!func.name)
    throw new TypeError(
      'moduleFunction() takes a function that has a name: the module exports it.',
    );
  if (url !== undefined && !URL.canParse(url))
    throw new TypeError(
      `moduleFunction() takes the module’s URL, got ${describe(url)}. Pass import.meta.url.`,
    );
  modules.set(func, url);
  return func;
}

/** True in a worker while it imports a job's module: what that module does besides defining functions, it has done on our side. */
export function isLoadingJobModule(): boolean {
  return Reflect.get(globalThis, Symbol.for('asyncio.loadingJobModule')) === true;
}

/** The URL of the module that exports the function, if somebody said that there is one. Raises TypeError if it has no URL. */
export function moduleOf(func: { readonly name: string }): string | undefined {
  const url = modules.get(func);
  if (url === undefined && modules.has(func))
    throw new TypeError(
      `${func.name}() cannot be sent to a worker: its file is no module, so import.meta.url is undefined there. Run it as a module, or on a SimulatedLoop.`,
    );
  return url;
}
