/**
 * `npm run learn` on a terminal. What is shown, and what follows from a key or a save, is decided in state/. Here the terminal and the
 * watcher tell what happened, and effects.ts does what is asked for.
 */
import { render } from '../screen/render.ts';
import { createStyle } from '../screen/style.ts';
import type { Event, State } from '../state/state.ts';
import { update } from '../state/update.ts';
import { WorkWatch } from '../work/workWatch.ts';
import { Effects, type World } from './effects.ts';
import { Terminal } from './terminal.ts';

/** Runs until somebody quits. */
export async function runCompanion(start: State, world: World): Promise<void> {
  await new Companion(start, world).run();
}

class Companion {
  readonly #effects: Effects;
  readonly #watch: WorkWatch;
  readonly #terminal: Terminal;
  readonly #world: World;
  readonly #ended = Promise.withResolvers<void>();
  #state: State;

  constructor(start: State, world: World) {
    this.#state = start;
    this.#world = world;
    this.#terminal = new Terminal({
      onKey: (name) => this.#send({ type: 'key', name }),
      onResize: () => this.#draw(),
    });
    this.#watch = new WorkWatch({
      onSave: (id) => this.#send({ type: 'saved', id }),
      onRemove: (id) => this.#send({ type: 'removed', id }),
      onTrouble: (text) => this.#send({ type: 'notice', text }),
    });
    this.#effects = new Effects(world, {
      terminal: this.#terminal,
      send: (event) => this.#send(event),
      noteWritten: (id) => this.#watch.note(id),
      quit: this.#ended.resolve,
      read: () => this.#state,
    });
  }

  async run(): Promise<void> {
    process.once('exit', () => this.#terminal.leave());
    this.#terminal.enter();
    this.#effects.carryOut({ type: 'enter', card: this.#state.current });
    this.#draw();
    await this.#ended.promise;
    this.#terminal.leave();
    await this.#watch.close();
  }

  #send(event: Event): void {
    const { state, effects } = update(this.#state, event);
    this.#state = state;
    this.#draw();
    for (const effect of effects) this.#effects.carryOut(effect);
  }

  #draw(): void {
    const screen = render(this.#state, createStyle(this.#terminal.size, this.#world.isColoured));
    this.#state = { ...this.#state, scroll: screen.scroll };
    this.#terminal.draw(screen);
  }
}
