/** Short text for any value, for messages and traces: what Python's repr() is to its own. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'function') return `function ${value.name || 'anonymous'}`;
  if (value instanceof Error) return value.message ? `${value.name}: ${value.message}` : value.name;
  if (Array.isArray(value)) return `[${value.map(describe).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const tag = Object.prototype.toString.call(value);
  if (tag === '[object Generator]') return 'a coroutine';
  if (Object.getPrototypeOf(value) === Object.prototype) return describeFields(value);
  return Object.hasOwn(Object.getPrototypeOf(value) ?? {}, 'toString')
    ? String(value)
    : `a ${value.constructor?.name ?? 'object'}`;
}

function describeFields(value: object): string {
  const fields = Object.entries(value).map(
    ([name, field]) => `${name}: ${typeof field === 'object' ? '…' : describe(field)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
