import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { atExit, UsageError } from '../../course/index.ts';
import { fold } from './student.ts';
import { withZip } from './withZip.ts';
import { nameOf, refuseEntry } from './zipEntries.ts';

const MOST_ENTRIES = 500_000;
const MOST_BYTES_OF_A_FILE = 512 * 2 ** 20;
const MOST_BYTES = 16 * 2 ** 30;

export interface Unpacked {
  readonly folder: string;
  /** What was left out, by path, and why. */
  readonly skipped: ReadonlyMap<string, string>;
}

/**
 * Unpacks the archive that a learning platform made of everybody's work, into a folder that goes when this program ends. What one student
 * put into it can't stop it: such an entry is left out and told of.
 */
export async function unpackArchive(archive: string): Promise<Unpacked> {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-class-'));
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  try {
    return { folder, skipped: await withZip(archive, (zip) => unpack(zip, folder)) };
  } catch (error) {
    throw new UsageError(`${archive} can't be unpacked: ${(error as Error).message}.`);
  }
}

async function unpack(zip: ZipFile, folder: string): Promise<Map<string, string>> {
  if (zip.entryCount > MOST_ENTRIES) throw new Error(`it has ${zip.entryCount} entries`);
  const skipped = new Map<string, string>();
  const seen = new Set<string>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    const reason = refuseEntry(name, entry) ?? refuseTwin(name, seen) ?? refuseSize(entry);
    if (reason !== undefined) skipped.set(name, reason);
    else if (!name.endsWith('/')) bytes += await writeOrSkip(name, entry);
    if (bytes > MOST_BYTES) throw new Error(`it unpacks to more than ${MOST_BYTES / 2 ** 30} GiB`);
  }
  return skipped;

  async function writeOrSkip(name: string, entry: Entry): Promise<number> {
    try {
      return await write(zip, entry, join(folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
      skipped.set(name, (error as Error).message);
      return 0;
    }
  }
}

function refuseTwin(name: string, seen: Set<string>): string | undefined {
  const key = fold(name);
  if (seen.has(key)) return `${name} is there twice, or differs from another only in spelling`;
  seen.add(key);
  return undefined;
}

function refuseSize({ uncompressedSize }: Entry): string | undefined {
  return uncompressedSize > MOST_BYTES_OF_A_FILE ? `it has ${uncompressedSize} bytes` : undefined;
}

async function write(zip: ZipFile, entry: Entry, file: string): Promise<number> {
  mkdirSync(dirname(file), { recursive: true });
  let length = 0;
  const limit = new Transform({
    transform(chunk, _encoding, done) {
      length += chunk.length;
      done(length > MOST_BYTES_OF_A_FILE ? new Error('a file in it never ends') : null, chunk);
    },
  });
  const flags = 'wx'; // A file where a folder is needed, or the reverse, must not be written over.
  await pipeline(await zip.openReadStreamPromise(entry), limit, createWriteStream(file, { flags }));
  return length;
}
