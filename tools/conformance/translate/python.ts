import type { Block, Handler, Program } from '../program.ts';
import { Translator } from './translator.ts';

/** The program in Python. It needs the package `words`. */
export function toPython(program: Program): string {
  const functions = new PythonTranslator().translate(program);
  const eager = program.eager ? ', eager=True' : '';
  return `from words import *\n\n\n${functions}\n\n\nrun_program(main${eager})\n`;
}

class PythonTranslator extends Translator {
  protected readonly betweenFunctions = '\n\n\n';

  protected defineFunction(name: string, waits: boolean, body: Block): string {
    return [`${waits ? 'async ' : ''}def ${name}():`, ...this.suite(body)].join('\n');
  }

  protected call(word: string, waits: boolean, args: string): string {
    const name = word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return `${waits ? 'await ' : ''}${name}(${args})`;
  }

  protected raise(message: string): string {
    return `raise Boom(${message})`;
  }

  protected returnValue(value: string): string {
    return `return ${value}`;
  }

  protected repeat(times: number, body: Block): string[] {
    return [`for _ in range(${times}):`, ...this.suite(body)];
  }

  protected tryBlock(body: Block): string[] {
    return ['try:', ...this.suite(body)];
  }

  protected exceptBlock({ kind, body, again }: Handler): string[] {
    return [
      `except KINDS['${kind}'] as error:`,
      '    caught(error)',
      ...this.indented(body),
      ...(again ? ['    raise'] : []),
    ];
  }

  protected finallyBlock(body: Block): string[] {
    return ['finally:', ...this.suite(body)];
  }

  protected literal(value: string | number | boolean | null): string {
    if (value === null) return 'None';
    if (typeof value === 'boolean') return value ? 'True' : 'False';
    return typeof value === 'string' ? `'${value}'` : String(value);
  }

  protected indent(line: string): string {
    return `    ${line}`;
  }

  private suite(body: Block): string[] {
    return body.length > 0 ? this.indented(body) : ['    pass'];
  }
}
