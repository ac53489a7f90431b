import { element } from '../element.ts';
import { say } from '../say.ts';
import { listStored, readStored } from '../storage.ts';
import { packWork } from './archive.ts';

const PREFIX = 'edit:exercise/';

/** Saves the reader's answers and progress as a file. */
export function press(place: HTMLElement): void {
  const names = listStored(PREFIX);
  const answers = Object.fromEntries(
    names.map((name) => [name.slice(PREFIX.length), readStored(name) ?? '']),
  );
  const progress = readStored('progress');
  if (names.length === 0 && progress === undefined)
    return say(
      place,
      'There is nothing to save yet: no exercise was edited or solved in this browser.',
    );
  save(packWork({ answers, progress }));
  say(
    place,
    'Saved as in-the-loop.zip. Unpacked in a clone of the course, it becomes the folder work/.',
  );
}

function save(zip: Uint8Array<ArrayBuffer>): void {
  const link = element('a', '');
  link.href = URL.createObjectURL(new Blob([zip], { type: 'application/zip' }));
  link.download = 'in-the-loop.zip';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
