/** Maps in order, at most `limit` at a time. */
export async function mapSome<T, U>(
  items: readonly T[],
  limit: number,
  map: (item: T) => Promise<U>,
): Promise<U[]> {
  const results: U[] = [];
  await forSome(items.entries(), limit, async ([index, item]) => {
    results[index] = await map(item);
  });
  return results;
}

/** Works through what is handed out, in order, at most `limit` at a time. */
export async function forSome<T>(
  items: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = Iterator.from(items); // Shared: each worker takes the next.
  const workOn = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, workOn));
}
