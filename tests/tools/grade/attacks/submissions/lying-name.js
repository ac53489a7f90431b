// aim: throw an error whose class computes its name, and changes the value meanwhile
// ends: failed
const value = { name: 'Ana', letters: 0 };
class Changing {
  get name() {
    value.letters = 3;
    return 'Object';
  }
}
export const profile = () => Object.assign(Object.create(Changing.prototype), { value });
