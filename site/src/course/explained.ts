const explained = new WeakMap<Request, Set<string>>();

/** The signs of timelines that the page of this request has explained so far. */
export function explainedOn(page: Request): Set<string> {
  const signs = explained.get(page) ?? new Set<string>();
  explained.set(page, signs);
  return signs;
}
