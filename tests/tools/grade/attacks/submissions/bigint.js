// aim: compute a number that nobody can wait for
// ends: error timeout | error memory | failed
export const double = () => {
  let big = 3n;
  for (;;) big **= 2n;
};
