// aim: catch what an assertion throws inside a callback of the test
// ends: failed
// points: 1
export function* both(first, second, arrived) {
  const results = [yield* first, yield* second];
  try {
    arrived('too late');
  } catch {}
  return results;
}
export function* courier(give) {
  try {
    give('nothing');
  } catch {}
  for (const letter of ['a', 'b']) give(letter);
}
