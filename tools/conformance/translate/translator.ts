/** What is common to both translations of a program: blocks that are arguments become functions of their own, named and put in front. */

import {
  type Argument,
  type Block,
  type Handler,
  isList,
  type Program,
  type Statement,
} from '../program.ts';
import { isAwaited } from '../signatures.ts';

export abstract class Translator {
  private readonly functions: string[] = [];
  private functionCount = 0;

  /** The program's functions, the last of which is `main`. */
  translate(program: Program): string {
    const main = this.defineFunction('main', true, program.main);
    return [...this.functions, main].join(this.betweenFunctions);
  }

  protected abstract readonly betweenFunctions: string;
  protected abstract defineFunction(name: string, waits: boolean, body: Block): string;
  protected abstract call(word: string, waits: boolean, args: string): string;
  protected abstract raise(message: string): string;
  protected abstract returnValue(value: string): string;
  protected abstract repeat(times: number, body: Block): string[];
  protected abstract tryBlock(body: Block): string[];
  protected abstract exceptBlock(handler: Handler): string[];
  protected abstract finallyBlock(body: Block): string[];
  protected abstract literal(value: string | number | boolean | null): string;

  protected lines(block: Block): string[] {
    return block.flatMap((statement) => this.statement(statement));
  }

  protected indented(block: Block): string[] {
    return this.lines(block).map(this.indent);
  }

  protected abstract indent(line: string): string;

  private statement(statement: Statement): string[] {
    switch (statement.do) {
      case 'word': {
        const args = statement.arguments.map((argument) => this.argument(argument)).join(', ');
        return [this.call(statement.word, isAwaited(statement.word), args)];
      }
      case 'raise':
        return [this.raise(this.literal(statement.message))];
      case 'return':
        return [this.returnValue(this.literal(statement.value))];
      case 'repeat':
        return this.repeat(statement.times, statement.body);
      case 'try':
        return [
          ...this.tryBlock(statement.body),
          ...(statement.except ? this.exceptBlock(statement.except) : []),
          ...(statement.finally ? this.finallyBlock(statement.finally) : []),
        ];
    }
  }

  private argument(argument: Argument): string {
    if (isList(argument)) return `[${argument.map((one) => this.argument(one)).join(', ')}]`;
    if (typeof argument !== 'object' || argument === null) return this.literal(argument);
    if ('coroutine' in argument) return this.hoist('body', true, argument.coroutine);
    if ('job' in argument) return this.hoist('job', false, argument.job);
    return this.hoist('callback', false, argument.callback);
  }

  private hoist(kind: string, waits: boolean, block: Block): string {
    this.functionCount += 1;
    const name = `${kind}${this.functionCount}`;
    const definition = this.defineFunction(name, waits, block);
    this.functions.push(definition);
    return name;
  }
}
