import type { Block, Handler, Program } from '../program.ts';
import { Translator } from './translator.ts';

/** The program in TypeScript. It needs the words of `words/index.ts`. */
export function toTypeScript(program: Program): string {
  const functions = new TypeScriptTranslator(': Coroutine<unknown>', ': void');
  return `${functions.translate(program)}\n\nawait ${runProgram(program)};\n`;
}

/** The body of a function that runs the program, and returns the Promise of its end. */
export function toJavaScript(program: Program): string {
  const functions = new TypeScriptTranslator('', '');
  return `${functions.translate(program)}\n\nreturn ${runProgram(program)};\n`;
}

function runProgram(program: Program): string {
  return `runProgram(main${program.eager ? ', true' : ''})`;
}

class TypeScriptTranslator extends Translator {
  protected readonly betweenFunctions = '\n\n';
  private readonly coroutineType: string;
  private readonly callbackType: string;

  constructor(coroutineType: string, callbackType: string) {
    super();
    this.coroutineType = coroutineType;
    this.callbackType = callbackType;
  }

  protected defineFunction(name: string, waits: boolean, body: Block): string {
    const header = waits
      ? `function* ${name}()${this.coroutineType} {`
      : `function ${name}()${this.callbackType} {`;
    return [header, ...this.indented(body), '}'].join('\n');
  }

  protected call(word: string, waits: boolean, args: string): string {
    return `${waits ? 'yield* ' : ''}${word}(${args});`;
  }

  protected raise(message: string): string {
    return `throw new Boom(${message});`;
  }

  protected returnValue(value: string): string {
    return `return ${value};`;
  }

  protected repeat(times: number, body: Block): string[] {
    return [`for (let turn = 0; turn < ${times}; turn += 1) {`, ...this.indented(body), '}'];
  }

  protected tryBlock(body: Block): string[] {
    return ['try {', ...this.indented(body), '}'];
  }

  protected exceptBlock({ kind, body, again }: Handler): string[] {
    return [
      'catch (error) {',
      `  caught('${kind}', error);`,
      ...this.indented(body),
      ...(again ? ['  throw error;'] : []),
      '}',
    ];
  }

  protected finallyBlock(body: Block): string[] {
    return ['finally {', ...this.indented(body), '}'];
  }

  protected literal(value: string | number | boolean | null): string {
    return typeof value === 'string' ? `'${value}'` : String(value);
  }

  protected indent(line: string): string {
    return `  ${line}`;
  }
}
