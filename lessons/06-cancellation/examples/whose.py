# A supervisor awaits its worker. Which of the two was cancelled?
import asyncio
from asyncio import CancelledError, Task, create_task, current_task


# region program
async def work() -> None:
    await asyncio.sleep(5)


workers: list[Task[None]] = []


async def supervise() -> None:
    while True:
        worker = create_task(work(), name='worker')
        workers.append(worker)
        try:
            await worker
        except CancelledError:
            requests = current_task().cancelling()
            print(f'CancelledError, and cancelling() is {requests}')
            if requests != 0:
                raise
            print('it was the worker: start another one')


async def main() -> None:
    supervisor = create_task(supervise(), name='supervisor')
    await asyncio.sleep(1)
    workers[0].cancel()
    await asyncio.sleep(1)
    supervisor.cancel()
    await asyncio.wait([supervisor])
    print(f'workers started: {len(workers)}')


asyncio.run(main())
# endregion
