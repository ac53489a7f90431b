import type { Exports, Runtime } from './modules.ts';

/** The runtime as tests get it: where they explore schedules and name no seed, this one. */
export function seedExplorations(runtime: Runtime, seed: number | undefined): Runtime {
  const original = runtime.testing['explore'];
  if (seed === undefined || typeof original !== 'function') return runtime;
  const explore = (main: unknown, check: unknown, options: Exports = {}) =>
    Reflect.apply(original, undefined, [main, check, { seed, ...options }]);
  return { ...runtime, testing: { ...runtime.testing, explore } };
}
