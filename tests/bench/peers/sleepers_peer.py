"""Sleeping tasks on CPython's asyncio: `sleepers_peer.py TASKS` prints the bytes that they hold, and the seconds for all of them."""

import asyncio
import os
import sys
import time

TASKS = int(sys.argv[1])
# As many tasks for each size, but fewer than the runtime has: each takes ten times as long here.
ROUNDS = max(1, 200_000 // TASKS)


def used_memory():
    with open('/proc/self/statm') as file:
        return int(file.read().split()[1]) * os.sysconf('SC_PAGE_SIZE')


async def sleepers():
    before = used_memory()
    started = [asyncio.create_task(asyncio.sleep(0.001)) for _ in range(TASKS)]
    await asyncio.sleep(0)
    used = used_memory() - before
    for task in started:
        await task
    return used


used = asyncio.run(sleepers())
start = time.perf_counter()
for _ in range(ROUNDS):
    asyncio.run(sleepers())
print(used, (time.perf_counter() - start) / ROUNDS)
