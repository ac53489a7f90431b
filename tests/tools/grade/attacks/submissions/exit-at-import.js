// aim: end the process with status 0 before any test
// ends: error import
process.exit(0);
