import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Replaces a file in one step: whoever reads it finds the old one or the new one, also when this program is killed or the disk is full. */
export function writeFile(file: string, text: string | Uint8Array): void {
  replaceFile(file, (draft) => writeFileSync(draft, text));
}

/** The same for a text that is made piece by piece, and may be more than memory should hold. */
export function writePieces(file: string, pieces: Iterable<string>): void {
  replaceFile(file, (draft) => {
    writeFileSync(draft, '');
    for (const piece of pieces) appendFileSync(draft, piece);
  });
}

function replaceFile(file: string, write: (draft: string) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  try {
    write(draft);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
