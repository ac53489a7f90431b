/** How an outcome travels: through callbacks inside the runtime, so that a synchronous loop stays synchronous; as a Promise outside. */

/** Receives an outcome as a function that returns it or throws it. */
export type Settle<T> = (read: () => T) => void;

/** A Promise of what `start` hands to its callback. What `start` itself throws, it throws at once. */
export function promiseOf<T>(start: (settle: Settle<T>) => void): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  start((read) => {
    try {
      resolve(read());
    } catch (error) {
      reject(error);
    }
  });
  return promise;
}

/** Calls `read` now, and returns a function that gives its outcome as often as wanted. */
export function readOnce<T>(read: () => T): () => T {
  try {
    const value = read();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
