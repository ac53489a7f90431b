// aim: write a database
// ends: error import
import { DatabaseSync } from 'node:sqlite';
new DatabaseSync('/tmp/in-the-loop-attack');
