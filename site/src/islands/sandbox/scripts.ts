/** The scripts that a sandbox can run, by name, each served as `/sandbox/NAME.js`. The file is relative to site/src/. */
export const scripts = {
  run: 'islands/worker/run.ts',
  check: 'islands/worker/check.ts',
} as const;

export type ScriptName = keyof typeof scripts;
