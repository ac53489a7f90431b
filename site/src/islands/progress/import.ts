import { parseProgress } from '../../../../tools/learn/progress/progress.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';
import { readStored, store } from '../storage.ts';
import { unpackWork, type Work } from './archive.ts';
import { showMarks } from './marks.ts';
import { addProgress } from './progressStore.ts';

/** Asks for a file that Export, or `zip -r work.zip work`, made, and adds what is in it. */
export function press(place: HTMLElement): void {
  const chooser = element('input', '');
  chooser.type = 'file';
  chooser.accept = '.zip';
  chooser.addEventListener('change', async () => {
    const [file] = chooser.files ?? [];
    if (file) say(place, await load(file));
  });
  chooser.click();
}

async function load(file: File): Promise<string> {
  let work: Work;
  try {
    work = unpackWork(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return `${file.name} is not a zip file that can be read. Nothing was changed.`;
  }
  const progress = parseProgress(work.progress ?? '');
  const { added, kept } = addAnswers(work.answers);
  const isKept = progress === undefined || addProgress(progress);
  showMarks();
  if (!isKept) return 'Your browser can’t keep this: its storage is full or closed.';
  const solved = Object.keys(progress?.solved ?? {}).length;
  return `${file.name}: ${solved} solved, ${added} answers loaded${kept > 0 ? `; ${kept} that you have here already stay as they are` : ''}.`;
}

/** Nothing that the reader wrote is ever overwritten. */
function addAnswers(answers: Work['answers']): { added: number; kept: number } {
  let added = 0;
  let kept = 0;
  for (const [id, text] of Object.entries(answers)) {
    const here = readStored(`edit:exercise/${id}`);
    if (here !== undefined && here !== text) kept += 1;
    else if (store(`edit:exercise/${id}`, text)) added += 1;
  }
  return { added, kept };
}
