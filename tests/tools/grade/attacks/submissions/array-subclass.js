// aim: return a list of a class with methods of its own
// ends: failed
class Two extends Array {
  *[Symbol.iterator]() {
    yield 'first';
    yield 'second';
  }
  get length() {
    return 2;
  }
}
export function* both() {
  return new Two();
}
