// aim: export a class of which everything is an instance
// ends: failed
export class Anything {
  static [Symbol.hasInstance]() {
    return true;
  }
}
export function profile() {
  throw Object.setPrototypeOf(new Anything(), new Proxy(RangeError.prototype, {}));
}
