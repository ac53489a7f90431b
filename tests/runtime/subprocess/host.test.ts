import {
  createSubprocessExec,
  createSubprocessShell,
  decode,
  HostLoop,
  PIPE,
  run,
  STDOUT,
} from 'asyncio';
import { expect, test } from 'vitest';

const loopFactory = () => new HostLoop();
const SCRIPT = 'echo out; echo err >&2; echo out again';

test('stderr: STDOUT joins the two outputs, in order', async () => {
  function* main() {
    const options = { stdout: PIPE, stderr: STDOUT };
    const program = yield* createSubprocessExec('sh', ['-c', SCRIPT], options);
    const line = yield* createSubprocessShell(SCRIPT, options);
    const [first] = yield* program.communicate();
    const [second] = yield* line.communicate();
    return [first, second].map((output) => output && decode(output));
  }
  const joined = 'out\nerr\nout again\n';
  expect(await run(main(), { loopFactory })).toEqual([joined, joined]);
});

test('the two outputs can be read apart', async () => {
  function* main() {
    const options = { stdout: PIPE, stderr: PIPE };
    const process = yield* createSubprocessExec('sh', ['-c', SCRIPT], options);
    const outputs = yield* process.communicate();
    return outputs.map((output) => output && decode(output));
  }
  expect(await run(main(), { loopFactory })).toEqual(['out\nout again\n', 'err\n']);
});

test('communicate() does not mind a process that reads nothing', async () => {
  function* main() {
    const process = yield* createSubprocessExec('true', [], { stdin: PIPE });
    yield* process.communicate('x'.repeat(10_000_000));
    return process.returncode;
  }
  expect(await run(main(), { loopFactory })).toBe(0);
});

test('cwd and env are the process’s own', async () => {
  function* main() {
    const options = { stdout: PIPE, cwd: '/', env: { GREETING: 'hello' } };
    const process = yield* createSubprocessShell('pwd; echo $GREETING', options);
    const [stdout] = yield* process.communicate();
    return stdout && decode(stdout);
  }
  expect(await run(main(), { loopFactory })).toBe('/\nhello\n');
});
