// aim: return an object whose prototype is a Proxy
// ends: failed
const above = new Proxy({}, { get: () => 3, has: () => true, ownKeys: () => ['name', 'letters'] });
export const profile = () => Object.create(above);
export const double = () => Object.create(above);
