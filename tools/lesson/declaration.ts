import { readFileSync } from 'node:fs';
import type { Example } from '../course/index.ts';

/** What an example says in its header comment about its Python twin. Each field holds the reason. */
export interface Declaration {
  /** `// differs: …`: the two print different things, and must. */
  readonly differs: string | undefined;
  /** `// twin: none. …`: there is no twin, and can be none. */
  readonly noTwin: string | undefined;
  /** `// real time only. …`: it uses something of the real world that virtual time can't wait for. Its output is recorded, not made by a build. */
  readonly realOnly: string | undefined;
}

const DECLARATIONS = ['differs:', 'twin:', 'real time only.'];

export function readDeclaration(example: Pick<Example, 'file'>): Declaration {
  const header = readHeader(readFileSync(example.file, 'utf8'));
  return {
    differs: reasonAfter('differs:', header),
    noTwin: reasonAfter('twin: none.', header),
    realOnly: reasonAfter('real time only.', header),
  };
}

/** The first sentence of the header, which says what the example is about; empty without one. */
export function readSummary(example: Pick<Example, 'file'>): string {
  const header = readHeader(readFileSync(example.file, 'utf8'));
  return header.find((line) => !DECLARATIONS.some((prefix) => line.startsWith(prefix))) ?? '';
}

/** The comment lines at the top of a source, without their slashes. */
function readHeader(source: string): string[] {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines.slice(0, end === -1 ? undefined : end).map((line) => line.slice(2).trim());
}

function reasonAfter(prefix: string, header: string[]): string | undefined {
  const line = header.find((one) => one.startsWith(prefix));
  return line?.slice(prefix.length).trim();
}
