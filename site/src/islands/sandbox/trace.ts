import type { TraceEvent } from '../../../../runtime/trace/events.ts';

const NUMBERS = new Set(
  'at from when until loop task parent by handle job pass ready timers worker line column'.split(
    ' ',
  ),
);
const WORDS = new Set(['kind', 'outcome', 'level']);
const MOST_EVENTS = 200_000;

/**
 * A trace that comes from the sandbox, if it is one; else an empty one. A learner's program could send anything in its place, and a trace
 * becomes HTML: where numbers and fixed words belong, nothing else may stand. (Free text is escaped by whoever shows it.)
 */
export function readTrace(value: unknown): readonly TraceEvent[] {
  if (!Array.isArray(value) || value.length > MOST_EVENTS) return [];
  const events: unknown[] = value;
  return events.every((event) => isRecord(event) && hasKind(event)) ? (value as TraceEvent[]) : [];
}

function hasKind(event: object): boolean {
  return 'kind' in event && typeof Reflect.get(event, 'at') === 'number';
}

function isRecord(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, field]) => isField(name, field));
}

function isField(name: string, value: unknown): boolean {
  if (NUMBERS.has(name)) return value === undefined || typeof value === 'number';
  if (WORDS.has(name)) return typeof value === 'string' && /^[a-z-]+$/.test(value);
  if (name === 'tasks') return Array.isArray(value) && value.every((id) => typeof id === 'number');
  if (name === 'frames') return Array.isArray(value) && value.every(isRecord);
  if (name === 'wait') return isRecord(value);
  return value === undefined || typeof value === 'string';
}
