"""CPython's asyncio in virtual time, for one program after another in one warm interpreter.

Start reading at program.py, which runs a program; then clock.py (time), loop.py (the event loop),
threads.py (executors) and order.py (what CPython leaves to chance, decided).

Nothing of asyncio is re-implemented: its own BaseEventLoop, tasks and primitives run here. Only the
selector, which would wait, and the threads, which would run beside, are replaced.
"""
