/**
 * Has `undo` called when this process ends before its time, by Ctrl-C too, so that nothing it started goes on without it. Returns what
 * withdraws that. `undo` must not wait for anything.
 */
export function atExit(undo: () => void): () => void {
  process.on('exit', undo);
  return () => process.off('exit', undo);
}

/** Makes signals that end a process do it in the orderly way, through 'exit'. */
export function exitOnSignals(): void {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const)
    process.once(signal, () => process.exit(128 + number));
}
