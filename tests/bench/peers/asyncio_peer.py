"""CPython's asyncio, on its own loop or on uvloop: `asyncio_peer.py asyncio|uvloop WORKLOAD SIZE RUNS` prints seconds, one a line."""

import asyncio
import sys
import time


async def switcher(times):
    for _ in range(times):
        await asyncio.sleep(0)


async def switching(size):
    await asyncio.gather(*[switcher(size // 1000) for _ in range(1000)])


async def answer():
    return 42


async def spawning(size):
    for _ in range(size):
        await asyncio.create_task(answer())


async def echo(inbox, outbox, times):
    for _ in range(times):
        await outbox.put(await inbox.get())


async def ping_pong(size):
    there, back = asyncio.Queue(1), asyncio.Queue(1)
    partner = asyncio.create_task(echo(there, back, size))
    for left in range(size):
        await there.put(left)
        await back.get()
    await partner


async def timing(size):
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    left = size

    def fire():
        nonlocal left
        left -= 1
        if left == 0:
            done.set_result(None)

    for index in range(size):
        loop.call_later(((index * 7919) % 1000) / 1e6, fire)
    await done


async def gathering(size):
    for _ in range(10):
        await asyncio.gather(*[answer() for _ in range(size // 10)])


async def joined(task):
    try:
        await task
    except asyncio.CancelledError:
        pass


async def cancelling(size):
    tasks = [asyncio.create_task(asyncio.sleep(3600)) for _ in range(size)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    for task in tasks:
        await joined(task)


CLIENTS = 10
KIBIBYTE = 1024


async def serve(reader, writer):
    while data := await reader.read(2 ** 16):
        writer.write(data)
        await writer.drain()
    writer.close()


async def call(port, times):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    message = bytes(KIBIBYTE)
    for _ in range(times):
        writer.write(message)
        await writer.drain()
        await reader.readexactly(KIBIBYTE)
    writer.close()


async def echoing(size):
    async with await asyncio.start_server(serve, '127.0.0.1', 0) as server:
        port = server.sockets[0].getsockname()[1]
        await asyncio.gather(*[call(port, size // CLIENTS) for _ in range(CLIENTS)])


PROGRAMS = {
    'switch': switching,
    'spawn': spawning,
    'queue': ping_pong,
    'timers': timing,
    'gather': gathering,
    'cancel': cancelling,
    'echo': echoing,
}


def main(kind, workload, size, runs):
    loop_factory = asyncio.new_event_loop
    if kind == 'uvloop':
        import uvloop
        loop_factory = uvloop.new_event_loop
    for _ in range(int(runs)):
        with asyncio.Runner(loop_factory=loop_factory) as runner:
            start = time.perf_counter()
            runner.run(PROGRAMS[workload](int(size)))
            print(time.perf_counter() - start)


main(*sys.argv[1:])
