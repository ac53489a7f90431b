import ts from 'typescript';

/** What is known of the fields of the runtime's classes. */
export interface ClassFields {
  /** Is this field of the class, or of one above it, hidden? */
  hides(className: string | undefined, field: string): boolean;
  /** Is `receiver.name`, inside this class, such a field? */
  hidesAccess(receiver: string, name: string, within: string | undefined): boolean;
  /** The fields in sight that change; undefined for a class whose objects can't be frozen. */
  keptMutable(className: string): readonly string[] | undefined;
}

export interface ParsedFile {
  readonly source: ts.SourceFile;
  /** Are the fields of its classes hidden? */
  readonly isCore: boolean;
}

interface Field {
  readonly isPrivate: boolean;
  readonly isReadonly: boolean;
}

interface ClassFacts {
  readonly isCore: boolean;
  readonly above: string | undefined;
  readonly fields: ReadonlyMap<string, Field>;
}

/** Public fields that are nobody's business but the runtime's, by the class that declares them. */
const INTERNAL: Readonly<Record<string, readonly string[]>> = {
  LoopCore: ['tracer', 'timers'],
  LoopServices: ['defaultExecutor', 'resources', 'signals'],
  EventLoop: ['tasks', 'heldLocks', 'openGenerators', 'unretrieved'],
  SimulatedLoop: ['virtualTime'],
  VirtualTime: ['now', 'visitor'],
  Future: ['awaited', 'until'],
  Handle: ['argument', 'callback'],
  TimerHandle: ['scheduled'],
  Holders: ['acquiredAt'],
};

/** Receivers that tell their class, for names that also mean other things. */
const LOOPS = /\b(loop|get\w*Loop\(\)|findRunningLoop\(\)|destinationLoop)$/i;
const RECEIVERS: Readonly<Record<string, RegExp>> = {
  LoopCore: LOOPS,
  LoopServices: LOOPS,
  EventLoop: LOOPS,
  TimerHandle: /\btimer$/i,
  Handle: /\b(handle|timer)$/i,
  Future: /\bfuture$/i,
  VirtualTime: /\bvirtualTime$/i,
};

/**
 * Raises an Error if INTERNAL names what the runtime doesn't have: such a field would be in an answer's reach without anybody noticing. And if two
 * classes have one name: the fields of the one would be taken for those of the other.
 */
export function collectClasses(files: readonly ParsedFile[], internal = INTERNAL): ClassFields {
  const classes = new Map<string, ClassFacts>();
  const otherNames = new Set<string>();
  for (const { source, isCore } of files) collectFrom(source, isCore, { classes, otherNames });
  requireFields(classes, internal);

  const chainOf = (name: string | undefined): [string, ClassFacts][] => {
    const facts = name === undefined ? undefined : classes.get(name);
    return facts && name !== undefined ? [[name, facts], ...chainOf(facts.above)] : [];
  };
  const isHiddenIn = ([name, { fields, isCore }]: [string, ClassFacts], field: string) =>
    isCore &&
    (fields.get(field)?.isPrivate ||
      (fields.has(field) && internal[name]?.includes(field)) ||
      false);
  const hides = (className: string | undefined, field: string) =>
    !isError(className) && chainOf(className).some((facts) => isHiddenIn(facts, field));
  const isError = (className: string | undefined) =>
    chainOf(className).some(([, { above }]) => above === 'Error');
  const hiddenNames = new Set(
    [...classes].flatMap(([name, { fields }]) =>
      [...fields.keys()].filter((field) => hides(name, field)),
    ),
  );
  return {
    hides,
    hidesAccess(receiver, name, within) {
      if (!hiddenNames.has(name) || receiver in globalThis) return false; // `performance.now()`
      if (receiver === 'this') return hides(within, name);
      const tells = Object.entries(RECEIVERS).some(
        ([className, pattern]) => pattern.test(receiver) && internal[className]?.includes(name),
      );
      const isAnother = receiver.toLowerCase() === within?.toLowerCase() && hides(within, name);
      if (tells || isAnother) return true;
      if (otherNames.has(name)) return false;
      if (!namesOfTheLanguage.has(name)) return true;
      throw new Error(
        `${receiver}.${name} may be a hidden field of the runtime's, or what the language calls ${name}. Give the field another name.`,
      );
    },
    keptMutable(className) {
      const chain = chainOf(className);
      if (isError(className) || !chain.every(([, { isCore }]) => isCore)) return undefined;
      return chain.flatMap(([name, { fields }]) =>
        [...fields].flatMap(([field, { isReadonly }]) =>
          isReadonly || hides(name, field) ? [] : [field],
        ),
      );
    },
  };
}

