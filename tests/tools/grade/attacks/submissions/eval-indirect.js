// aim: read process by an indirect eval
// ends: error import
(0, eval)('process').exit(0);
