import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The reader's work as files: `work/02-coroutines/01-tea.ts`, and `work/.progress.json`. Unpacked in a clone, `npm run learn` goes on with it. */
export interface Work {
  /** Answers by exercise: `02-coroutines/01-tea`. */
  readonly answers: Readonly<Record<string, string>>;
  readonly progress: string | undefined;
}

const ANSWER = /^(?:work\/)?(\d\d-[\w-]+\/\d\d-[\w-]+)\.ts$/;
const PROGRESS = /^(?:work\/)?\.progress\.json$/;
const MOST_BYTES = 100_000;

export function packWork({ answers, progress }: Work): Uint8Array<ArrayBuffer> {
  const files = Object.entries(answers).map(([id, text]) => [`work/${id}.ts`, strToU8(text)]);
  const record = progress === undefined ? [] : [['work/.progress.json', strToU8(progress)]];
  return zipSync(Object.fromEntries([...files, ...record]));
}

/** Takes what it knows from a zip, with or without the folder `work/`, and leaves the rest. Throws if it is no zip. */
export function unpackWork(zip: Uint8Array): Work {
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
    originalSize <= MOST_BYTES && (ANSWER.test(name) || PROGRESS.test(name));
  const files = Object.entries(unzipSync(zip, { filter }));
  const answers = files.flatMap(([name, bytes]) => {
    const id = ANSWER.exec(name)?.[1];
    return id === undefined ? [] : [[id, strFromU8(bytes)] as const];
  });
  const record = files.find(([name]) => PROGRESS.test(name));
  return {
    answers: Object.fromEntries(answers),
    progress: record && strFromU8(record[1]),
  };
}
