// aim: abort the process
// ends: error import
process.abort();
