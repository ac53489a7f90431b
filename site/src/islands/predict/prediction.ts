import { readStored, store } from '../storage.ts';

/** What the reader expected an example to print, line by line, as the browser keeps it. */
export function readPrediction(example: string): readonly string[] | undefined {
  try {
    const lines: unknown = JSON.parse(readStored(nameOf(example)) ?? 'null');
    return Array.isArray(lines) ? lines.slice(0, 100).map(String) : undefined;
  } catch {
    return undefined;
  }
}

/** The loader looks for names with this form, too. */
export function keepPrediction(example: string, lines: readonly string[] | undefined): void {
  store(nameOf(example), lines && JSON.stringify(lines));
}

function nameOf(example: string): string {
  return `predict:example/${example}`;
}
