// aim: return a thenable that a test may await for ever, or for a lie
// ends: failed
const soon = { then: (done) => done(8) };
export const double = () => soon;
export const profile = () => ({ name: 'Ana', letters: 3, ...soon });
