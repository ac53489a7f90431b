// aim: return a list with four thousand million holes
// ends: failed
export const profile = () => new Array(2 ** 32 - 1);
export const double = () => new Array(2 ** 32 - 1);
