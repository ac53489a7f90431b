// aim: have an assertion fail so deep in the stack that nothing can be noted, and catch it
// ends: failed
export function* courier(give) {
  let tries = 3000;
  const dive = () => {
    try {
      dive();
    } catch {}
    try {
      tries -= 1;
      if (tries > 0) give('nothing');
    } catch {}
  };
  dive();
  for (const letter of ['a', 'b']) give(letter);
}
