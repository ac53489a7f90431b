/** The package that keeps real workers, workerpool: fetched when the first job needs it, so that programs in virtual time never load it. */

import { RuntimeError } from '../../errors.ts';

export type Library = Pick<typeof import('workerpool'), 'pool' | 'TerminateError'>;

/** A bundler can't see what this will be, and leaves it out: a page's bundle holds workers only if it calls `installWorkers`. */
const PACKAGE: string = 'workerpool';

let library: Promise<Library> | undefined;

/** Raises RuntimeError where the package isn't to be found: in a page that didn't provide it. */
export function loadLibrary(): Promise<Library> {
  library ??= import(/* @vite-ignore */ PACKAGE).catch((cause) => {
    library = undefined;
    throw new RuntimeError(
      'A real executor needs the package workerpool, and could not load it. In a browser, call installWorkers() of "asyncio/workers" first.',
      { cause },
    );
  });
  return library;
}

/** For a bundle: here is the package, from now on. */
export function provideLibrary(provided: Library): void {
  library = Promise.resolve(provided);
}
