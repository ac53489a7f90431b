/** Python's `<` and `==`, for what a queue of priorities holds. (CPython: the Objects/*object.c of numbers, strings and tuples.) */

type Primitive = number | bigint | boolean | string;

/**
 * What Python writes `first < second`: numbers by value, strings by their characters, arrays by their first elements that differ, other
 * objects by their `valueOf()` if that is a number or a string (a Date's is). Raises TypeError if the two have no order.
 */
export function isLess(first: unknown, second: unknown): boolean {
  if (Array.isArray(first) && Array.isArray(second)) return isArrayLess(first, second);
  const left = toPrimitive(first);
  const right = toPrimitive(second);
  if (left !== undefined && right !== undefined && isText(left) === isText(right))
    return left < right;
  throw new TypeError(
    `'<' not supported between instances of '${kindOf(first)}' and '${kindOf(second)}'. To keep items out of the comparison, put a counter in front of them: [priority, count, item].`,
  );
}

function isArrayLess(first: readonly unknown[], second: readonly unknown[]): boolean {
  const shared = Math.min(first.length, second.length);
  for (let index = 0; index < shared; index += 1)
    if (!isEqual(first[index], second[index])) return isLess(first[index], second[index]);
  return first.length < second.length;
}

/** What Python writes `first == second`, within arrays: an object equals itself. */
function isEqual(first: unknown, second: unknown): boolean {
  if (first === second) return true;
  if (Array.isArray(first) && Array.isArray(second))
    return first.length === second.length && first.every((one, at) => isEqual(one, second[at]));
  const left = toPrimitive(first);
  const right = toPrimitive(second);
  if (left === undefined || right === undefined || isText(left) !== isText(right)) return false;
  return left <= right && left >= right;
}

function toPrimitive(value: unknown): Primitive | undefined {
  const plain: unknown = typeof value === 'object' && value !== null ? value.valueOf() : value;
  return isPrimitive(plain) ? plain : undefined;
}

function isPrimitive(value: unknown): value is Primitive {
  return ['number', 'bigint', 'boolean', 'string'].includes(typeof value);
}

function isText(value: Primitive): boolean {
  return typeof value === 'string';
}

function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return value.constructor?.name ?? 'object';
}
