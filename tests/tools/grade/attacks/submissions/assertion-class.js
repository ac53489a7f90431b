// aim: reach Error through the class of a caught assertion, and change it
// ends: failed
export function* courier(give) {
  try {
    give('nothing');
  } catch (error) {
    for (let above = error.constructor; typeof above === 'function'; above = Object.getPrototypeOf(above)) {
      try {
        above.prototype.message = '';
        above.stackTraceLimit = 0;
        above.captureStackTrace = () => {};
      } catch {}
    }
  }
  for (const letter of ['a', 'b']) give(letter);
}
