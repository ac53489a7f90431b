import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import xterm from '@xterm/headless';
import { projectRoot } from '../../../../tools/course/index.ts';

export interface TerminalOptions {
  readonly root: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly columns?: number;
  readonly rows?: number;
}

const { PATH = '' } = process.env;

/** Milliseconds until a screen that never comes counts as missing. */
const PATIENCE = 60_000;

/**
 * The real program in a real pseudo-terminal, made by `script` of util-linux, which every Linux has; xterm.js, without a window, is the screen. Nothing is
 * compiled, and nothing sleeps: each wait ends with the output that it waits for.
 */
export class PseudoTerminal {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #screen: InstanceType<typeof xterm.Terminal>;
  readonly #watchers = new Set<() => void>();
  readonly exit: Promise<number | null>;
  #device = '';

  constructor({ root, args = [], env = {}, columns = 90, rows = 30 }: TerminalOptions) {
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const program = [process.execPath, '--import', 'tsx', MAIN, ...args].map(quote).join(' ');
    const command = `tty; stty cols ${columns} rows ${rows}; exec ${program}`;
    this.#child = spawn('script', ['-qfec', command, '/dev/null'], {
      cwd: projectRoot,
      env: {
        PATH,
        TERM: 'xterm-256color',
        SHELL: '/bin/sh',
        COURSE_ROOT: root,
        ...env,
      },
    });
    this.#child.stdout.on('data', (output: Buffer) => this.#receive(output));
    this.exit = new Promise((resolve) => this.#child.on('close', resolve));
    process.once('exit', this.#kill); // `script` would outlive a crash of ours.
  }

  /** The screen as a person sees it. */
  read(): string {
    const { active } = this.#screen.buffer;
    const lines = Array.from({ length: this.#screen.rows }, (_, row) =>
      active.getLine(active.viewportY + row)?.translateToString(true),
    );
    return lines.join('\n');
  }

  /** Waits until the screen shows all of the texts; a line's end in one of them is a blank. */
  async shows(...texts: readonly (string | RegExp)[]): Promise<string> {
    return this.until((screen) => {
      const flat = flatten(screen);
      return texts.every((text) =>
        typeof text === 'string' ? flat.includes(flatten(text)) : text.test(screen),
      );
    }, texts.join(' and '));
  }

  async until(isThere: (screen: string) => boolean, what = 'what was waited for'): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const look = () => {
      if (isThere(this.read())) resolve(this.read());
    };
    const timer = setTimeout(
      () => reject(new Error(`The screen never showed ${what}:\n${this.read()}`)),
      PATIENCE,
    );
    this.#watchers.add(look);
    look();
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      this.#watchers.delete(look);
    }
  }

  press(keys: string): void {
    this.#child.stdin.write(keys);
  }

  /** Whether any cell of the screen has a colour. */
  hasColours(): boolean {
    const { active } = this.#screen.buffer;
    return Array.from({ length: this.#screen.rows }, (_, row) => active.getLine(row)).some((line) =>
      Array.from({ length: this.#screen.cols }, (_, column) => line?.getCell(column)).some(
        (cell) => cell && (!cell.isFgDefault() || cell.isDim() || cell.isBold()),
      ),
    );
  }

  /** As a window manager does it: the terminal changes, and the program is told. */
  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    execFileSync('stty', ['-F', this.#device, 'cols', String(columns), 'rows', String(rows)]);
  }

  /** The program's process. `script` has no other child. */
  get pid(): number {
    return Number(
      execFileSync('ps', ['-o', 'pid=', '--ppid', String(this.#child.pid)])
        .toString()
        .trim()
        .split('\n')[0],
    );
  }

  /** As a closed window: the program is told by SIGHUP. */
  close(): void {
    process.off('exit', this.#kill);
    this.#kill();
    this.#screen.dispose();
  }

  readonly #kill = (): void => void this.#child.kill();

  #receive(output: Buffer): void {
    this.#device ||= /^\S+/.exec(output.toString())?.[0] ?? '';
    this.#screen.write(output, () => {
      for (const look of this.#watchers) look();
    });
  }
}

const MAIN = join(projectRoot, 'tools/learn/main.ts');

function flatten(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** `script` of util-linux takes a command with -c; that of the BSDs doesn't. */
export function hasPseudoTerminals(): boolean {
  try {
    execFileSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('No `script` of util-linux: the companion is not driven on a terminal here.');
    return false;
  }
}
