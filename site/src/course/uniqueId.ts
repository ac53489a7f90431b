const counts = new WeakMap<Request, Map<string, number>>();

/** An id for an element that may come up several times on the page of this request. */
export function uniqueId(page: Request, wanted: string): string {
  const used = counts.get(page) ?? new Map<string, number>();
  counts.set(page, used);
  const count = (used.get(wanted) ?? 0) + 1;
  used.set(wanted, count);
  return count === 1 ? wanted : `${wanted}-${count}`;
}
