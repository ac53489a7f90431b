// aim: read process by a direct eval
// ends: error import
eval('process.exit(0)');
