// aim: return an object whose getter gives a new answer each time
// ends: failed
let asked = 0;
export const profile = (name) => ({
  name,
  get letters() {
    asked += 1;
    return asked > 1 ? name.length : 0;
  },
});
