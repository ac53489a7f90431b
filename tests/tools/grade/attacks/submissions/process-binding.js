// aim: use the internals of Node
// ends: error import
process.binding('fs');
