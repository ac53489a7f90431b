"""CPython's asyncio in virtual time, for one program after another in one warm interpreter.

Start reading at program.py, which runs a program; then clock.py (time), loop.py (the event loop), threads.py
(executors), network.py (sockets), processes.py (subprocesses) and order.py (what CPython leaves to chance, decided).

Nothing of asyncio is re-implemented: its own event loop, tasks, transports, streams and primitives run here. Only
what the operating system would do is replaced: the selector, the threads, the sockets and other programs.
"""
