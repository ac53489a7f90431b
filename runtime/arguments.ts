/** Checks of what callers pass, so that a mistake is reported where it is made, with an error of CPython's class. */

import { type Coroutine, isawaitable, iscoroutine, iscoroutinefunction } from './coroutine.ts';
import { describe } from './describe.ts';

/** Raises TypeError if it isn't a number, RangeError (Python: ValueError) if it is NaN. */
export function requireSeconds(seconds: unknown, caller: string): void {
  if (Number.isNaN(seconds)) throw new RangeError('Invalid delay: NaN (not a number)');
  requireNumber(seconds, caller, 'seconds');
}

/** As `requireSeconds`, for a number of something else. */
export function requireNumber(value: unknown, caller: string, unit: string): void {
  if (typeof value === 'number' && !Number.isNaN(value)) return;
  const ErrorClass = typeof value === 'number' ? RangeError : TypeError;
  throw new ErrorClass(`${caller} takes a number of ${unit}, got ${describe(value)}`);
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
  if (iscoroutine(callback) || iscoroutinefunction(callback))
    throw new TypeError(`coroutines cannot be used with ${caller}. Use createTask().`);
  if (typeof callback !== 'function')
    throw new TypeError(`a callable object was expected by ${caller}, got ${describe(callback)}`);
  requireOptions(options, caller, 'It passes no arguments on: write () => callback(…).');
}

/** Raises TypeError for what isn't an object of options, such as a positional argument; `hint` says what to write instead. */
export function requireOptions(options: unknown, caller: string, hint: string): void {
  if (isPlainObject(options)) return;
  throw new TypeError(`${caller} takes options, got ${describe(options)}. ${hint}`);
}

/** Raises TypeError for what can't be called; `what` says what kind of function there should be. */
export function requireFunction(value: unknown, caller: string, what: string): void {
  if (typeof value !== 'function')
    throw new TypeError(`${caller} takes ${what}, got ${describe(value)}`);
}

/** Raises TypeError for what has not all of these methods; `what` says what it should be. */
export function requireMethods(
  value: unknown,
  methods: readonly string[],
  [caller, what]: readonly [string, string],
): void {
  const object: Record<string, unknown> = Object(value);
  if (methods.every((method) => typeof object[method] === 'function')) return;
  throw new TypeError(`${caller} takes ${what}, got ${describe(value)}`);
}

/** Raises TypeError for what is no event loop. Quick, since each future asks. */
export function requireLoop(loop: unknown, caller: string): void {
  if (typeof loop === 'object' && loop !== null && 'callSoonThreadsafe' in loop) return;
  throw new TypeError(`${caller} takes an event loop, got ${describe(loop)}`);
}

/** Raises TypeError for what can't be entered and left. */
export function requireManager(manager: unknown, caller: string): void {
  requireMethods(manager, ['enter', 'exit'], [caller, 'an object with enter() and exit()']);
}

/** What the body of a block gave: raises TypeError if it can't be awaited, as when `function*` was forgotten. */
export function requireBlock<T>(block: Coroutine<T>, caller: string): Coroutine<T> {
  if (isawaitable(block)) return block;
  throw new TypeError(
    `the body of ${caller} must be a generator function, function* () { … }, but it returned ${describe(block)}`,
  );
}

/** What to do instead, when a coroutine was wanted and the function that makes it was passed. */
export function callHint(value: unknown, caller: string): string {
  if (typeof value !== 'function') return '';
  const name = value.name || 'work';
  return ` Call the function: ${caller}(${name}()), not ${caller}(${name}).`;
}

/** An object of the language's own: also one of another realm. Quick for those of this one, since each new task asks. */
function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null;
}
