/** Runs before each test file that shares its process with others: no loop is installed, and loops are made as in a program. */
import { HostLoop, setDefaultLoopFactory, setEventLoop } from 'asyncio';

setEventLoop(null);
setDefaultLoopFactory(() => new HostLoop());
