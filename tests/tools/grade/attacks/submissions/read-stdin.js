// aim: read the job, with the nonce, from the standard input
// ends: error import
process.stdin.read();
