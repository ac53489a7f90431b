/** Stand-ins for the classes and functions of an answer: they have a name and a place in the chain of prototypes, and do nothing. */
import { types } from 'node:util';

const ours = new WeakSet<object>();
const classes = new WeakMap<object, object>();
const prototypes = new WeakMap<object, object>();

/** Declares a value and what hangs from it as ours: it is passed on as it is. Only for what is frozen. */
export function declareOurs(value: unknown): void {
  if (typeof value === 'object' && value !== null) ours.add(value);
  if (typeof value !== 'function') return;
  ours.add(value);
  const { prototype } = value;
  if (typeof prototype === 'object' && prototype !== null) ours.add(prototype);
}

export function isOurs(value: object): boolean {
  return ours.has(value);
}

/** The prototype that a copy of `value` gets: its own, if that is ours; otherwise one that stands for it. */
export function standInPrototype(value: object): object | null {
  return standInFor(Object.getPrototypeOf(value));
}

function standInFor(prototype: object | null): object | null {
  if (prototype === null || ours.has(prototype)) return prototype;
  const known = prototypes.get(prototype);
  if (known) return known;
  if (types.isProxy(prototype)) return null;
  const standIn = Object.create(standInFor(Object.getPrototypeOf(prototype)));
  prototypes.set(prototype, standIn);
  const maker = readData(prototype, 'constructor');
  if (typeof maker === 'function' && !types.isProxy(maker))
    define(standIn, 'constructor', standInClass(maker));
  const name = readName(prototype);
  if (name !== undefined) define(standIn, 'name', name);
  return standIn;
}

/** A function of that name. For a class, `instanceof` says what it says of the class itself. */
export function standInClass(original: object): object {
  const known = classes.get(original);
  if (known) return known;
  const standIn = function standIn() {};
  classes.set(original, standIn);
  const name = readData(original, 'name');
  define(standIn, 'name', typeof name === 'string' ? name : '');
  const prototype = readData(original, 'prototype');
  if (typeof prototype === 'object' && prototype !== null && !types.isProxy(prototype))
    standIn.prototype = standInFor(prototype);
  return standIn;
}

/** An error's class may compute its name; what it computes is only a text. */
function readName(prototype: object): string | undefined {
  const property = Object.getOwnPropertyDescriptor(prototype, 'name');
  if (!property) return undefined;
  try {
    const name: unknown = property.get ? property.get.call(prototype) : property.value;
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}

function readData(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, configurable: true });
}
