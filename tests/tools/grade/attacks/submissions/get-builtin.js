// aim: get a module of Node without require
// ends: error import
process.getBuiltinModule('fs').writeFileSync('/tmp/in-the-loop-attack', '');
