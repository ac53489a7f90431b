// aim: return a value too large to be copied or printed
// ends: failed
export const profile = () => Object.fromEntries(Array.from({ length: 150_000 }, (_, index) => [index, {}]));
