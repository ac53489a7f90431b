import type { StuckTask } from 'asyncio';

const MOST_TASKS = 50;

/** The parts of a deadlock as the sandbox tells them, as far as they have the right form. */
export function readStuck(value: unknown): readonly StuckTask[] {
  return Array.isArray(value) ? value.slice(0, MOST_TASKS).map(readTask) : [];
}

function readTask(value: unknown): StuckTask {
  const { task, waitsFor, tasks, heldBy, frame }: Record<string, unknown> = Object(value);
  const { line, functionName }: Record<string, unknown> = Object(frame);
  return {
    task: String(task),
    waitsFor: String(waitsFor),
    tasks: readNames(tasks),
    heldBy: readNames(heldBy),
    ...(typeof line === 'number' && {
      frame: { functionName: String(functionName), file: '', line, column: 1 },
    }),
  };
}

function readNames(value: unknown): string[] {
  return Array.isArray(value) ? value.slice(0, MOST_TASKS).map(String) : [];
}
