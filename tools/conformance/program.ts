/** A program as data: what the generator makes, the shrinker takes apart, and both languages can say. */

export interface Program {
  readonly main: Block;
  /** Whether tasks run their first step at their creation. */
  readonly eager: boolean;
}

export type Block = readonly Statement[];

export type Statement =
  /** A word of `words/`, with its arguments. */
  | { readonly do: 'word'; readonly word: string; readonly arguments: readonly Argument[] }
  | {
      readonly do: 'try';
      readonly body: Block;
      readonly except?: Handler | undefined;
      readonly finally?: Block | undefined;
    }
  | { readonly do: 'repeat'; readonly times: number; readonly body: Block }
  | { readonly do: 'raise'; readonly message: string }
  | { readonly do: 'return'; readonly value: string };

export interface Handler {
  readonly kind: 'cancelled' | 'error' | 'timeout' | 'everything';
  readonly body: Block;
  /** Raise the error again at the end. */
  readonly again: boolean;
}

export type Argument = string | number | boolean | null | FunctionArgument | readonly Argument[];

/** A function that the word calls: one that waits, one that doesn't, one that runs in a thread. */
export type FunctionArgument =
  | { readonly coroutine: Block }
  | { readonly callback: Block }
  | { readonly job: Block };

export function isList(argument: Argument): argument is readonly Argument[] {
  return Array.isArray(argument);
}
