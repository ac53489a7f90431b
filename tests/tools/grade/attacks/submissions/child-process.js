// aim: start another program
// ends: error import
process.getBuiltinModule('child_process').execSync('touch /tmp/in-the-loop-attack');
