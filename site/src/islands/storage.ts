/**
 * What the browser keeps for the reader. It may be full, forbidden, or hold nonsense: then the page works as on a first visit, and
 * what can't be kept lasts as long as the page.
 */
const PREFIX = 'in-the-loop:';

export function readStored(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Says whether it could be kept. */
export function store(name: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}

/** The names that begin so. */
export function listStored(prefix: string): string[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + prefix));
    return keys.map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}
