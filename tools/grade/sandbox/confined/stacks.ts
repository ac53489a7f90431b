/**
 * Stacks under lockdown. Ours tell everything, since a report names the line of the answer that raised an error; what an answer reads from its
 * own errors tells only of itself: a stack would say which test is running. Made before lockdown, in the one place where V8 asks for it.
 */
import { ANSWER_FILE } from '../../../checker/engine/modules.ts';

type Prepare = (error: Error, sites: Iterable<NodeJS.CallSite>) => unknown;

/** The script that holds the engine and what is around an answer; the runtime and the tests have names of their own. */
export const ENGINE_FILE = 'engine.cjs';

/** More than anybody here asks for; V8 reads it once, so that nobody can change it. */
const DEEPEST = 100;

const stacks = new WeakMap<Error, string>();

/** What the runtime gets where it would use the statics of Error, which an answer must not reach. */
export const errorStatics: { stackTraceLimit: number; prepareStackTrace: Prepare | undefined } = {
  stackTraceLimit: DEEPEST,
  prepareStackTrace: undefined,
};

/** V8's own, kept from before lockdown. It has powers over stacks: an answer must not get it. */
export const HostError = globalThis.Error;

/** Takes over how V8 prints stacks, for good. */
export function takeStacks(): void {
  for (const [name, value] of Object.entries({ stackTraceLimit: DEEPEST, prepareStackTrace }))
    Object.defineProperty(HostError, name, { value, writable: false, configurable: false });
}

/** The whole stack of an error. */
export function stackOf(error: Error): string | undefined {
  const shown: unknown = Object.getOwnPropertyDescriptor(error, 'stack') && error.stack;
  const whole = stacks.get(error);
  if (whole !== undefined) return whole;
  return typeof shown === 'string' ? shown : undefined;
}

function prepareStackTrace(error: Error, all: readonly NodeJS.CallSite[]): unknown {
  const sites = all
    .values() // Looked at only as far as they are asked for.
    .filter((site) => !isDefaultConstructor(site) && !isEngine(site))
    .take(errorStatics.stackTraceLimit);
  if (errorStatics.prepareStackTrace) return errorStatics.prepareStackTrace(error, sites);
  const lines = [...sites].map((site) => `\n    at ${site}`);
  const head = headOf(error);
  stacks.set(error, head + lines.join(''));
  return head + lines.filter((line) => line.includes(`${ANSWER_FILE}:`)).join('');
}

/** What stands between tests, runtime and answer is nobody's line. */
function isEngine(site: NodeJS.CallSite): boolean {
  return site.getScriptNameOrSourceURL()?.endsWith(ENGINE_FILE) ?? false;
}

let answer: readonly string[] = [];

/** Told before an answer runs. */
export function noteAnswer(code: string): void {
  answer = code.split('\n');
}

/** The constructor that a class has without having one: V8 leaves it out of stacks, but not where it leads to a constructor of ses. */
function isDefaultConstructor(site: NodeJS.CallSite): boolean {
  if (!site.isConstructor() || site.getScriptNameOrSourceURL() !== ANSWER_FILE) return false;
  const line = answer[(site.getLineNumber() ?? 0) - 1] ?? '';
  return /^class\b/.test(line.slice((site.getColumnNumber() ?? 1) - 1));
}

function headOf(error: Error): string {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return 'Error';
  }
}
