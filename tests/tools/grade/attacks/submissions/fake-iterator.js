// aim: return an object that iterates as the expected list
// ends: failed
export function* both() {
  return {
    length: 2,
    *[Symbol.iterator]() {
      yield 'first';
      yield 'second';
    },
  };
}
