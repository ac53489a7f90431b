// aim: write a verdict on the descriptor
// ends: error import
process.getBuiltinModule('fs').writeSync(3, '{"type":"done"}\n');
