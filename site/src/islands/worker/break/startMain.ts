import * as asyncio from 'asyncio';
import { evaluate } from '../evaluate.ts';

/** Raised by a program that never gets to a `run(main())`. */
export class NoMain extends Error {}

/**
 * Evaluates a program anew up to its first `run(main())`, and gives the coroutine that it would run: so that somebody else can run it,
 * as often as they like, each time with a state of its own. What comes behind that `run` isn't reached.
 */
export function startMain(code: string, file: string): asyncio.Coroutine<unknown> {
  let main: asyncio.Awaitable<unknown> | undefined;
  const catchMain = <T>(awaitable: asyncio.Awaitable<T>, run: () => Promise<T>): Promise<T> => {
    if (main) return run();
    main = awaitable;
    return new Promise(() => {});
  };
  class Runner extends asyncio.Runner {
    override run<T>(...[awaitable, ...options]: Parameters<asyncio.Runner['run']>): Promise<T> {
      return catchMain(awaitable, () => super.run(awaitable, ...options)) as Promise<T>;
    }
  }
  const run = <T>(awaitable: asyncio.Awaitable<T>, options?: asyncio.RunnerOptions) =>
    catchMain(awaitable, () => asyncio.run(awaitable, options));
  evaluate(code, file, { ...asyncio, run, Runner }).catch(() => {});
  if (main === undefined) throw new NoMain();
  return awaitMain(main);
}

function awaitMain(main: asyncio.Awaitable<unknown>): asyncio.Coroutine<unknown> {
  if (asyncio.iscoroutine(main)) return main;
  return (function* () {
    return yield* main;
  })();
}
