// aim: return an instance of a class whose prototype is such a matcher
// ends: failed
class Yes {
  $$typeof = Symbol.for('jest.asymmetricMatcher');
  asymmetricMatch() {
    return true;
  }
}
export const double = () => new Yes();
export const profile = () => new Yes();
