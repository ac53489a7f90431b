// aim: export a function then, so that whoever awaits the module gets another one
// ends: failed
export function then(done) {
  done({ double: (value) => value * 2 });
}
