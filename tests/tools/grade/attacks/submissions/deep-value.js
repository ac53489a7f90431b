// aim: return a value so deep that comparing it overflows the stack
// ends: failed
export function profile() {
  let deep = {};
  for (let level = 0; level < 100_000; level += 1) deep = { deep };
  return deep;
}
