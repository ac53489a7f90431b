/** What is shown while jobs run. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  /** Milliseconds since the start. */
  readonly elapsed: number;
}

/** `120/600  20 %  about 40 s left` */
export function describeProgress({ done, all, elapsed }: Progress): string {
  const share = all === 0 ? 100 : Math.floor((100 * done) / all);
  const left = (elapsed / done) * (all - done);
  const rest = done === 0 || done === all ? '' : `  about ${describeTime(left)} left`;
  return `${done}/${all}  ${share} %${rest}`;
}

function describeTime(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const TERMINAL_PERIOD = 100;
const LOG_PERIOD = 60_000;

/** A line that counts up where a person looks on; in a log a line now and then, when it takes long. */
export function progressPrinter(
  isTerminal = process.stderr.isTTY,
  write = (text: string): unknown => process.stderr.write(text),
): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const isLast = progress.done === progress.all;
    if (isTerminal && isLast) return void write('\r\u001b[K');
    if (isLast || progress.elapsed - last < (isTerminal ? TERMINAL_PERIOD : LOG_PERIOD)) return;
    last = progress.elapsed;
    write(
      isTerminal ? `\r\u001b[K${describeProgress(progress)}` : `${describeProgress(progress)}\n`,
    );
  };
}
