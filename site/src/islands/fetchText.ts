const fetched = new Map<string, Promise<string>>();

/** A file of this site, fetched once; `path` is relative to its root. Says what failed, in words for the reader; then the next call tries again. */
export function fetchText(path: string): Promise<string> {
  const text = fetched.get(path) ?? download(`${import.meta.env.BASE_URL}${path}`);
  fetched.set(path, text);
  text.catch(() => fetched.delete(path));
  return text;
}

async function download(address: string): Promise<string> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok)
    throw new Error(
      `${address} could not be loaded${response ? ` (${response.status})` : ''}. Are you online?`,
    );
  return response.text();
}
