// aim: make lists look empty by replacing their iterator
// ends: error import
Array.prototype[Symbol.iterator] = function* () {};
