"""A network in virtual time: the sockets that the operating system would give, and nothing above them.

asyncio's own transports, streams and servers run on these. The rules are those of the TypeScript runtime's
network (runtime/network/README.md), for its default conditions:

1. A byte takes a millisecond to the other end; what was sent first arrives first.
2. Connecting takes a round trip, and so does being refused.
3. At most 64 KiB of one direction are under way or unread; then the sender has to wait.
4. Whoever closes a socket with something unread, or gets something after it, resets the connection.
"""

import errno
import itertools
import os
import selectors
import socket as real_socket

from .clock import clock

LATENCY = 0.001
WINDOW = 64 * 1024
FIRST_FREE_PORT = 49152
FIRST_DESCRIPTOR = 1000


def system_error(code):
    return OSError(code, os.strerror(code))


class Network:
    """All sockets of one program. What became ready first is told first."""

    def __init__(self):
        self.sockets = {}
        self.listeners = {}
        self.changes = itertools.count()
        self._ports = itertools.count(FIRST_FREE_PORT)
        self._descriptors = itertools.count(FIRST_DESCRIPTOR)

    def add(self, socket):
        descriptor = next(self._descriptors)
        self.sockets[descriptor] = socket
        return descriptor

    def take_port(self):
        return next(self._ports)

    def ready(self, keys):
        """Those of a selector's keys for which there is something to do, each with what."""
        found = []
        for key in keys:
            socket = self.sockets.get(key.fd)
            for event in (selectors.EVENT_READ, selectors.EVENT_WRITE):
                if socket and key.events & event and socket.is_ready(event):
                    found.append((socket.changed[event], key, event))
        return [(key, event) for _, key, event in sorted(found, key=lambda entry: entry[0])]


network = Network()


class Wire:
    """One direction of a connection. The writer is told when there is room again, the reader when something arrived."""

    def __init__(self, latency=LATENCY):
        self.writer = None
        self.reader = None
        self._latency = latency
        self._inbox = bytearray()
        self._outstanding = 0
        self._last_arrival = 0.0
        self._writer_waits = False
        self._ended = False
        self.complete = False

    # The writer's end.

    def room(self):
        return WINDOW - self._outstanding

    def send(self, data):
        """Sends what there is room for, and says how much."""
        taken = bytes(data[:self.room()])
        self._writer_waits = len(taken) < len(data)
        if taken:
            self._outstanding += len(taken)
            self._arrive(lambda: self._inbox.extend(taken))
        return len(taken)

    def end(self):
        if not self._ended:
            self._ended = True
            self._arrive(lambda: setattr(self, 'complete', True))

    # The reader's end.

    def unread(self):
        return len(self._inbox)

    def take(self, count):
        taken = bytes(self._inbox[:count])
        del self._inbox[:count]
        if self._writer_waits:
            clock.at(clock.now + self._latency, lambda: self._acknowledge(len(taken)), of_the_world=True)
        else:
            self._outstanding -= len(taken)
        return taken

    def _acknowledge(self, count):
        self._outstanding -= count
        self.writer.has_room()

    def _arrive(self, deliver):
        now = clock.now
        self._last_arrival = max(self._last_arrival, now + self._latency)

        def arrived():
            deliver()
            self.reader.has_arrived()

        clock.at(now + (self._last_arrival - now), arrived, of_the_world=True)


