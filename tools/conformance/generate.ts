/** Makes a random program from a seed. */

import type { Argument, Block, Handler, Program, Statement } from './program.ts';
import { Random } from './random.ts';
import {
  isAwaited,
  type Kind,
  type Place,
  type Signature,
  type Theme,
  themes,
  weighFor,
  wordsOfCallbacks,
  wordsOfTasks,
  wordsOfThreads,
} from './signatures.ts';

/** Blocks in blocks in blocks; deeper ones hold words without blocks only. */
const MAX_DEPTH = 4;
/** A program that has this many statements gets no further blocks. */
const MAX_STATEMENTS = 50;

export function generateProgram(seed: number): Program {
  const generator = new Generator(new Random(seed));
  return generator.program();
}

/** Where in the program a statement stands. */
interface Position {
  readonly depth: number;
  readonly place?: Place | undefined;
}

class Generator {
  private readonly random: Random;
  private readonly theme: Theme;
  private statements = 0;

  constructor(random: Random) {
    this.random = random;
    this.theme = random.pick(themes);
  }

  /** Main starts some tasks and then interferes with them, whatever errors it gets. Half of the programs give all tasks time to end. */
  program(): Program {
    const { random } = this;
    const start = ['a', 'b', 'c'].slice(0, random.between(1, 3)).map((name) => this.spawn(name));
    const middle = Array.from({ length: random.between(2, 8) }, () => this.statementOfMain());
    const end = random.chance(0.5) ? [guarded({ do: 'word', word: 'sleep', arguments: [20] })] : [];
    return { main: [...start, ...middle, ...end], eager: random.chance(0.1) };
  }

  private spawn(name: string): Statement {
    const body = [this.meeting(), ...this.block({ depth: 1 }, 1, 3)];
    return { do: 'word', word: 'spawn', arguments: [name, { coroutine: body }] };
  }

  /** What the program is about: tasks that begin with it meet. */
  private meeting(): Statement {
    const words = wordsOfTasks.filter(({ word }) => this.theme.includes(word) && isAwaited(word));
    const usable = this.isDeep({ depth: 1 }) ? words.filter(isFlat) : words;
    return usable.length > 0 ? this.word(usable, { depth: 1 }) : this.statement({ depth: 1 });
  }

  /** Some with a deadline, lest most programs end because main waits for what never comes. */
  private statementOfMain(): Statement {
    const statement = this.statement({ depth: 0 });
    const bounded = this.random.chance(0.6) ? withDeadline(statement) : statement;
    return this.random.chance(0.9) ? guarded(bounded) : bounded;
  }

  private block(position: Position, least: number, most: number): Block {
    const length = this.random.between(least, most);
    return Array.from({ length }, () => this.statement(position));
  }

  private statement(position: Position): Statement {
    const { random } = this;
    this.statements += 1;
    if (random.chance(0.03)) return { do: 'raise', message: this.text() };
    if (random.chance(0.02)) return { do: 'return', value: this.text() };
    if (this.isDeep(position)) return this.word(wordsOfTasks, position);
    if (random.chance(0.15)) return this.tryStatement(deeper(position));
    if (random.chance(0.04))
      return {
        do: 'repeat',
        times: random.between(2, 3),
        body: this.block(deeper(position), 1, 3),
      };
    return this.word(wordsOfTasks, position);
  }

  private tryStatement(position: Position): Statement {
    const body = this.block(position, 1, 3);
    const except = this.random.chance(0.75) ? this.handler(position) : undefined;
    const needsFinally = !except || this.random.chance(0.2);
    return {
      do: 'try',
      body,
      except,
      ...(needsFinally && { finally: this.block(position, 1, 2) }),
    };
  }

  private handler(position: Position): Handler {
    return {
      kind: this.random.pick(['cancelled', 'cancelled', 'error', 'timeout', 'everything']),
      body: this.block(position, 0, 2),
      again: this.random.chance(0.3),
    };
  }

  private word(words: readonly Signature[], position: Position): Statement {
    const usable = this.isDeep(position) ? words.filter(isFlat) : words;
    const signature = this.random.pickWeighted(weighFor(usable, position.place, this.theme));
    const inside = { depth: position.depth + 1, place: signature.opens };
    return {
      do: 'word',
      word: signature.word,
      arguments: signature.takes.map((kind) => this.argument(kind, inside)),
    };
  }

  private isDeep({ depth }: Position): boolean {
    return depth >= MAX_DEPTH || this.statements > MAX_STATEMENTS;
  }

  private argument(kind: Kind, position: Position): Argument {
    const { random } = this;
    switch (kind) {
      case 'delay':
        return random.pick([0, 0, 1, 1, 2, 3, 0.5]);
      case 'deadline':
        return random.pick([null, -1, 0, 1, 1, 2, 2, 3, 0.5]);
      case 'taskName':
        return random.pick(['a', 'a', 'b', 'b', 'c']);
      case 'taskNames':
        return this.several(1, 3, () => this.argument('taskName', position));
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
        return { coroutine: this.block(position, 1, 4) };
      case 'callback':
        return { callback: this.several(1, 2, () => this.statementOf(wordsOfCallbacks, position)) };
      case 'job':
        return { job: this.several(1, 3, () => this.statementOf(wordsOfThreads, position)) };
      case 'child':
        return this.child(position);
      case 'children':
        return this.several(0, 3, () => this.child(position));
    }
  }

  private child(position: Position): Argument {
    const named = this.isDeep(position) || this.random.chance(0.5);
    return this.argument(named ? 'taskName' : 'body', position);
  }

  /** One that can stand where nothing can wait. */
  private statementOf(words: readonly Signature[], position: Position): Statement {
    return this.random.chance(0.05)
      ? { do: 'raise', message: this.text() }
      : this.word(words, position);
  }

  private several<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: this.random.between(least, most) }, make);
  }

  private text(): string {
    return this.random.pick(['one', 'two', 'three', 'four']);
  }
}

function deeper(position: Position): Position {
  return { ...position, depth: position.depth + 1 };
}

function withDeadline(statement: Statement): Statement {
  return { do: 'word', word: 'withTimeout', arguments: [3, { coroutine: [statement] }] };
}

/** The statement, and whatever it raises is caught. */
function guarded(statement: Statement): Statement {
  return { do: 'try', body: [statement], except: { kind: 'everything', body: [], again: false } };
}

/** Takes no block of its own. */
function isFlat({ takes }: Signature): boolean {
  return !takes.some((kind) => kind === 'body' || kind === 'callback' || kind === 'job');
}
