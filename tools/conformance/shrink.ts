/** Finds a small program that shows the same as a large one: takes away whatever can go. */

import {
  type Argument,
  type Block,
  type FunctionArgument,
  isList,
  type Program,
  type Statement,
} from './program.ts';
import { type Signature, wordsOfCallbacks, wordsOfThreads } from './signatures.ts';

/** Tries simpler programs, and again simpler ones than those, as long as `shows` says that they still show it. */
export async function shrink(
  program: Program,
  shows: (simpler: Program) => Promise<boolean>,
): Promise<Program> {
  for (const simpler of simplerPrograms(program))
    if (await shows(simpler)) return shrink(simpler, shows);
  return program;
}

/** Programs that are simpler by one thing, the boldest first. */
function* simplerPrograms(program: Program): Iterable<Program> {
  if (program.eager) yield { ...program, eager: false };
  for (const main of simplerBlocks(program.main)) yield { ...program, main };
}

function* simplerBlocks(block: Block): Iterable<Block> {
  if (block.length > 3) {
    yield block.slice(0, block.length >> 1);
    yield block.slice(block.length >> 1);
  }
  for (const [index, statement] of block.entries()) {
    for (const replacement of simplerStatements(statement))
      yield block.toSpliced(index, 1, ...replacement);
  }
}

/** What can stand in a statement's place: nothing, its blocks without it, or a simpler one. */
function* simplerStatements(statement: Statement): Iterable<Block> {
  yield [];
  for (const block of blocksOf(statement)) yield block;
  switch (statement.do) {
    case 'word':
      for (const [index, argument] of statement.arguments.entries())
        for (const simpler of simplerArguments(argument))
          yield [{ ...statement, arguments: statement.arguments.with(index, simpler) }];
      break;
    case 'repeat':
      for (const body of simplerBlocks(statement.body)) yield [{ ...statement, body }];
      break;
    case 'try':
      yield* simplerTries(statement);
      break;
    default:
      break;
  }
}

function* simplerTries(statement: Extract<Statement, { do: 'try' }>): Iterable<Block> {
  const { body, except } = statement;
  if (except && statement.finally) {
    yield [{ do: 'try', body, except }];
    yield [{ do: 'try', body, finally: statement.finally }];
  }
  if (except?.again) yield [{ ...statement, except: { ...except, again: false } }];
  for (const simpler of simplerBlocks(body)) yield [{ ...statement, body: simpler }];
  if (except)
    for (const simpler of simplerBlocks(except.body))
      yield [{ ...statement, except: { ...except, body: simpler } }];
  if (statement.finally)
    for (const simpler of simplerBlocks(statement.finally))
      yield [{ ...statement, finally: simpler }];
}

function* simplerArguments(argument: Argument): Iterable<Argument> {
  if (isList(argument)) yield* simplerLists(argument);
  else if (typeof argument === 'number') yield* [0, 1].filter((simple) => simple < argument);
  else if (typeof argument === 'object' && argument !== null) yield* simplerFunctions(argument);
}

function* simplerFunctions(argument: FunctionArgument): Iterable<Argument> {
  if ('coroutine' in argument)
    for (const coroutine of simplerBlocks(argument.coroutine)) yield { coroutine };
  else if ('callback' in argument)
    for (const callback of blocksOfWords(argument.callback, wordsOfCallbacks)) yield { callback };
  else for (const job of blocksOfWords(argument.job, wordsOfThreads)) yield { job };
}

function* simplerLists(list: readonly Argument[]): Iterable<Argument> {
  for (const [index, item] of list.entries()) {
    yield list.toSpliced(index, 1);
    for (const simpler of simplerArguments(item)) yield list.with(index, simpler);
  }
}

/** Simpler blocks that can stand where nothing but these words can. */
function blocksOfWords(block: Block, words: readonly Signature[]): Block[] {
  const names = new Set(words.map(({ word }) => word));
  return [...simplerBlocks(block)].filter((simpler) =>
    simpler.every((one) => one.do === 'raise' || (one.do === 'word' && names.has(one.word))),
  );
}

function blocksOf(statement: Statement): Block[] {
  if (statement.do === 'repeat') return [statement.body];
  if (statement.do === 'try')
    return [statement.body, statement.except?.body ?? [], statement.finally ?? []];
  if (statement.do !== 'word') return [];
  return statement.arguments
    .flat()
    .flatMap((argument) =>
      typeof argument === 'object' && argument !== null && 'coroutine' in argument
        ? [argument.coroutine]
        : [],
    );
}
