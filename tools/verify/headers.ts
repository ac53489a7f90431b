/** The comment lines that head a starter or a wrong answer and say what must become of it. See exercises/README.md. */

/** The test that a starter must fail: `// fails: brews for three seconds`. */
export function readFails(source: string): string | undefined {
  return readHeader(source, 0, 'fails');
}

/** The mistake that a wrong answer makes: `// mistake: forgets to wait`. */
export function readMistake(source: string): string | undefined {
  return readHeader(source, 0, 'mistake');
}

/** The test that must catch it: `// caught by: brews for three seconds`. */
export function readCaughtBy(source: string): string | undefined {
  return readHeader(source, 1, 'caught by');
}

function readHeader(source: string, line: number, label: string): string | undefined {
  const prefix = `// ${label}: `;
  const text = source.split(/\r?\n/)[line] ?? '';
  return text.startsWith(prefix) ? text.slice(prefix.length).trim() || undefined : undefined;
}
