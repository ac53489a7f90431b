/** Vitest as tests get it here: `expect` sees only copies, and the runner copies of what is thrown. */
import {
  assertOnce,
  type DefineTest,
  isPromise,
  watchTests,
} from '../../../checker/engine/assertions.ts';
import type { Exports } from '../../../checker/engine/modules.ts';
import { Copier, Refused } from './copy.ts';
import { copyThrown, coverAssertion } from './copyThrown.ts';
import { declareOurs } from './standIns.ts';

type Matchers = Record<string, unknown>;
type Expect = ((value: unknown, message?: string) => Matchers) & Record<string, unknown>;
type Make = (...values: unknown[]) => unknown;
type Body = () => unknown;

export function guardedVitest(vitest: Exports): Exports {
  const expect = guardExpect(vitest['expect'] as Expect);
  const define = vitest['test'] as DefineTest;
  const test = watchTests((name, body) => define(name, () => runGuarded(body)));
  return Object.freeze({
    describe: vitest['describe'],
    expect,
    test,
    it: test,
    beforeEach: guardHook(vitest['beforeEach'] as (body: Body) => void),
    afterEach: guardHook(vitest['afterEach'] as (body: Body) => void),
  });
}

function guardHook(define: (body: Body) => void): (body: Body) => void {
  return (body) => define(() => runGuarded(body));
}

async function runGuarded(body: Body): Promise<void> {
  try {
    const result = body();
    if (isPromise(result)) await result;
  } catch (error) {
    throw copyThrown(error);
  }
}

function guardExpect(expect: Expect): Expect {
  const guarded = (value: unknown, message?: string) => guardMatchers(expect, value, message);
  const makers = ['any', 'objectContaining', 'arrayContaining', 'stringContaining'];
  const others = ['stringMatching', 'closeTo', 'anything', 'assertions', 'hasAssertions'];
  for (const name of [...makers, ...others])
    Reflect.set(guarded, name, (...values: unknown[]) => {
      const copier = new Copier();
      const made = (expect[name] as Make)(...values.map((value) => copier.copy(value)));
      declareOurs(made);
      return made;
    });
  return guarded as Expect;
}

/** Copies both sides of a comparison at the moment at which they are compared. */
function guardMatchers(
  expect: Expect,
  value: unknown,
  message?: string,
  negated = false,
): Matchers {
  return new Proxy<Matchers>(
    {},
    {
      get(_, name) {
        if (name === 'not') return guardMatchers(expect, value, message, !negated);
        if (typeof name === 'symbol') return undefined;
        return (...expected: unknown[]) =>
          assert(() => {
            const copier = new Copier();
            const actual = CALLED.has(name) ? callOnce(value, copier) : copier.copy(value);
            const positive = expect(actual, message);
            const matchers = negated ? (positive['not'] as Matchers) : positive;
            const matcher = matchers[name];
            if (typeof matcher !== 'function')
              throw new TypeError(`expect(…).${name} is not a matcher that the grader has.`);
            matcher.apply(
              matchers,
              expected.map((one) => copier.copy(one)),
            );
          }, message);
      },
    },
  );
}

/** Matchers that call what they are given. */
const CALLED = new Set(['toThrow', 'toThrowError']);

/** Calls a function that may be an answer's, and returns one of ours that does what it did. */
function callOnce(call: unknown, copier: Copier): unknown {
  if (typeof call !== 'function') return copier.copy(call);
  return named(copier.copy(call), callsNow(call as () => unknown, copier));
}

function callsNow(call: () => unknown, copier: Copier): () => void {
  try {
    call();
    return () => {};
  } catch (error) {
    const copy = copyThrownWith(copier, error);
    return () => {
      throw copy;
    };
  }
}

/** Under the name of another: messages tell it. */
function named(other: unknown, call: () => void): () => void {
  const { name } = other as { name: string };
  return Object.defineProperty(call, 'name', { value: name });
}

function copyThrownWith(copier: Copier, error: unknown): unknown {
  try {
    return copier.copy(error);
  } catch {
    return copyThrown(error);
  }
}

function assert(compare: () => void, message: string | undefined): void {
  assertOnce(() => {
    try {
      compare();
    } catch (error) {
      throw coverAssertion(error instanceof Refused ? refuseValue(error, message) : error);
    }
  });
}

function refuseValue(error: Refused, what = 'A value'): Error {
  return new Error(`${what}: it is or holds ${error.message}. A plain value is needed.`);
}
