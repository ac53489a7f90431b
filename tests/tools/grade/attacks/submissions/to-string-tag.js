// aim: return an object whose tag says Number
// ends: failed
export const double = () => ({ [Symbol.toStringTag]: 'Number', valueOf: () => 8 });
