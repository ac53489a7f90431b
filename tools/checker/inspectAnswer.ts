import { build, type Message } from 'esbuild';
import { refusal } from './refusal.ts';
import type { CheckError } from './verdict.ts';

const RUNTIME = /^asyncio(\/(testing|trace))?$/;

/**
 * Looks at an answer without running it: a syntax error (by a stricter parser than the one that strips the types, which also says
 * where) or an import of something else than the runtime. For Node; in a page the engine finds the same things, with less to say.
 */
export async function inspectAnswer(source: string): Promise<CheckError | undefined> {
  try {
    const { metafile } = await build({
      stdin: { contents: source, loader: 'ts' },
      bundle: true,
      external: ['*'],
      metafile: true,
      treeShaking: false,
      write: false,
      format: 'esm',
      logLevel: 'silent',
    });
    // Of the output: types are no imports there any more, nor is what only they use.
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    const foreign = imports.find(({ path }) => !RUNTIME.test(path));
    return foreign && describeImport(foreign.path, source);
  } catch (failure) {
    return describeSyntaxError(failure);
  }
}

function describeSyntaxError(failure: unknown): CheckError {
  const [first] = (failure as { errors?: Message[] }).errors ?? []; // esbuild's documented BuildFailure
  if (!first?.location) return { kind: 'syntax', message: first?.text ?? String(failure) };
  const { line, column, lineText } = first.location;
  return { kind: 'syntax', message: first.text, line, column: column + 1, sourceLine: lineText };
}

function describeImport(specifier: string, source: string): CheckError {
  const lines = source.split(/\r\n|\r|\n/);
  const index = lines.findIndex(
    (line) => line.includes(`'${specifier}'`) || line.includes(`"${specifier}"`),
  );
  const where = index < 0 ? {} : { line: index + 1, sourceLine: lines[index] ?? '' };
  return { kind: 'import', message: refusal(specifier), ...where };
}
