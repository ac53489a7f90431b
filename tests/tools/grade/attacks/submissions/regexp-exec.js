// aim: replace RegExp.prototype.exec, which looks for lines in stacks
// ends: error import
RegExp.prototype.exec = () => null;
