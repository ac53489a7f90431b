import { fetchText } from './fetchText.ts';

/** A program on the page: an example's, or the answer to an exercise. */
export interface Program {
  /** `02-coroutines/brew`; `02-coroutines/01-tea` */
  readonly id: string;
  readonly kind: 'example' | 'exercise';
  /** `lessons/02-coroutines/examples/brew.ts`; `work/02-coroutines/01-tea.ts` */
  readonly file: string;
  /** As it comes with the course: the whole file, also where the page shows a region of it. */
  readonly shipped: string;
  /** What the reader sees: their own text once they edited it. */
  readonly source: string;
}

type Shipped = Omit<Program, 'source'>;

const edited = new WeakMap<HTMLElement, string>();

export async function readProgram(place: HTMLElement): Promise<Program> {
  const program = await readShipped(place);
  return { ...program, source: edited.get(place) ?? program.shipped };
}

/** From now on this text is what the reader sees; without one it is what was shipped. */
export function setSource(place: HTMLElement, source: string | undefined): void {
  if (source === undefined) edited.delete(place);
  else edited.set(place, source);
}

export function identify(place: HTMLElement): Pick<Program, 'id' | 'kind' | 'file'> {
  const { example, exercise = '' } = place.dataset;
  if (example === undefined) return { id: exercise, kind: 'exercise', file: `work/${exercise}.ts` };
  const [chapter, name] = example.split('/');
  return { id: example, kind: 'example', file: `lessons/${chapter}/examples/${name}.ts` };
}

async function readShipped(place: HTMLElement): Promise<Shipped> {
  const identity = identify(place);
  const text = await fetchText(`sources/${identity.kind}/${identity.id}.txt`);
  return { ...identity, shipped: text.trimEnd() };
}
