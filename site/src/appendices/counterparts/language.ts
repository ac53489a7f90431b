/** What Python has in the language itself. */

import type { Counterpart } from './counterpart.ts';

export const language: readonly Counterpart[] = [
  {
    python: '`async def f(): …`',
    here: '`function* f(): Coroutine<T> { … }`',
    promises: '`async function f() { … }`, which starts at the call',
    names: [],
  },
  {
    python: '`await x`',
    here: '`yield* x`',
    promises: '`await x`, which always gives control away',
    names: [],
  },
  {
    python: '`async with cm as x: …`',
    here: '`yield* asyncWith(cm, function* (x) { … })`',
    promises: '`await using x = …`',
    names: ['asyncWith'],
  },
  {
    python: '`async for x in xs: …`',
    here: '`yield* asyncFor(xs, function* (x) { … })`',
    promises: '`for await (const x of xs) { … }`',
    names: ['asyncFor'],
  },
  {
    python: '`StopAsyncIteration`',
    here: '`StopAsyncIteration`',
    promises: '`{ done: true }`',
    names: ['StopAsyncIteration'],
  },
  {
    python: '`async def` with `yield x`; its `asend()`, `athrow()`, `aclose()`',
    here: '`asyncGenerator(function* (emit) { … yield* emit(x); … })`, an `AsyncGenerator`',
    promises: '`async function*`; its `next()`, `throw()`, `return()`',
    names: ['asyncGenerator', 'AsyncGenerator'],
  },
  {
    python: '`GeneratorExit`',
    here: '`GeneratorExit`, in asynchronous generators only',
    promises: '',
    names: ['GeneratorExit'],
  },
  {
    python: '`contextlib.aclosing(generator)`',
    here: '`aclosing(generator)`',
    promises: 'leaving `for await` calls `return()`',
    names: ['aclosing'],
  },
  {
    python: '`contextlib.AsyncExitStack`',
    here: '`AsyncExitStack`',
    promises: '`AsyncDisposableStack`',
    names: ['AsyncExitStack'],
  },
  {
    python: '`coro.send(value)`, `throw(error)`, `close()`',
    here: '`coro.next(value)`, `throw(error)`, `return()`',
    promises: '',
    names: [],
  },
  {
    python: '`asyncio.iscoroutine(x)`, `inspect.iscoroutinefunction(x)`, `inspect.isawaitable(x)`',
    here: '`iscoroutine(x)`, `iscoroutinefunction(x)`, `isawaitable(x)`',
    promises: "`typeof x?.then === 'function'`",
    names: ['iscoroutine', 'iscoroutinefunction', 'isawaitable'],
  },
  {
    python: '`ContextVar`, `Context`, `Token`, `copy_context()`',
    here: '`ContextVar`, `Context`, `Token`, `copyContext()`',
    promises: "`AsyncLocalStorage` (Node's)",
    names: ['ContextVar', 'Context', 'Token', 'copyContext'],
  },
];
