// aim: return an iterator of one's own that claims to have waited
// ends: failed
// points: 1
export function both() {
  const over = { done: true, value: ['first', 'second'] };
  return { next: () => over, throw: () => over, return: () => over, [Symbol.iterator]() { return this; } };
}
