/** Makes a random program from a seed. */

import type { Argument, Block, Handler, Program, Statement } from './program.ts';
import { Random } from './random.ts';
import { type Kind, type Signature, wordsOfCallbacks, wordsOfTasks } from './signatures.ts';

/** Blocks in blocks in blocks; deeper ones hold words without blocks only. */
const MAX_DEPTH = 4;
/** A program that has this many statements gets no further blocks. */
const MAX_STATEMENTS = 40;

export function generateProgram(seed: number): Program {
  const generator = new Generator(new Random(seed));
  return generator.program();
}

class Generator {
  private readonly random: Random;
  private statements = 0;

  constructor(random: Random) {
    this.random = random;
  }

  program(): Program {
    const eager = this.random.chance(0.1);
    const main = [...this.block(0, 3, 8), ...this.ending()];
    return { main, eager };
  }

  /** Half of the programs give their tasks time to end; the others leave them to be cancelled. */
  private ending(): Block {
    return this.random.chance(0.5) ? [{ do: 'word', word: 'sleep', arguments: [20] }] : [];
  }

  private block(depth: number, least: number, most: number): Block {
    const length = this.random.between(least, most);
    return Array.from({ length }, () => this.statement(depth));
  }

  private statement(depth: number): Statement {
    this.statements += 1;
    if (this.random.chance(0.05)) return { do: 'raise', message: this.text() };
    if (this.random.chance(0.03)) return { do: 'return', value: this.text() };
    if (this.isDeep(depth)) return this.word(wordsOfTasks, depth);
    if (this.random.chance(0.12)) return this.tryStatement(depth + 1);
    if (this.random.chance(0.03))
      return { do: 'repeat', times: this.random.between(2, 3), body: this.block(depth + 1, 1, 3) };
    return this.word(wordsOfTasks, depth);
  }

  private tryStatement(depth: number): Statement {
    const body = this.block(depth, 1, 3);
    const except = this.random.chance(0.75) ? this.handler(depth) : undefined;
    const needsFinally = !except || this.random.chance(0.2);
    return { do: 'try', body, except, ...(needsFinally && { finally: this.block(depth, 1, 2) }) };
  }

  private handler(depth: number): Handler {
    return {
      kind: this.random.pick(['cancelled', 'cancelled', 'error', 'timeout', 'everything']),
      body: this.block(depth, 0, 2),
      again: this.random.chance(0.3),
    };
  }

  private word(words: readonly Signature[], depth: number): Statement {
    const usable = this.isDeep(depth) ? words.filter(isFlat) : words;
    const { word, takes } = this.random.pickWeighted(usable);
    return { do: 'word', word, arguments: takes.map((kind) => this.argument(kind, depth + 1)) };
  }

  private isDeep(depth: number): boolean {
    return depth >= MAX_DEPTH || this.statements > MAX_STATEMENTS;
  }

  private argument(kind: Kind, depth: number): Argument {
    const { random } = this;
    switch (kind) {
      case 'delay':
        return random.pick([0, 0, 1, 1, 2, 3, 0.5]);
      case 'deadline':
        return random.pick([null, -1, 0, 1, 1, 2, 2, 3, 0.5]);
      case 'taskName':
        return random.pick(['a', 'a', 'b', 'b', 'c']);
      case 'taskNames':
        return Array.from({ length: random.between(1, 3) }, () => this.argument('taskName', depth));
      case 'futureName':
        return random.pick(['f', 'f', 'g']);
      case 'message':
        return random.pick([null, null, this.text()]);
      case 'item':
        return random.between(1, 9);
      case 'text':
        return this.text();
      case 'count':
        return random.between(1, 3);
      case 'flag':
        return random.chance(0.4);
      case 'returnWhen':
        return random.pick(['ALL_COMPLETED', 'FIRST_COMPLETED', 'FIRST_EXCEPTION']);
      case 'body':
        return { coroutine: this.block(depth, 1, 4) };
      case 'callback':
        return { callback: this.callback(depth) };
      case 'child':
        return this.child(depth);
      case 'children':
        return Array.from({ length: random.between(0, 3) }, () => this.child(depth));
    }
  }

  private child(depth: number): Argument {
    const named = this.isDeep(depth) || this.random.chance(0.5);
    return this.argument(named ? 'taskName' : 'body', depth);
  }

  private callback(depth: number): Block {
    const length = this.random.between(1, 2);
    return Array.from({ length }, () =>
      this.random.chance(0.05)
        ? { do: 'raise', message: this.text() }
        : this.word(wordsOfCallbacks, depth),
    );
  }

  private text(): string {
    return this.random.pick(['one', 'two', 'three', 'four']);
  }
}

/** Takes no block of its own. */
function isFlat({ takes }: Signature): boolean {
  return !takes.some((kind) => kind === 'body' || kind === 'callback');
}
