// aim: require a module of Node
// ends: error import
arguments[0]('fs').writeFileSync('/tmp/in-the-loop-attack', '');
