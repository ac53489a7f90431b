/** Connections, servers, other programs, HTTP. */

import type { Counterpart } from './counterpart.ts';

export const io: readonly Counterpart[] = [
  {
    python: '`open_connection(host, port)`, `open_unix_connection(path)`',
    here: '`openConnection(host, port)`, `openUnixConnection(path)`',
    promises: "`net.connect(port, host)` (Node's)",
    names: ['openConnection', 'openUnixConnection'],
  },
  {
    python: '`start_server(f, host, port)`, `start_unix_server(f, path)`, `Server`',
    here: '`startServer(f, host, port)`, `startUnixServer(f, path)`, `Server`',
    promises: "`net.createServer(f)` (Node's)",
    names: ['startServer', 'startUnixServer', 'Server'],
  },
  {
    python: '`StreamReader`, `StreamWriter`, `StreamReaderProtocol`',
    here: 'the same names',
    promises: '`ReadableStream`, `WritableStream`',
    names: ['StreamReader', 'StreamWriter', 'StreamReaderProtocol'],
  },
  {
    python: '`IncompleteReadError`, `LimitOverrunError`, `EOFError`',
    here: 'the same names',
    promises: '',
    names: ['IncompleteReadError', 'LimitOverrunError', 'EOFError'],
  },
  {
    python: '`selectors.DefaultSelector`, `EVENT_READ`, `EVENT_WRITE`; `loop.add_reader(fd, f)`',
    here: '`Selector`, `EVENT_READ`, `EVENT_WRITE`; `loop.addReader(descriptor, f)`',
    promises: "the host's own, out of sight",
    names: ['Selector', 'EVENT_READ', 'EVENT_WRITE'],
  },
  {
    python: '`socket.socketpair()`',
    here: '`socketpair()`',
    promises: '`MessageChannel`',
    names: ['socketpair'],
  },
  {
    python: '`text.encode()`, `data.decode()`, `a + b`',
    here: '`encode(text)`, `decode(data)`, `concatenate([a, b])`',
    promises: '`TextEncoder`, `TextDecoder`',
    names: ['encode', 'decode', 'concatenate'],
  },
  {
    python: '`create_subprocess_exec(…)`, `create_subprocess_shell(…)`, `Process`',
    here: '`createSubprocessExec(…)`, `createSubprocessShell(…)`, `Process`',
    promises: "`child_process.spawn(…)` (Node's)",
    names: ['createSubprocessExec', 'createSubprocessShell', 'Process'],
  },
  {
    python: '`PIPE`, `STDOUT`, `DEVNULL`',
    here: 'the same names',
    promises: "`'pipe'`, `'ignore'`",
    names: ['PIPE', 'STDOUT', 'DEVNULL'],
  },
  {
    python: '`OSError`, `ConnectionError` and its subclasses, `FileNotFoundError`, …',
    here: 'the same names',
    promises: "an `Error` with a `code` such as `'ECONNRESET'`",
    names: [
      'OSError',
      'ConnectionError',
      'ConnectionRefusedError',
      'ConnectionResetError',
      'BrokenPipeError',
      'BlockingIOError',
      'FileNotFoundError',
      'PermissionError',
    ],
  },
  {
    python: '`aiohttp.ClientSession`, `ClientTimeout`',
    here: '`ClientSession`, `ClientTimeout`',
    promises: '`fetch(url, { signal })`',
    names: ['ClientSession', 'ClientTimeout'],
  },
  {
    python: "aiohttp's errors: `ClientError` and its subclasses, `ServerTimeoutError`, …",
    here: 'the same names',
    promises: '`TypeError: fetch failed`',
    names: [
      'ClientError',
      'ClientConnectionError',
      'ClientConnectorError',
      'ClientPayloadError',
      'ClientResponseError',
      'ConnectionTimeoutError',
      'ContentTypeError',
      'InvalidURL',
      'ServerDisconnectedError',
      'ServerTimeoutError',
      'SocketTimeoutError',
    ],
  },
  {
    python: '`aiohttp.test_utils.TestServer`',
    here: '`TestServer`',
    promises: 'packages such as MSW',
    names: ['TestServer'],
  },
];
