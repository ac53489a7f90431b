// aim: import a module whose name is put together at run time
// ends: error import
const name = ['node', 'fs'].join(':');
const fs = await import(name);
fs.writeFileSync('/tmp/in-the-loop-attack', '');
