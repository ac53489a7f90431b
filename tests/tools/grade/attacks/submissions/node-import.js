// aim: import a module of Node
// ends: error import
import { writeFileSync } from 'node:fs';
writeFileSync('/tmp/in-the-loop-attack', '');
