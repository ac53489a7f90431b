// aim: require a module of Node
// ends: error import
require('fs').writeFileSync('/tmp/in-the-loop-attack', '');
