export interface Site {
  readonly name: string;
  readonly root: string;
  readonly files: Readonly<Record<string, string>>;
}

const AT_A_TIME = 4;
const HASH = 'x-course-hash';

/** Puts every file into a cache; what an earlier one has already isn't downloaded again. Rejects if one can't be had. */
export async function keepSite({ name, root, files }: Site): Promise<void> {
  const cache = await caches.open(name);
  const left = Object.entries(files);
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [path, hash] = next;
      const address = new URL(path, root).href;
      await cache.put(
        address,
        (await findUnchanged(address, hash)) ?? (await download(address, hash)),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

async function findUnchanged(address: string, hash: string): Promise<Response | undefined> {
  const kept = await caches.match(address);
  return kept?.headers.get(HASH) === hash ? kept : undefined;
}

async function download(address: string, hash: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const headers = new Headers(response.headers);
  headers.set(HASH, hash);
  return new Response(await response.blob(), { status: response.status, headers });
}
