// aim: reach process through the Function constructor and exit
// ends: error import
Function('return process')().exit(0);
