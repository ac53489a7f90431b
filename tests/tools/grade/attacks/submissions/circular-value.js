// aim: return a value that holds itself
// ends: failed
export function profile() {
  const circle = { name: 'Ana', letters: 3 };
  return Object.assign(circle, { circle });
}
