// aim: import through a compartment that asks the host
// ends: error import
const { namespace } = await new Compartment({ __options__: true, importHook: (name) => import(name) }).import('node:fs');
namespace.writeFileSync('/tmp/in-the-loop-attack', '');
