import type { TraceEvent } from 'asyncio/trace';

const MOST_CHARACTERS = 400_000;
const LONGEST_TEXT = 500;
const KINDS =
  /^(?:pass|idle|task-(?:created|step|suspended|woken|cancel|done)|handle-(?:scheduled|run|done|cancelled)|timer-(?:armed|fired)|blocked|job-(?:submitted|started|done)|console)$/;
const NUMBERS = new Set([
  ...['at', 'pass', 'ready', 'timers', 'from', 'task', 'parent', 'by', 'handle', 'when', 'job'],
  ...['worker', 'line', 'column', 'until'],
]);

/**
 * Reads a trace that came from a process where an answer ran: numbers where numbers belong, texts of bounded length elsewhere, and no other field than a
 * trace has. Undefined for anything else.
 */
export function parseTrace(json: string): TraceEvent[] | undefined {
  if (json.length > MOST_CHARACTERS) return undefined;
  try {
    const trace: unknown = JSON.parse(json);
    if (!Array.isArray(trace)) return undefined;
    return trace.map((event) => readEvent(event));
  } catch {
    return undefined;
  }
}

function readEvent(value: unknown): TraceEvent {
  const event = readFields(value);
  if (typeof event['kind'] !== 'string' || !KINDS.test(event['kind'])) throw new TypeError('kind');
  if (typeof event['at'] !== 'number') throw new TypeError('at');
  return event as unknown as TraceEvent; // A kind without one of its own fields draws nothing sensible, and nothing harmful.
}

type Fields = Record<string, unknown>;

function readFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new TypeError('an object');
  const fields = Object.entries(value).filter(([name]) => /^[a-zA-Z]+$/.test(name));
  return Object.fromEntries(fields.map(([name, field]) => [name, readField(name, field)]));
}

function readField(name: string, value: unknown): unknown {
  if (NUMBERS.has(name)) {
    if (Number.isFinite(value)) return value;
    throw new TypeError(name);
  }
  if (name === 'frames' && Array.isArray(value)) return value.map(readFields);
  if (name === 'tasks' && Array.isArray(value) && value.every(Number.isFinite)) return value;
  if (name === 'wait') return readFields(value);
  if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
  throw new TypeError(name);
}
