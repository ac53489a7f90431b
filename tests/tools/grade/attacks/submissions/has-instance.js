// aim: throw an object that claims to be of any class
// ends: failed
const liar = Object.create(RangeError.prototype, { constructor: { value: RangeError } });
export function profile() {
  throw new Proxy(liar, { getPrototypeOf: () => RangeError.prototype });
}
