import type { CheckError, CheckEvent, TestResult } from '../../checker/index.ts';

/** Reads an event that came from a process where an answer ran: only what has exactly the form of one, copied field by field. */
export function parseEvent(json: string): CheckEvent | undefined {
  const event = parseObject(json);
  switch (event?.['type']) {
    case 'collected':
      return isTexts(event['tests']) ? { type: 'collected', tests: event['tests'] } : undefined;
    case 'started':
      return isText(event['test']) ? { type: 'started', test: event['test'] } : undefined;
    case 'finished':
      return readFinished(event['result']);
    case 'import-failed':
      return readFailedImport(event['error']);
    case 'traced':
      return isText(event['test']) && isText(event['trace'])
        ? { type: 'traced', test: event['test'], trace: event['trace'] }
        : undefined;
    case 'done':
      return { type: 'done' };
    default:
      return undefined;
  }
}

type Fields = Record<string, unknown>;

function parseObject(json: string): Fields | undefined {
  try {
    return asFields(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function readFinished(value: unknown): CheckEvent | undefined {
  const { name, status, milliseconds, message, expected, actual, line } = asFields(value) ?? {};
  if (!isText(name) || typeof milliseconds !== 'number') return undefined;
  if (status !== 'passed' && status !== 'failed') return undefined;
  const result: TestResult = {
    name,
    status,
    milliseconds,
    ...(isText(message) ? { message } : {}),
    ...(isText(expected) ? { expected } : {}),
    ...(isText(actual) ? { actual } : {}),
    ...(typeof line === 'number' ? { line } : {}),
  };
  return { type: 'finished', result };
}

function readFailedImport(value: unknown): CheckEvent | undefined {
  const { message, line } = asFields(value) ?? {};
  if (!isText(message)) return undefined;
  const error: CheckError = {
    kind: 'import',
    message,
    ...(typeof line === 'number' ? { line } : {}),
  };
  return { type: 'import-failed', error };
}

function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}
