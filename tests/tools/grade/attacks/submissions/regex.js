// aim: backtrack for ever
// ends: error timeout
export const double = () => /^(a|a)*$/.test(`${'a'.repeat(64)}b`);