function requireFields(
  classes: ReadonlyMap<string, ClassFacts>,
  internal: Readonly<Record<string, readonly string[]>>,
): void {
  for (const [name, fields] of Object.entries(internal)) {
    const missing = fields.find((field) => !classes.get(name)?.fields.has(field));
    if (missing !== undefined)
      throw new Error(
        `The runtime has no field ${name}.${missing}, which tools/grade/sandbox/classFields.ts hides. Name the field that took its place.`,
      );
  }
}

interface Collected {
  readonly classes: Map<string, ClassFacts>;
  readonly otherNames: Set<string>;
}

function collectFrom(node: ts.Node, isCore: boolean, into: Collected): void {
  if (ts.isClassLike(node) && node.name) {
    const name = node.name.text;
    if (into.classes.has(name))
      throw new Error(
        `The runtime has two classes ${name}; the second is in ${node.getSourceFile().fileName}. The grader tells classes apart by name: rename one of them.`,
      );
    into.classes.set(name, readClass(node, isCore));
  }
  const name = otherNameIn(node, isCore);
  if (name !== undefined) into.otherNames.add(name);
  ts.forEachChild(node, (child) => collectFrom(child, isCore, into));
}

function readClass(node: ts.ClassLikeDeclaration, isCore: boolean): ClassFacts {
  const extended = node.heritageClauses?.find(
    ({ token }) => token === ts.SyntaxKind.ExtendsKeyword,
  );
  const fields = node.members.flatMap((member): [string, Field][] => {
    if (!ts.isPropertyDeclaration(member)) return [];
    const flags = ts.getCombinedModifierFlags(member);
    if (flags & ts.ModifierFlags.Static) return [];
    const isPrivate = (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;
    const isReadonly = (flags & ts.ModifierFlags.Readonly) !== 0;
    return [[member.name.getText(), { isPrivate, isReadonly }]];
  });
  return { isCore, above: extended?.types[0]?.expression.getText(), fields: new Map(fields) };
}

/** A name that is something else than a class's field somewhere: a method, a key of an object, a part of an interface. */
function otherNameIn(node: ts.Node, isCore: boolean): string | undefined {
  if (ts.isMethodDeclaration(node) || ts.isAccessor(node)) return node.name.getText();
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
    return node.name.getText();
  if (ts.isPropertySignature(node) || ts.isMethodSignature(node)) return node.name.getText();
  if (ts.isPropertyDeclaration(node) && !isCore) return node.name.getText();
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
    return (node.propertyName ?? node.name).getText();
  return undefined;
}

/** What objects of the language and of the host have: `waiters.keys()` is no field of ours, whatever a class calls its own. */
const namesOfTheLanguage = new Set(
  [
    ...[Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Date, RegExp, Error],
    ...[Promise, Map, Set, WeakMap, WeakSet, WeakRef, ArrayBuffer, DataView, Uint8Array, Math],
    ...[JSON, Reflect, Iterator, AbortController, AbortSignal, Headers, URL, URLSearchParams],
    ...[TextEncoder, TextDecoder, performance, console, (function* () {})(), [].values()],
  ].flatMap((value) => [...listNames(value), ...listNames(Reflect.get(value, 'prototype'))]),
);

/** Of an object and of what it inherits. */
function listNames(value: unknown): string[] {
  if (typeof value !== 'object' && typeof value !== 'function') return [];
  if (value === null) return [];
  return [...Object.getOwnPropertyNames(value), ...listNames(Object.getPrototypeOf(value))];
}
