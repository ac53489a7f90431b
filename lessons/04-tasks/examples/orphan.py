# A task that waits for something only it knows. Who keeps it alive?
import asyncio
import gc


# region orphan
async def wait_for_nobody() -> None:
    await asyncio.get_running_loop().create_future()


def print_tasks() -> None:
    names = [task.get_name() for task in asyncio.all_tasks()]
    print(f'alive: {", ".join(sorted(names))}')


async def main() -> None:
    asyncio.current_task().set_name('main')
    asyncio.create_task(wait_for_nobody(), name='orphan')
    await asyncio.sleep(1)
    print_tasks()
    gc.collect()
    await asyncio.sleep(1)
    print_tasks()
# endregion


asyncio.run(main())
