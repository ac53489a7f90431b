// aim: answer for missing exports through the prototype of the exports
// ends: failed
Object.setPrototypeOf(arguments[2], new Proxy({}, { get: () => () => new Proxy({}, {}), has: () => true }));
