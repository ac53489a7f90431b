import { type Entry, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';

export interface ZipLimits {
  readonly entries: number;
  /** Of everything, unpacked. */
  readonly bytes: number;
  /** Unpacked to packed, of everything. */
  readonly ratio: number;
}

export type Inspected =
  | { readonly files: ReadonlyMap<string, Entry> }
  | { readonly refused: string };

/** A small text can be packed very tightly, and does no harm. */
const HARMLESS = 2 ** 20;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;

/** Reads the list of a zip's contents, and nothing else of it. Refuses what a person who packs answers would not make. */
export async function inspectEntries(zip: ZipFile, limits: ZipLimits): Promise<Inspected> {
  if (zip.entryCount > limits.entries)
    return { refused: `it has ${zip.entryCount} entries; at most ${limits.entries} are allowed` };
  const files = new Map<string, Entry>();
  let packed = 0;
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    const reason = refuseEntry(name, entry);
    if (reason !== undefined) return { refused: reason };
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.bytes)
      return { refused: `it unpacks to more than ${limits.bytes / 2 ** 20} MiB` };
    if (name.endsWith('/')) continue;
    if (files.has(name)) return { refused: `it has two files called ${name}` };
    files.set(name, entry);
  }
  if (unpacked > HARMLESS && unpacked > limits.ratio * packed)
    return { refused: `it unpacks to more than ${limits.ratio} times its size` };
  return { files };
}

export function nameOf(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

/** Why an entry is none that a person would pack, or undefined. */
export function refuseEntry(name: string, entry: Entry): string | undefined {
  const fault = validateFileName(name);
  if (fault !== null || name.includes('\0'))
    return `a file in it leads out of it: ${JSON.stringify(name)}`;
  if (entry.isEncrypted()) return `${name} is encrypted`;
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  // Zips made elsewhere than on Unix have no type.
  if (type !== 0 && type !== REGULAR && type !== FOLDER)
    return `${name} is a link or something else, not a file`;
  return undefined;
}
