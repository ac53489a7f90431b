/** Streams, processes, and HTTP (where aiohttp is what it is compared with). */

import type { Difference } from './difference.ts';

export const io: readonly Difference[] = [
  {
    id: 'left-out',
    what: 'What is not there',
    python:
      'Datagrams, TLS and start_tls(), sendfile(), the sock_…() methods, getaddrinfo(), pipes and subprocesses as transports with protocols; event loop policies.',
    here: 'Streams, connections with protocols, add_reader() and its like, subprocesses with pipes. Abstract classes are types: EventLoop, Server, Protocol, Transport.',
    reason:
      'The host has these, or hides them, in its own way, and the course does without. Policies are deprecated in Python 3.14.',
    test: 'names.python.test.ts > every name of CPython is there, save those that are left out',
  },
  {
    id: 'simulated-network',
    what: 'Connections in virtual time',
    python: 'There is no virtual time.',
    here: 'On a SimulatedLoop servers and clients of one program meet on a simulated network, with latencies and bandwidths that the program sets.',
    reason:
      'Nothing outside can be waited for in virtual time; and each run is the same as the last.',
    test: 'network/simulatedNetwork.test.ts > connecting takes one round trip, and a question with its answer another one',
  },
  {
    id: 'simulated-programs',
    what: 'Subprocesses in virtual time',
    python: 'There is no virtual time.',
    here: 'On a SimulatedLoop a program is a script: a generator that yields the seconds that its work takes.',
    reason: 'Nothing outside can be waited for in virtual time.',
    test: 'subprocess/simulated.test.ts > a script yields the seconds that its work takes, reads lines, and returns its exit code',
  },
  {
    id: 'program-arguments',
    what: 'Arguments of create_subprocess_exec()',
    python: "`create_subprocess_exec('sort', '-r', stdin=PIPE)`",
    here: "`createSubprocessExec('sort', ['-r'], { stdin: PIPE })`",
    reason: 'JavaScript has no keyword arguments, and options come last.',
    test: 'subprocess/subprocess.test.ts > communicate(input) feeds standard input and closes it',
  },
  {
    id: 'signal-after-the-end',
    what: 'terminate() and kill() of a process that has ended',
    python: 'ProcessLookupError',
    here: 'Nothing happens.',
    reason: 'The process can end at any moment, also between a look at `returncode` and the call.',
    test: 'subprocess/subprocess.test.ts > a signal to a process that has ended does nothing',
  },
  {
    id: 'long-line',
    what: 'readline() of a line beyond the limit',
    python: 'ValueError',
    here: 'RangeError',
    reason: "JavaScript's own class of the same meaning.",
    test: 'streams/reader.test.ts > readline drops a line longer than the limit and raises RangeError; the next line can be read',
  },
  {
    id: 'bytes',
    what: 'What a stream carries',
    python: '`bytes`; text must be encoded.',
    here: 'Uint8Arrays; `write()` also takes text, as UTF-8. `encode` and `decode` are functions.',
    reason: 'Strings have no such methods in JavaScript, and UTF-8 is what is meant.',
    test: 'streams/streams.test.ts > a client and a server talk in lines',
  },
  {
    id: 'http-errors',
    what: "Parents of aiohttp's errors",
    python: 'InvalidURL is also a ValueError, a ServerTimeoutError also a ClientError.',
    here: 'InvalidURL is a ClientError only, a ServerTimeoutError a TimeoutError only.',
    reason: 'A class has one parent in JavaScript.',
    test: 'http/session.test.ts > each error has one parent: what is wrong with a URL is a ClientError, a timeout a TimeoutError',
  },
  {
    id: 'unclosed-session',
    what: 'A ClientSession that nobody closes',
    python: '"Unclosed client session" when the object is collected.',
    here: 'The same when its loop closes.',
    reason: 'The host does not tell what it collects. At the end of the program it is certain.',
    test: 'http/simulated.test.ts > a session that nobody closes is reported when the program ends',
  },
];
