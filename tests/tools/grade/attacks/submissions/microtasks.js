// aim: never let the engine have its turn again
// ends: error timeout
const again = () => Promise.resolve().then(again);
again();
await new Promise(() => {});
