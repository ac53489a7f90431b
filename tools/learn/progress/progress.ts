/** Which exercises are solved. The format is shared with the page: see README.md. */

export interface Solved {
  /** ISO 8601, UTC. */
  readonly solvedAt: string;
  /** What the exercise asked when it was solved: the hash of its test file. */
  readonly testsHash: string;
  /** The answer that passed. */
  readonly answerHash: string;
}

export interface Progress {
  readonly version: 1;
  /** The exercise that was open last. */
  readonly current?: string;
  readonly solved: Readonly<Record<string, Solved>>;
}

export const NO_PROGRESS: Progress = { version: 1, solved: {} };

/** Undefined for a text that is not a progress file. Single records that can't be read are left out. */
export function parseProgress(text: string): Progress | undefined {
  const value = parseJson(text);
  if (!isRecord(value)) return undefined;
  const { version, current, solved } = value;
  if (version !== 1 || !isRecord(solved)) return undefined;
  const records = Object.entries(solved).flatMap(([id, record]) =>
    isSolved(record) ? [[id, record] as const] : [],
  );
  return {
    version: 1,
    ...(typeof current === 'string' ? { current } : {}),
    solved: Object.fromEntries(records),
  };
}

export function formatProgress(progress: Progress): string {
  return `${JSON.stringify(progress, undefined, 2)}\n`;
}

/** What both know; of an exercise that both know, what was solved later. */
export function mergeProgress(ours: Progress, theirs: Progress): Progress {
  const solved: Record<string, Solved> = { ...theirs.solved };
  for (const [id, record] of Object.entries(ours.solved)) {
    const other = solved[id];
    if (!other || other.solvedAt <= record.solvedAt) solved[id] = record;
  }
  return { ...theirs, ...ours, solved };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSolved(value: unknown): value is Solved {
  if (!isRecord(value)) return false;
  return ['solvedAt', 'testsHash', 'answerHash'].every((name) => typeof value[name] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
