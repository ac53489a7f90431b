// aim: use the network through the real loop of the runtime
// ends: error import | error timeout | error exit | failed
import { HostLoop, openConnection, Runner } from 'asyncio';
function* main() {
  yield* openConnection('127.0.0.1', __PORT__);
}
new Runner({ loopFactory: () => new HostLoop() }).run(main());
