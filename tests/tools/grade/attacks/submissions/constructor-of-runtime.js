// aim: reach the Function constructor through a function of the runtime
// ends: error import
import { sleep } from 'asyncio';
sleep.constructor('return process')().exit(0);
