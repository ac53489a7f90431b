// aim: change the function that gives out the runtime
// ends: error import
arguments[0].cache = {};
arguments[0].prototype = {};
