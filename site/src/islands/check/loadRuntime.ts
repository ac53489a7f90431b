import { fetchText } from '../fetchText.ts';

/** The runtime as a text: it is evaluated anew for each answer. */
export function loadRuntime(): Promise<string> {
  return fetchText('sandbox/runtime.js');
}
