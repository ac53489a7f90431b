// aim: replace the console, so that a simulation records what never was printed
// ends: error import
console.log = () => {};
