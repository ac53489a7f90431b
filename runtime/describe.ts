/** Short text for any value, for messages and traces: what Python's reprlib.repr() is to its own. */

const MAX_ITEMS = 20;
const MAX_CHARACTERS = 200;
const MAX_DEPTH = 3;

export function describe(value: unknown, depth = 0): string {
  if (typeof value === 'string') return `'${shorten(value)}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return `function ${value.name || 'anonymous'}`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Error) return value.message ? `${value.name}: ${value.message}` : value.name;
  if (Array.isArray(value))
    return `[${listItems(value, (item) => describe(item, depth + 1), depth)}]`;
  if (Object.prototype.toString.call(value) === '[object Generator]') return 'a coroutine';
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return describeFields(value, depth);
  return Object.hasOwn(prototype, 'toString') ? describeByItself(value) : `a ${nameOf(value)}`;
}

function describeFields(value: object, depth: number): string {
  const fields = listItems(
    Object.entries(value),
    ([name, field]) => `${name}: ${describe(field, depth + 1)}`,
    depth,
  );
  return fields ? `{ ${fields} }` : '{}';
}

/** The first items, joined; a value may contain itself, so there is an end to the depth too. */
function listItems<T>(items: readonly T[], text: (item: T) => string, depth: number): string {
  if (items.length === 0) return '';
  if (depth >= MAX_DEPTH) return '…';
  const shown = items.slice(0, MAX_ITEMS).map(text);
  return [...shown, ...(items.length > MAX_ITEMS ? ['…'] : [])].join(', ');
}

function describeByItself(value: object): string {
  try {
    return String(value);
  } catch {
    return `a ${nameOf(value)}`;
  }
}

function nameOf(value: object): string {
  return value.constructor?.name || 'object';
}

function shorten(text: string): string {
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}
