// aim: resolve files through import.meta
// ends: error import | error syntax
console.log(import.meta.resolve('vitest'));
process.exit(0);
