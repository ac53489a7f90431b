# What comes first out of a set?
import asyncio


async def main() -> None:
    done, _ = await asyncio.wait([asyncio.create_task(asyncio.sleep(1, cup)) for cup in (1, 2)])
    for task in done:
        print(task.result())


asyncio.run(main())
