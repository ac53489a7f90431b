// aim: overflow the stack in a test
// ends: failed
export const double = (value) => double(value);
