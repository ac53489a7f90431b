/** Checks of what callers pass, so that a mistake is reported where it is made, with an error of CPython's class. */

import { iscoroutine } from './coroutine.ts';
import { describe } from './describe.ts';

/** Raises TypeError if it isn't a number, RangeError (Python: ValueError) if it is NaN. */
export function requireSeconds(seconds: unknown, caller: string): void {
  if (typeof seconds !== 'number')
    throw new TypeError(`${caller} takes a number of seconds, got ${describe(seconds)}`);
  if (Number.isNaN(seconds)) throw new RangeError('Invalid delay: NaN (not a number)');
}

/** As `requireSeconds`, where null means "for ever". */
export function requireSecondsOrNull(seconds: unknown, caller: string): void {
  if (seconds !== null) requireSeconds(seconds, caller);
}

/**
 * Raises TypeError for a callback that can't be called, or whose call would only make a coroutine that nobody runs; and for other arguments where
 * Python takes the callback's own, and we take options.
 */
export function requireCallback(callback: unknown, caller: string, options: unknown = {}): void {
  if (iscoroutine(callback) || isCoroutineFunction(callback))
    throw new TypeError(`coroutines cannot be used with ${caller}. Use createTask().`);
  if (typeof callback !== 'function')
    throw new TypeError(`a callable object was expected by ${caller}, got ${describe(callback)}`);
  requireOptions(options, caller, 'It passes no arguments on: write () => callback(…).');
}

/** Raises TypeError for what isn't an object of options; `hint` says what to write instead. */
export function requireOptions(options: unknown, caller: string, hint: string): void {
  if (typeof options === 'object' && options !== null) return;
  throw new TypeError(`${caller} takes options, got ${describe(options)}. ${hint}`);
}

/** What to do instead, when a coroutine was wanted and the function that makes it was passed. */
export function callHint(value: unknown, caller: string): string {
  if (typeof value !== 'function') return '';
  const name = value.name || 'work';
  return ` Call the function: ${caller}(${name}()), not ${caller}(${name}).`;
}

function isCoroutineFunction(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object GeneratorFunction]';
}
