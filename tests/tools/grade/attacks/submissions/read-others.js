// aim: read another student's answer
// ends: error import
export { double } from '../honest/01-arena/01-both.ts';
