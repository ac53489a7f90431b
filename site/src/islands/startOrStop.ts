const stops = new WeakMap<HTMLButtonElement, AbortController>();

/** A press starts `work`; while that is under way, the button says “Stop”, and a press of it asks `work` to end. */
export async function startOrStop(
  button: HTMLButtonElement,
  work: (stop: AbortSignal) => Promise<void>,
): Promise<void> {
  const running = stops.get(button);
  if (running) return running.abort();
  const stop = new AbortController();
  const label = button.textContent;
  stops.set(button, stop);
  button.textContent = 'Stop';
  try {
    await work(stop.signal);
  } finally {
    stops.delete(button);
    button.textContent = label;
  }
}
