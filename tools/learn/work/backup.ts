import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { courseRoot } from '../../course/index.ts';

/** Keeps a text in `work/.backups/02-coroutines/01-tea-1.ts`, or under the next free number. Returns the file's path. */
export function backUp(id: string, text: string, root: string = courseRoot): string {
  for (let number = 1; ; number += 1) {
    const file = join(root, 'work', '.backups', `${id}-${number}.ts`);
    if (writeNew(file, text)) return file;
  }
}

function writeNew(file: string, text: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
