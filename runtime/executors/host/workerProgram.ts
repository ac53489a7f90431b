/**
 * What runs inside a real worker: finds the job's function, calls it, and says how it ended.
 *
 * This function is sent to the worker as its source text, for a worker shares nothing with us. So it uses nothing from outside itself but what
 * every JavaScript host has, and everything that it needs is inside. (It is called on this side too, for `findUnsendable`.)
 */

import type { ErrorReport, Receipt, Shipment } from './messages.ts';

export interface WorkerProgram {
  runJob(shipment: Shipment): Promise<Receipt>;
  /** What in `value` can't be copied, as `<path> is <what>`; undefined if all of it can. */
  findUnsendable(value: unknown, path: string): string | undefined;
}

export function workerProgram(): WorkerProgram {
  return { runJob, findUnsendable };

  async function runJob(shipment: Shipment): Promise<Receipt> {
    try {
      const func = shipment.module ? await findExport(shipment) : evaluate(shipment.source ?? '');
      const value = Reflect.apply(func, undefined, shipment.args);
      requireSendable(value, shipment);
      return { value };
    } catch (error) {
      return { error: reportError(explainMissingName(error, shipment)) };
    }
  }

  /** While the module is loaded, `run()` does nothing there: a program's own file can be the module. (See runner.ts.) */
  async function findExport({ module, name }: Shipment): Promise<Callable> {
    const flags: Record<symbol, boolean> = Object(globalThis);
    const loading = Symbol.for('asyncio.loadingJobModule');
    flags[loading] = true;
    const exported = await importModule(module ?? '').finally(() => (flags[loading] = false));
    const func = exported[name];
    if (typeof func === 'function') return Object(func);
    throw new TypeError(
      `${name}() runs in a worker, which found no function of that name in ${module}. Export it there.`,
    );
  }

  function importModule(url: string): Promise<Record<string, unknown>> {
    return new Function('url', 'return import(url)')(url);
  }

  /** The text of a method is no expression by itself, but inside an object it is. */
  function evaluate(source: string): Callable {
    try {
      return evaluateExpression(`(${source})`);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const [method] = Object.values<Callable>(Object(evaluateExpression(`({ ${source} })`)));
      if (method) return method;
      throw error;
    }
  }

  /** `time` is there for every function that blocks; `__name` is what some compilers call around inner functions. */
  function evaluateExpression(expression: string): Callable {
    const make = new Function('time', '__name', `'use strict'; return ${expression};`);
    return make({ sleep }, (func: unknown) => func);
  }

  function sleep(seconds: number): void {
    if (!(seconds >= 0))
      throw new RangeError(`sleep length must be a non-negative number of seconds, got ${seconds}`);
    if (typeof SharedArrayBuffer === 'function') {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000);
    } else {
      // A page that isn't cross-origin isolated has no shared memory to wait on.
      for (const end = performance.now() + seconds * 1000; performance.now() < end; );
    }
  }

  function explainMissingName(error: unknown, shipment: Shipment): unknown {
    if (shipment.source === undefined || !(error instanceof ReferenceError)) return error;
    const [, missing] = /^(\S+) is not defined$/.exec(error.message) ?? [];
    if (missing === undefined) return error;
    const title = titleOf(shipment);
    const message =
      `${missing} is not defined in the worker that runs ${title}. A function is sent there as its source text, without what is around it. ` +
      `Pass ${missing} as an argument, define it inside ${title}, or export the function and send moduleFunction(import.meta.url, ${shipment.name || 'name'}).`;
    error.stack = error.stack?.replace(error.message, () => message) ?? '';
    error.message = message;
    return error;
  }

  function titleOf({ name }: Shipment): string {
    return name ? `${name}()` : 'the function';
  }

  function requireSendable(value: unknown, shipment: Shipment): void {
    const found = findUnsendable(value, `the result of ${titleOf(shipment)}`);
    if (found)
      throw new TypeError(
        `A worker cannot send back what it has made: ${found}. Return plain data.`,
      );
  }

  function reportError(error: unknown): ErrorReport {
    if (!(error instanceof Error))
      return reportError(
        new TypeError(
          `exceptions must be Errors, but the job threw ${String(error)}. Write throw new Error(…).`,
        ),
      );
    const { name, message, cause } = error;
    return {
      name,
      message,
      stack: programStack(error),
      fields: Object.fromEntries(Object.entries(error).filter(isField)),
      ...(cause instanceof Error && { cause: reportError(cause) }),
    };
  }

  function isField([name, value]: [string, unknown]): boolean {
    return !['name', 'message', 'stack', 'cause'].includes(name) && !findUnsendable(value, '');
  }

  /** Without the frames of what called the job. */
  function programStack({ stack }: Error): string | undefined {
    return stack?.replace(/\n\s+at [^\n]*\brunJob\b[\s\S]*$/, '');
  }

  function findUnsendable(
    value: unknown,
    path: string,
    seen = new Set<unknown>(),
  ): string | undefined {
    if (typeof value === 'function') return `${path} is a function`;
    if (typeof value === 'symbol') return `${path} is a symbol`;
    if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
    seen.add(value);
    if (!isPlain(value)) return `${path} is a ${value.constructor?.name ?? kindOf(value)}`;
    for (const [step, part] of partsOf(value)) {
      const found = findUnsendable(part, path + step, seen);
      if (found) return found;
    }
    return undefined;
  }

  /** An instance of a class would arrive without its methods: that isn't what its sender meant. */
  function isPlain(value: object): boolean {
    const kind = kindOf(value);
    if (kind !== 'Object')
      return /^(Array|Map|Set|Date|RegExp|Error|Boolean|Number|String|DataView|.*Array|.*ArrayBuffer)$/.test(
        kind,
      );
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
  }

  function kindOf(value: object): string {
    return Object.prototype.toString.call(value).slice(8, -1);
  }

  function partsOf(value: object): [string, unknown][] {
    if (ArrayBuffer.isView(value)) return [];
    if (Array.isArray(value)) return value.map((part, index) => [`[${index}]`, part]);
    if (value instanceof Set) return [...value].map((part) => ['’s item', part]);
    if (value instanceof Map) return [...value].flat().map((part) => ['’s entry', part]);
    return kindOf(value) === 'Object'
      ? Object.entries(value).map(([name, part]) => [`.${name}`, part])
      : [];
  }
}

type Callable = (...args: unknown[]) => unknown;
