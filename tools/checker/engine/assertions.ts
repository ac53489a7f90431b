/**
 * What the running test asserts. A test calls back into itself while an answer runs, so an answer can catch what an assertion throws, or end before there was
 * one: here a test passes only if it looked at something and no assertion failed, seen by the runner or not. The same on every host.
 */
type Body = () => unknown;
export type DefineTest = (name: string, body: Body) => void;

const NOTHING = { assertions: 0, held: 0, failure: undefined };

const seen: { assertions: number; held: number; failure: { thrown: unknown } | undefined } = {
  ...NOTHING,
};

const WITHHELD = ['skip', 'only', 'todo', 'fails', 'each', 'for', 'runIf', 'skipIf', 'concurrent'];

/** `test`, with the rule, and without `test.skip` and the like: every test of an exercise counts. */
export function watchTests(define: DefineTest): DefineTest {
  const watched: DefineTest = (name, body) =>
    define(name, async () => {
      Object.assign(seen, NOTHING);
      const result = body();
      if (isPromise(result)) await result;
      requireAssertions(body);
    });
  for (const name of WITHHELD)
    Object.defineProperty(watched, name, {
      get() {
        throw new TypeError(`An exercise's tests can't use test.${name}: write test(name, body).`);
      },
    });
  return watched;
}

/** What an answer returns may be called a Promise, and be none. */
export function isPromise(value: unknown): boolean {
  return Object.getPrototypeOf(Object(value)) === Promise.prototype;
}

function requireAssertions(body: Body): void {
  if (seen.failure) throw seen.failure.thrown;
  if (seen.held < seen.assertions) throw new Error('An assertion was broken off.');
  if (seen.assertions === 0 && asserts(body))
    throw new Error(
      'The test ended before it had looked at anything. Does something end it early?',
    );
}

/** Others have `explore` or `cancelEverywhere` look, which throw by themselves. */
function asserts(body: Body): boolean {
  return String(body).includes('expect');
}

/** Makes one assertion. */
export function assertOnce(assertion: () => unknown): unknown {
  seen.assertions += 1;
  try {
    const result = assertion();
    seen.held += 1; // Not the failures: whoever is deep enough in the stack can keep us from counting those.
    return result;
  } catch (failure) {
    seen.failure ??= { thrown: failure };
    throw failure;
  }
}

/** `expect`, each of whose assertions is counted. */
export function watchExpect<T extends (...values: never[]) => object>(expect: T): T {
  return new Proxy(expect, {
    apply: (target, self, values) => watchMatchers(Reflect.apply(target, self, values)),
  });
}

function watchMatchers(matchers: object): object {
  return new Proxy(matchers, {
    get(target, name) {
      const matcher: unknown = Reflect.get(target, name, target);
      if (name === 'not') return watchMatchers(Object(matcher));
      if (typeof matcher !== 'function') return matcher;
      return (...expected: unknown[]) => assertOnce(() => Reflect.apply(matcher, target, expected));
    },
  });
}
