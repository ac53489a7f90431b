/** A file of this site; `path` is relative to its root. Says what failed, in words for the reader. */
export async function fetchText(path: string): Promise<string> {
  const address = `${import.meta.env.BASE_URL}${path}`;
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok)
    throw new Error(
      `${address} could not be loaded${response ? ` (${response.status})` : ''}. Are you online?`,
    );
  return response.text();
}
