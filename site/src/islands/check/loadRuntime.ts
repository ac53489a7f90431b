import { fetchText } from '../fetchText.ts';

let runtime: Promise<string> | undefined;

/** The runtime as a text: it is evaluated anew for each answer. */
export function loadRuntime(): Promise<string> {
  runtime ??= fetchText('sandbox/runtime.js');
  runtime.catch(() => {
    runtime = undefined;
  });
  return runtime;
}
