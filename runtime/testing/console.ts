/** Reading what a program prints. */

import { atCallersTime, findJob } from '../executors/simulated/job.ts';
import { findRunningLoop } from '../loop/running.ts';

type Level = 'log' | 'warn' | 'error';
const LEVELS = { log: 'log', info: 'log', debug: 'log', warn: 'warn', error: 'error' } as const;
type Method = keyof typeof LEVELS;

export interface CapturedConsole {
  /** Gives the console its own methods back. */
  restore(): void;
}

/** From now on `write` receives each line that is printed, instead of the console; a traced loop records it as an event. */
export function captureConsole(write: (text: string, level: Level) => void): CapturedConsole {
  const methods: Method[] = ['log', 'info', 'debug', 'warn', 'error'];
  const originals = methods.map((method) => [method, console[method]] as const);
  for (const method of methods) {
    console[method] = (...values: unknown[]) => {
      const text = values.map(format).join(' ');
      const loop = findRunningLoop() ?? findJob()?.loop;
      loop?.tracer?.console(LEVELS[method], text);
      atCallersTime(() => write(text, LEVELS[method]));
    };
  }
  return {
    restore() {
      for (const [method, original] of originals) console[method] = original;
    },
  };
}

function format(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Set) return `Set(${value.size}) ${formatPlain([...value])}`;
  if (value instanceof Map) return `Map(${value.size}) ${formatPlain(Object.fromEntries(value))}`;
  const plain = [Object.prototype, null].includes(Object.getPrototypeOf(value));
  return plain || Array.isArray(value) ? formatPlain(value) : String(value);
}

function formatPlain(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}
