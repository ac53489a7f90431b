import { transform } from 'esbuild';
import type { CheckError } from './verdict.ts';

/** Looks for a syntax error with a stricter parser than the one that strips the types, and says where it is. For Node. */
export async function findSyntaxError(source: string): Promise<CheckError | undefined> {
  try {
    await transform(source, { loader: 'ts', target: 'esnext', logLevel: 'silent' });
    return undefined;
  } catch (failure) {
    return readFailure(failure);
  }
}

interface EsbuildMessage {
  readonly text: string;
  readonly location: {
    readonly line: number;
    readonly column: number;
    readonly lineText: string;
  } | null;
}

function readFailure(failure: unknown): CheckError {
  const [first] = (failure as { errors?: EsbuildMessage[] }).errors ?? []; // esbuild's documented TransformFailure
  if (!first) return { kind: 'syntax', message: String(failure) };
  if (!first.location) return { kind: 'syntax', message: first.text };
  const { line, column, lineText } = first.location;
  return { kind: 'syntax', message: first.text, line, column: column + 1, sourceLine: lineText };
}
