/** Runs a Python program in CPython, and records its steps in the normal form. */

import type { Python } from '../python/index.ts';
import type { Step } from './steps.ts';

export interface WatchedPython {
  readonly steps: Step[];
  /** What came on stderr, the traceback of the error that ended the program included. */
  readonly errors: string;
}

export function watchPython(python: Python, source: string, filename?: string): WatchedPython {
  const { steps = [], errors } = python.run(source, {
    traced: true,
    ...(filename !== undefined && { filename }),
  });
  // The Python side writes what `Step` says.
  return { steps: (steps as Step[]).map(inTypeScriptsWords), errors };
}

/** Python prints `True` and `1.0` where JavaScript prints `true` and `1`. */
function inTypeScriptsWords(step: Step): Step {
  if (step.kind !== 'print') return step;
  const text = step.text
    .replace(/\b(True|False)\b/g, (word) => word.toLowerCase())
    .replace(/\bNone\b/g, 'undefined')
    .replace(/\b(\d+)\.0\b/g, '$1');
  return { ...step, text };
}
