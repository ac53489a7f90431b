# A task of a group can start others in it, as long as one runs.
import asyncio


async def spread(group, depth):
    await asyncio.sleep(1)
    print('depth', depth)
    if depth < 3:
        group.create_task(spread(group, depth + 1), name=f'depth-{depth + 1}')


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(spread(group, 1), name='depth-1')
    print('all done at', asyncio.get_running_loop().time())


asyncio.run(main())
