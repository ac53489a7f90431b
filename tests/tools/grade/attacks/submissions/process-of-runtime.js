// aim: start a program through the real loop of the runtime
// ends: error import | error timeout | error exit | failed
import { createSubprocessExec, HostLoop, Runner } from 'asyncio';
function* main() {
  yield* createSubprocessExec('touch', ['/tmp/in-the-loop-attack']);
}
new Runner({ loopFactory: () => new HostLoop() }).run(main());
