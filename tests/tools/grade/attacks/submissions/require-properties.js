// aim: change the function that gives out the runtime
// ends: error import
require.cache = {};
require.prototype = {};
