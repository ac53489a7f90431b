import { emitKeypressEvents, type Key } from 'node:readline';
import type { Screen } from '../screen/render.ts';

export interface TerminalListener {
  onKey(name: string): void;
  onResize(): void;
}

const ENTER = '\u001b[?1049h\u001b[?25l\u001b[?7l'; // The other screen, no cursor, no wrapping of long lines.
const LEAVE = '\u001b[?7h\u001b[?25h\u001b[?1049l';

/** The terminal as a screen of lines and a source of keys. What was in it before is there again afterwards. */
export class Terminal {
  readonly #listener: TerminalListener;
  #isActive = false;
  #shown = '';

  constructor(listener: TerminalListener) {
    this.#listener = listener;
    emitKeypressEvents(process.stdin);
  }

  get size(): { columns: number; rows: number } {
    const { columns, rows } = process.stdout;
    return { columns: Math.max(40, columns || 80), rows: Math.max(10, rows || 24) };
  }

  enter(): void {
    this.#isActive = true;
    this.#shown = '';
    process.stdout.write(ENTER);
    process.stdin.setRawMode(true).resume().on('keypress', this.#onKeypress);
    process.stdout.on('resize', this.#onResize);
  }

  leave(): void {
    if (!this.#isActive) return;
    this.#isActive = false;
    process.stdout.off('resize', this.#onResize);
    process.stdin.off('keypress', this.#onKeypress).pause().setRawMode(false);
    process.stdout.write(LEAVE);
  }

  /** All lines at once, between marks by which a terminal knows that they belong together: nothing flickers. */
  draw({ lines }: Screen): void {
    const text = lines.map((line) => `${line}\u001b[0m\u001b[K`).join('\r\n');
    if (!this.#isActive || text === this.#shown) return;
    this.#shown = text;
    process.stdout.write(`\u001b[?2026h\u001b[H${text}\u001b[J\u001b[?2026l`);
  }

  /** Lets a prompt have an empty screen. */
  ask<T>(prompt: () => Promise<T>): Promise<T> {
    return this.lend(async () => {
      process.stdout.write(`${ENTER}\u001b[2J\u001b[H\u001b[?25h`);
      return prompt();
    });
  }

  /** Lets something else have the terminal as it was before, such as an editor. */
  async lend<T>(use: () => Promise<T>): Promise<T> {
    this.leave();
    try {
      return await use();
    } finally {
      this.enter();
    }
  }

  readonly #onKeypress = (text: string | undefined, key: Key): void => {
    if (key.ctrl && key.name === 'c') return this.#listener.onKey('q');
    if (key.ctrl || key.meta) return;
    this.#listener.onKey(key.name ?? text ?? '');
  };

  readonly #onResize = (): void => {
    this.#shown = '';
    this.#listener.onResize();
  };
}
