// aim: sort with a comparison that never ends
// ends: error timeout
export const double = () => [1, 2].sort(() => {
  for (;;);
});
