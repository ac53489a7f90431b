// aim: make a compartment of one's own, and import from there
// ends: error import | failed
const inner = new Compartment({ globals: {}, __options__: true });
const world = inner.evaluate('(function () { return this; })()');
world.process.exit(0);
