// aim: require the test runner, around the list of imports
// ends: error import
arguments[0]('vitest').expect.extend({});
