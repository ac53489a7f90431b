// aim: require the test runner, around the list of imports
// ends: error import
require('vitest').expect.extend({});