class Socket:
    """A socket that never waits, with the methods of which asyncio makes use."""

    def __init__(self, family=real_socket.AF_INET, type=real_socket.SOCK_STREAM, proto=0, fileno=None):
        self.family, self.type, self.proto = family, type, proto
        self.changed = {selectors.EVENT_READ: 0, selectors.EVENT_WRITE: 0}
        self.peer = None
        self.incoming = self.outgoing = None
        self._descriptor = network.add(self)
        self._name = ('0.0.0.0', 0)
        self._peer_name = None
        self._error = None
        self._waiting = None
        self._closed = False

    # Both kinds.

    def fileno(self):
        return -1 if self._closed else self._descriptor

    def setblocking(self, flag):
        pass

    def gettimeout(self):
        return 0.0

    def setsockopt(self, *arguments):
        pass

    def getsockopt(self, level, option):
        error, self._error = self._error, None
        return error or 0

    def getsockname(self):
        return self._name

    def getpeername(self):
        if self._peer_name is None:
            raise system_error(errno.ENOTCONN)
        return self._peer_name

    def close(self):
        if self._closed:
            return
        self._closed = True
        network.sockets.pop(self._descriptor, None)
        if self._waiting is not None and network.listeners.get(self._name[1]) is self:
            del network.listeners[self._name[1]]
        if self.outgoing:
            self.outgoing.end()
            self._refuse_what_is_unread()

    # A listening one.

    def bind(self, address):
        host, port = address[:2]
        if port and port in network.listeners:
            raise system_error(errno.EADDRINUSE)
        self._name = (host, port or network.take_port())
        network.listeners[self._name[1]] = self

    def listen(self, backlog=128):
        self._waiting = []

    def accept(self):
        if not self._waiting:
            raise system_error(errno.EAGAIN)
        connection = self._waiting.pop(0)
        return connection, connection.getpeername()

    # One end of a connection.

    def connect(self, address):
        clock.at(clock.now + LATENCY, lambda: self._knock(address), of_the_world=True)
        raise system_error(errno.EINPROGRESS)

    def connected_with(self, peer, outgoing, incoming):
        self.peer, self.outgoing, self.incoming = peer, outgoing, incoming
        outgoing.writer = incoming.reader = self

    def send(self, data):
        self._raise_error()
        if self.peer is not None and self.peer.is_hung_up():
            raise system_error(errno.EPIPE)
        sent = self.outgoing.send(data)
        if sent == 0:
            raise system_error(errno.EAGAIN)
        return sent

    def sendmsg(self, buffers):
        return self.send(b''.join(buffers))

    def recv(self, size):
        self._raise_error()
        if self.incoming.unread():
            self._note(selectors.EVENT_READ)
            return self.incoming.take(size)
        if self.incoming.complete:
            return b''
        raise system_error(errno.EAGAIN)

    def shutdown(self, how):
        self.outgoing.end()

    def is_hung_up(self):
        """For pipes: true when nobody will ever read what is written to it."""
        return False

    # For the selector, the wires and the other end.

    def is_ready(self, event):
        if event == selectors.EVENT_READ:
            if self._waiting is not None:
                return bool(self._waiting)
            return bool(self.incoming and (self._error or self.incoming.unread() or self.incoming.complete))
        return bool(self._error or self.outgoing and self.outgoing.room() > 0)

    def has_room(self):
        self._note(selectors.EVENT_WRITE)

    def has_arrived(self):
        if self._closed:
            self._refuse_what_is_unread()
        else:
            self._note(selectors.EVENT_READ)

    def reset(self):
        if not self._closed and not self._error:
            self._fail(errno.ECONNRESET)

    def _note(self, event):
        self.changed[event] = next(network.changes)

    def _fail(self, code):
        self._error = code
        self._note(selectors.EVENT_READ)
        self._note(selectors.EVENT_WRITE)

    def _raise_error(self):
        error, self._error = self._error, None
        if error:
            raise system_error(error)

    def _refuse_what_is_unread(self):
        unread = self.incoming.unread() if self.incoming else 0
        if unread and isinstance(self.peer, Socket):
            self.incoming.take(unread)
            clock.at(clock.now, self.peer.reset, of_the_world=True)

    def _knock(self, address):
        """What comes to the other side when this one connects."""
        listener = network.listeners.get(address[1])
        if listener is None or listener._waiting is None:
            clock.at(clock.now + LATENCY, lambda: self._fail(errno.ECONNREFUSED), of_the_world=True)
            return
        there, back = Wire(), Wire()
        far = Socket(self.family, self.type, self.proto)
        self._name, self._peer_name = ('127.0.0.1', network.take_port()), listener._name
        far._name, far._peer_name = listener._name, self._name
        far.connected_with(self, back, there)
        listener._waiting.append(far)
        listener._note(selectors.EVENT_READ)

        def answer():
            self.connected_with(far, there, back)
            if self._closed:
                there.end()
            self._note(selectors.EVENT_WRITE)

        back.reader = self
        clock.at(clock.now + LATENCY, answer, of_the_world=True)


# Pyodide's socket module has not all of Linux's numbers, which asyncio passes on; here none of them has an effect.
NUMBERS = {'SOL_SOCKET': 1, 'SO_REUSEADDR': 2, 'SO_ERROR': 4, 'SO_KEEPALIVE': 9, 'TCP_NODELAY': 1, 'SHUT_WR': 1}


def install():
    real_socket.socket = Socket
    for name, number in NUMBERS.items():
        if not hasattr(real_socket, name):
            setattr(real_socket, name, number)


def start_again():
    network.__init__()
