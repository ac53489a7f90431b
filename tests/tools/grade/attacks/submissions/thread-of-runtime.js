// aim: run code in a thread through the executors of the runtime
// ends: error import | error timeout | error exit | failed
import { HostLoop, Runner, ThreadPoolExecutor } from 'asyncio';
const pool = new ThreadPoolExecutor({ maxWorkers: 1 });
pool.submit(() => process.exit(0));
function* main() {}
new Runner({ loopFactory: () => new HostLoop() }).run(main());
