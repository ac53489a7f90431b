// aim: throw an error whose class computes its name without end
// ends: error timeout
class Endless extends Error {
  get name() {
    for (;;);
  }
}
export function double() {
  throw new Endless();
}
