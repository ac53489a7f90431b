import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ZipOptions, zipSync } from 'fflate';

type Content = string | Uint8Array;

const folders: string[] = [];

/** A new folder with these files. `removeFolders` removes it. */
export function makeFolder(files: Readonly<Record<string, Content>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-submissions-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

type Entry = Content | readonly [Content, ZipOptions];

export function zip(entries: Readonly<Record<string, Entry>>): Uint8Array {
  const encode = (content: Content) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const files = Object.entries(entries).map(([name, entry]) => {
    if (typeof entry === 'string' || entry instanceof Uint8Array) return [name, encode(entry)];
    return [name, [encode(entry[0]), entry[1]]];
  });
  return zipSync(Object.fromEntries(files));
}

/** A zip whose entry is a link to `target`, as Unix makes it. */
export function zipWithLink(name: string, target: string): Uint8Array {
  return zip({ [name]: [target, { os: 3, attrs: 0o120777 << 16 }] });
}

/** A zip with more entries than its old form can count. */
export function zipWithEntries(count: number): Uint8Array {
  const names = Array.from({ length: count }, (_, index) => [`${index}`, new Uint8Array()]);
  const bytes = Buffer.from(zipSync(Object.fromEntries(names), { level: 0 }));
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 0, 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(bytes.readUInt32LE(end + 12)), 40);
  record.writeBigUInt64LE(BigInt(bytes.readUInt32LE(end + 16)), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 0, 'latin1');
  locator.writeBigUInt64LE(BigInt(end), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.from(bytes.subarray(end));
  last.writeUInt16LE(0xffff, 8);
  last.writeUInt16LE(0xffff, 10);
  last.writeUInt32LE(0xffffffff, 12);
  last.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([bytes.subarray(0, end), record, locator, last]);
}
