// aim: loop for ever when the value is printed
// ends: failed | error timeout
export const double = () => ({
  toString() {
    for (;;);
  },
});
