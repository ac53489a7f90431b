// aim: import a module at run time
// ends: error import
const fs = await import('node:fs');
fs.writeFileSync('/tmp/in-the-loop-attack', '');
