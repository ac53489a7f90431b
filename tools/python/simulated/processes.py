"""Subprocesses in virtual time: a few programs that every machine has, each a generator that yields the seconds
that its work takes, or INPUT when it waits for something to read. asyncio's own subprocess transport drives them.

The rules are those of the TypeScript runtime's (runtime/subprocess/README.md): a program starts in the next pass,
beside the loop; a pipe holds 64 KiB, and a program whose output nobody reads waits; a signal ends it.
"""

import errno
import itertools
import os
import signal
import subprocess
import sys
from asyncio import base_subprocess, selector_events

from .clock import clock
from .network import Socket, Wire

INPUT = object()
FIRST_PID = 1001

pids = itertools.count(FIRST_PID)


class Pipe(Socket):
    """The program's end of a pipe: it only reads, or only writes."""

    def __init__(self):
        super().__init__()
        self.hung_up = False

    def is_hung_up(self):
        return self.hung_up


class Child:
    """A running program. It looks like a subprocess.Popen to asyncio, and like its surroundings to the program."""

    def __init__(self, loop, program, args, stdin, stdout, stderr):
        self.pid = next(pids)
        self.args = args
        self.returncode = None
        self.whenever_exited = None
        self._loop = loop
        self._input, self.stdin = self._pipe(stdin, from_child=False)
        self._output, self.stdout = self._pipe(stdout, from_child=True)
        self._errors, self.stderr = self._pipe(stderr, from_child=True)
        self._inherits_output = stdout is None
        if stderr == subprocess.STDOUT:
            self._errors = self._output
        self._read = bytearray()
        self._unsent = []
        self._resume = None
        self._ending = None
        self._run = program(self)
        self._later(0, self._work)

    # For asyncio.

    def poll(self):
        return self.returncode

    def send_signal(self, number):
        self._later(0, lambda: self._exit(-number))

    def kill(self):
        self.send_signal(signal.SIGKILL)

    # For the program.

    def print(self, line):
        self.write(f'{line}\n'.encode())

    def write(self, data):
        if self._output is not None:
            self._unsent.append(data)
            self._flush()
        elif self._inherits_output:
            sys.stdout.write(data.decode())

    def readline(self):
        while b'\n' not in self._read:
            if not (yield from self._fill()):
                break
        end = self._read.find(b'\n') + 1 or len(self._read)
        line = bytes(self._read[:end])
        del self._read[:end]
        return line

    def read(self):
        while (yield from self._fill()):
            pass
        return bytes(self._read)

    # For the wires.

    def has_room(self):
        self._flush()
        self._go_on()

    def has_arrived(self):
        self._go_on()

    # Inside.

    def _pipe(self, stream, from_child):
        if stream != subprocess.PIPE:
            return None, None
        to_child, to_us, pipe = Wire(latency=0), Wire(latency=0), Pipe()
        pipe.connected_with(pipe, to_child, to_us)
        to_child.reader = to_us.writer = self
        return (to_us if from_child else to_child), pipe

    def _fill(self):
        """Waits for input and takes what is there; False at its end."""
        if self._input is None:
            return False
        while not (self._input.unread() or self._input.complete):
            yield INPUT
        taken = self._input.take(self._input.unread())
        self._read += taken
        return bool(taken)

    def _flush(self):
        while self._unsent and self._output.room():
            data = self._unsent.pop(0)
            sent = self._output.send(data)
            if data[sent:]:
                self._unsent.insert(0, data[sent:])

    def _work(self):
        if self.returncode is not None:
            return
        if self._unsent:
            self._wait_for(lambda: not self._unsent)
        elif self._ending is not None:
            self._exit(self._ending)
        else:
            self._step()

    def _step(self):
        try:
            wanted = next(self._run)
        except StopIteration as end:
            self._ending = end.value or 0
            self._work()
        else:
            if wanted is INPUT:
                self._wait_for(lambda: self._input.unread() or self._input.complete)
            else:
                self._later(wanted, self._work)

    def _wait_for(self, condition):
        self._resume = condition
        self._go_on()

    def _go_on(self):
        if self._resume and self._resume():
            self._resume = None
            self._later(0, self._work)

    def _later(self, seconds, action):
        clock.at(clock.now + seconds, action, of_the_world=True)

    def _exit(self, code):
        if self.returncode is not None or self._loop.is_closed():
            return
        self.returncode = code
        for wire in (self._output, self._errors):
            if wire is not None:
                wire.end()
        if self._input is not None:
            self.stdin.hung_up = True
            self.stdin.incoming.end()
        self.whenever_exited(code)


class Transport(base_subprocess.BaseSubprocessTransport):
    def _start(self, args, shell, stdin, stdout, stderr, bufsize, **options):
        name, *arguments = args.split() if shell else args
        if name not in PROGRAMS:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), name)
        self._proc = Child(self._loop, PROGRAMS[name], arguments, stdin, stdout, stderr)

    def send_signal(self, number):
        self._check_proc()
        self._proc.send_signal(number)


class WritePipeTransport(selector_events._SelectorSocketTransport):
    """Nothing comes out of a pipe that is written to, but its end."""

    def _read_ready(self):
        self._force_close(BrokenPipeError() if self._buffer else None)


class Processes:
    """The part of a loop that starts programs."""

    def _make_read_pipe_transport(self, pipe, protocol, waiter=None, extra=None):
        return selector_events._SelectorSocketTransport(self, pipe, protocol, waiter, extra)

    def _make_write_pipe_transport(self, pipe, protocol, waiter=None, extra=None):
        return WritePipeTransport(self, pipe, protocol, waiter, extra)

    async def _make_subprocess_transport(self, protocol, args, shell, stdin, stdout, stderr, bufsize,
                                         extra=None, **options):
        waiter = self.create_future()
        transport = Transport(self, protocol, args, shell, stdin, stdout, stderr, bufsize,
                              waiter=waiter, extra=extra, **options)
        transport._proc.whenever_exited = (
            lambda code: self.call_soon_threadsafe(transport._process_exited, code))
        try:
            await waiter
        except BaseException:
            transport.close()
            await transport._wait()
            raise
        return transport


def echo(child):
    child.print(' '.join(child.args))
    yield from ()


def cat(child):
    while line := (yield from child.readline()):
        child.write(line)


def sort(child):
    for line in sorted((yield from child.read()).splitlines()):
        child.write(line + b'\n')


def sleep(child):
    yield float(child.args[0])


def true(child):
    yield from ()


def false(child):
    yield from ()
    return 1


PROGRAMS = {program.__name__: program for program in (echo, cat, sort, sleep, true, false)}


def start_again():
    global pids
    pids = itertools.count(FIRST_PID)
