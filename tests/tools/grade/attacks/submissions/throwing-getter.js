// aim: return an object that throws when it is looked at
// ends: failed
export const profile = () => ({
  get name() {
    throw null;
  },
});
