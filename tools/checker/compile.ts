import { transform } from 'sucrase';
import { freeNames } from './freeNames.ts';
import type { CheckError } from './verdict.ts';

export type Compiled = { readonly code: string } | { readonly error: CheckError };

/**
 * An answer's or a test's TypeScript as JavaScript with CommonJS imports, each line where it was. Types are dropped, not checked.
 * Runs in a page as well as in Node.
 */
export function compile(source: string): Compiled {
  try {
    const { code } = transform(freeNames(source), {
      transforms: ['typescript', 'imports'],
      disableESTransforms: true,
      preserveDynamicImport: true,
    });
    return { code };
  } catch (error) {
    return { error: readSyntaxError(error, source) };
  }
}

/** `line` of a source, without its indentation lost: an error's column points into it. */
export function sourceLineAt(source: string, line: number): string {
  return source.split(/\r\n|\r|\n/)[line - 1] ?? '';
}

/** Sucrase puts the place into the text, as `(3:14)`, and into `loc`. */
function readSyntaxError(error: unknown, source: string): CheckError {
  const text = error instanceof Error ? error.message : String(error);
  const [, message = text, lineText] =
    /^(?:Error transforming [^:]*: )?(.*?) \((\d+):\d+\)$/s.exec(text) ?? [];
  if (lineText === undefined) return { kind: 'syntax', message };
  const line = Number(lineText);
  const column = Number(/:(\d+)\)$/.exec(text)?.[1] ?? 1);
  return { kind: 'syntax', message, line, column, sourceLine: sourceLineAt(source, line) };
}
