# Two ways to wait for two children. The waiting task is cancelled.
import asyncio
from asyncio import Task, create_task


# region program
async def child(name: str, seconds: float) -> None:
    await asyncio.sleep(seconds)
    print(f'{name} is still at work')


def start_children(parent: str) -> list[Task[None]]:
    tasks: list[Task[None]] = []
    for seconds in (3, 4):
        name = f'{parent} {seconds} s'
        tasks.append(create_task(child(name, seconds), name=name))
    return tasks


async def gathering() -> None:
    await asyncio.gather(*start_children('gathered'))


async def waiting() -> None:
    await asyncio.wait(start_children('awaited'))


async def main() -> None:
    parents = [
        create_task(gathering(), name='gathering'),
        create_task(waiting(), name='waiting'),
    ]
    await asyncio.sleep(1)
    for parent in parents:
        parent.cancel()
    await asyncio.wait(parents)
    print('both parents have ended')
    await asyncio.sleep(3)


asyncio.run(main())
# endregion
