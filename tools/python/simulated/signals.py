"""Signals that a program sends to itself. What the operating system sends is heard in real time only."""

import asyncio
import signal

# Not SIGINT, which belongs to the program: its Runner turns it into a cancellation.
WATCHDOG = signal.SIGALRM

in_use = set()


def install(end_program):
    signal.signal(WATCHDOG, end_program)
    signal.signal(signal.SIGINT, signal.default_int_handler)


def start_again():
    """No program before this one has installed a handler."""
    for number in in_use:
        signal.signal(number, signal.SIG_DFL)
    in_use.clear()
    signal.signal(signal.SIGINT, signal.default_int_handler)


class SignalHandlers:
    """What asyncio.unix_events gives a loop, without its pipe: here nobody sleeps whom a signal would have to wake."""

    def add_signal_handler(self, sig, callback, *args):
        self._check_closed()
        handle = asyncio.Handle(callback, args, self, None)
        signal.signal(sig, lambda number, frame: self._add_callback_signalsafe(handle))
        self._signals.add(sig)
        in_use.add(sig)

    def remove_signal_handler(self, sig):
        if sig not in self._signals:
            return False
        self._signals.remove(sig)
        signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
        return True

    def close(self):
        for sig in list(self._signals):
            self.remove_signal_handler(sig)
        super().close()

    def _add_callback_signalsafe(self, handle):
        if not handle._cancelled:
            self._ready.append(handle)
