# Tasks start in the order in which they were created, after their creator suspends.
import asyncio


async def brew(cup):
    print(f'{cup} starts')
    await asyncio.sleep(0)
    print(f'{cup} ends')
    return cup


async def main():
    tasks = [asyncio.create_task(brew(cup)) for cup in ('tea', 'coffee')]
    print('created')
    for task in tasks:
        print(await task)


asyncio.run(main())
