// aim: hide a Proxy inside a plain object
// ends: failed
export const profile = (name) => ({ name, letters: new Proxy(Object(3), {}) });
