import { statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { courseRoot } from '../../course/index.ts';

export interface WorkListener {
  /** An answer was written; `id` is `02-coroutines/01-tea`. */
  onSave(id: string): void;
  /** An answer is gone: deleted, or its folder was renamed. */
  onRemove(id: string): void;
  onTrouble(text: string): void;
}

/**
 * Milliseconds after an event at which the file is looked at. The first time, because one save may be several steps; the second, because the
 * watcher keeps silent about what follows an event within 50 ms.
 */
const LOOKS = [15, 80];

/** Milliseconds between looks at the open exercise's file without any event: not every file system sends them. */
const ROUND = 500;

/** What a missing file has instead of a stamp. */
const GONE = 'gone';

/**
 * Watches the answers. A file is reported once for each state that it is found in, however many events there are. The course's root is watched, and in
 * it nothing but `work/`: so a `work/` that is renamed or deleted is seen, and seen again when it is back.
 */
export class WorkWatch {
  readonly #listener: WorkListener;
  readonly #root: string;
  readonly #watcher: FSWatcher;
  readonly #stamps = new Map<string, string>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #rounds: NodeJS.Timeout;
  #open: string | undefined;

  constructor(listener: WorkListener, root: string = courseRoot) {
    this.#listener = listener;
    this.#root = root;
    const work = join(root, 'work');
    this.#watcher = watch(root, {
      ignored: (file) => file !== root && file !== work && !file.startsWith(work + sep),
      ignoreInitial: true,
      depth: 3,
    });
    this.#watcher
      .on('all', (_event, file) => this.#expect(this.#readId(file)))
      .on('error', (error) => listener.onTrouble(`Watching work/ stumbled: ${String(error)}`));
    this.#rounds = setInterval(() => this.#look(this.#open), ROUND);
  }

  /** The file as it is now is known, and is the one that is worked on: only what comes after is reported. */
  note(id: string): void {
    this.#open = id;
    this.#stamps.set(id, this.#stamp(id));
  }

  async close(): Promise<void> {
    clearInterval(this.#rounds);
    for (const timer of this.#timers) clearTimeout(timer);
    await this.#watcher.close();
  }

  #expect(id: string | undefined): void {
    for (const delay of id ? LOOKS : []) {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        this.#look(id);
      }, delay);
      this.#timers.add(timer);
    }
  }

  #look(id: string | undefined): void {
    if (id === undefined) return;
    const stamp = this.#stamp(id);
    if (stamp === (this.#stamps.get(id) ?? GONE)) return;
    this.#stamps.set(id, stamp);
    if (stamp === GONE) this.#listener.onRemove(id);
    else this.#listener.onSave(id);
  }

  /** What can't be looked at, because a part of its path is a file or may not be read, is as good as gone. */
  #stamp(id: string): string {
    try {
      const file = join(this.#root, 'work', `${id}.ts`);
      const { ino, size, mtimeNs } = statSync(file, { bigint: true });
      return `${ino} ${size} ${mtimeNs}`;
    } catch {
      return GONE;
    }
  }

  /** `…/work/02-coroutines/01-tea.ts` → `02-coroutines/01-tea` */
  #readId(file: string): string | undefined {
    const path = relative(join(this.#root, 'work'), file).split(sep).join('/');
    return /^(\d\d-[a-z0-9-]+\/\d\d-[a-z0-9-]+)\.ts$/.exec(path)?.[1];
  }
}
