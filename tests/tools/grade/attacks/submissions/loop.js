// aim: loop for ever
// ends: error timeout
export function double() {
  for (;;);
}
