# async for over as_completed gives the tasks themselves: ask which one it is.
import asyncio


async def measure(celsius: int, seconds: float) -> int:
    await asyncio.sleep(seconds)
    return celsius


async def main() -> None:
    tasks = [
        asyncio.create_task(measure(-4, 3), name='Oslo'),
        asyncio.create_task(measure(19, 1), name='Lima'),
        asyncio.create_task(measure(31, 2), name='Cairo'),
    ]
    # region loop
    async for task in asyncio.as_completed(tasks):
        celsius = await task
        print(f'{task.get_name()}: {celsius} degrees')
    # endregion


asyncio.run(main())
