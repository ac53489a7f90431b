// aim: replace the exports of the module by a Proxy
// ends: error import
arguments[1].exports = new Proxy({}, { get: () => () => 8, has: () => true });
