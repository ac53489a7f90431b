/**
 * Copies of what an answer made, for `expect` and for printing: same data, none of its code. Whoever compares or prints a copy calls nothing that the
 * answer wrote. What is not plain data (a Proxy, a getter) is refused, since it could answer each question differently.
 */
import { types } from 'node:util';
import { stackOf } from './stacks.ts';
import { isOurs, standInClass, standInPrototype } from './standIns.ts';

/** A value that can't be looked at without running the answer. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

const MOST_OBJECTS = 100_000;
const DEEPEST = 500;

/** One copier keeps identities: the same object is the same copy, so that `toBe` still means what it says. */
export class Copier {
  readonly #copies = new Map<object, unknown>();
  #depth = 0;

  copy(value: unknown): unknown {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return value;
    if (types.isProxy(value)) throw new Refused('a Proxy');
    if (isOurs(value)) return value;
    if (this.#copies.has(value)) return this.#copies.get(value);
    if (this.#copies.size > MOST_OBJECTS || this.#depth > DEEPEST)
      throw new Refused('an object too large to be looked at');
    const copy = typeof value === 'function' ? standInClass(value) : emptyCopy(value);
    this.#copies.set(value, copy);
    if (typeof value === 'function') return copy;
    this.#depth += 1;
    this.#fill(copy as object, value);
    this.#depth -= 1;
    return copy;
  }

  #fill(copy: object, value: object): void {
    if (copy instanceof Map)
      Map.prototype.forEach.call(value, (item, key) => copy.set(this.copy(key), this.copy(item)));
    if (copy instanceof Set)
      Set.prototype.forEach.call(value, (item) => void copy.add(this.copy(item)));
    if (!types.isTypedArray(value))
      for (const key of Reflect.ownKeys(value)) this.#copyProperty(copy, value, key);
    if (types.isNativeError(value))
      Object.defineProperty(copy, 'stack', {
        value: stackOf(value),
        writable: true,
        configurable: true,
      });
  }

  #copyProperty(copy: object, from: object, key: string | symbol): void {
    if (key === 'stack' && types.isNativeError(from)) return;
    if (key === 'length' && Array.isArray(from)) return;
    if (key === 'lastIndex' && types.isRegExp(from)) return;
    const property = Object.getOwnPropertyDescriptor(from, key);
    if (!property) return;
    if (!('value' in property)) throw new Refused(`a getter, "${String(key)}"`);
    // The runtime's mark on a coroutine (see claim.ts), whose functions are all frozen; it isn't copied.
    if (key === Symbol.iterator && Object.isFrozen(property.value)) return;
    if (isProtocol(key)) throw new Refused(`its own ${String(key)}`);
    const { value, enumerable = false } = property;
    Object.defineProperty(copy, key, {
      value: this.copy(value),
      enumerable,
      writable: true,
      configurable: true,
    });
  }
}

/** Properties that make whoever compares or prints an object ask the object. */
function isProtocol(key: string | symbol): boolean {
  if (typeof key === 'symbol')
    return key.description?.startsWith('Symbol.') || key === Symbol.for('jest.asymmetricMatcher');
  return ['asymmetricMatch', 'toAsymmetricMatcher', 'then', 'toJSON', '$$typeof'].includes(key);
}

function emptyCopy(value: object): object {
  const prototype = standInPrototype(value);
  const copy = emptyOfKind(value);
  Object.setPrototypeOf(copy, prototype);
  return copy;
}

/** Of the same internal kind, which no answer can fake. */
function emptyOfKind(value: object): object {
  if (Array.isArray(value)) return new Array(Math.min(value.length, MOST_OBJECTS));
  if (types.isMap(value)) return new Map();
  if (types.isSet(value)) return new Set();
  if (types.isNativeError(value)) return new Error();
  if (types.isDate(value)) return new Date(Date.prototype.getTime.call(value));
  if (types.isRegExp(value)) return copyRegExp(value);
  if (types.isTypedArray(value)) return copyTypedArray(value);
  if (types.isPromise(value)) return Promise.resolve();
  return {};
}

function copyRegExp(value: RegExp): RegExp {
  const read = (key: 'source' | 'flags') => String(Reflect.get(RegExp.prototype, key, value));
  return new RegExp(read('source'), read('flags'));
}

function copyTypedArray(value: NodeJS.TypedArray): object {
  const typedArray = Object.getPrototypeOf(Uint8Array.prototype);
  const kind: string = Reflect.get(typedArray, Symbol.toStringTag, value);
  return Reflect.construct(Reflect.get(globalThis, kind), [value]);
}
