// aim: import a module inside an eval
// ends: error import
const fs = await eval('imp' + 'ort("node:fs")');
fs.writeFileSync('/tmp/in-the-loop-attack', '');
