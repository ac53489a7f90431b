import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';
import { createPython } from '../../tools/python/index.ts';

/** What this runtime does without, on purpose: see left-out in runtime/differences.ts. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  asyncio: `
    BaseEventLoop AbstractEventLoop AbstractServer SelectorEventLoop
    get_event_loop_policy set_event_loop_policy
    FrameCallGraphEntry FutureCallGraph future_add_to_awaited_by future_discard_from_awaited_by
    BaseProtocol Protocol DatagramProtocol SubprocessProtocol BufferedProtocol
    BaseTransport ReadTransport WriteTransport Transport DatagramTransport SubprocessTransport
    SendfileNotAvailableError`,
  SelectorEventLoop: `
    connect_accepted_socket connect_read_pipe connect_write_pipe create_datagram_endpoint
    create_unix_connection create_unix_server getaddrinfo getnameinfo sendfile
    sock_accept sock_connect sock_recv sock_recv_into sock_recvfrom sock_recvfrom_into
    sock_sendall sock_sendfile sock_sendto start_tls subprocess_exec subprocess_shell`,
  StreamWriter: 'start_tls',
};

/** Something of each class whose methods and properties are compared. */
function makeObjects(loop: asyncio.EventLoop): Readonly<Record<string, object>> {
  return {
    asyncio,
    SelectorEventLoop: loop,
    Future: loop.createFuture(),
    Task: asyncio.Task.prototype,
    TaskGroup: new asyncio.TaskGroup(),
    Timeout: new asyncio.Timeout(null),
    Lock: new asyncio.Lock(),
    Event: new asyncio.Event(),
    Condition: new asyncio.Condition(),
    Semaphore: new asyncio.Semaphore(),
    Barrier: new asyncio.Barrier(1),
    Queue: new asyncio.Queue(),
    Runner: new asyncio.Runner(),
    Handle: asyncio.Handle.prototype,
    TimerHandle: asyncio.TimerHandle.prototype,
    StreamReader: new asyncio.StreamReader({ loop }),
    StreamWriter: new asyncio.StreamWriter({} as never, {} as never, undefined),
    Server: asyncio.Server.prototype,
  };
}

test('every name of CPython is there, save those that are left out', async () => {
  const loop = new asyncio.SimulatedLoop();
  const python = await createPython();
  for (const [name, object] of Object.entries(makeObjects(loop))) {
    const list = name === 'asyncio' ? 'asyncio.__all__' : `dir(asyncio.${name})`;
    const { output, errors } = python.run(`import asyncio\nprint(*${list})\n`);
    expect(errors).toBe('');
    const missing = output
      .trim()
      .split(/\s+/)
      .filter((word) => !word.startsWith('_') && word !== 'count_from_one') // a counter of our Python's own
      .filter((word) => !(camelCase(word) in object));
    expect(missing.sort(), name).toEqual(
      (LEFT_OUT[name] ?? '').split(/\s+/).filter(Boolean).sort(),
    );
  }
});

/** Constants and classes keep their spelling. */
function camelCase(name: string): string {
  return /^[A-Z]/.test(name)
    ? name
    : name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}
