// aim: return a boxed number with a constructor of its own
// ends: failed
export const double = (value) => Object.assign(Object(value * 2), { constructor: Number });
