# A Runner runs one coroutine after the other on one loop; tasks live on between them.
import asyncio


async def background():
    for number in range(10):
        await asyncio.sleep(1)
        print('background', number)


async def start():
    task = asyncio.create_task(background())
    await asyncio.sleep(1.5)
    return task


with asyncio.Runner() as runner:
    task = runner.run(start())
    print('between', runner.get_loop().time())
    runner.run(asyncio.sleep(2))
    print('end', runner.get_loop().time())
print(task.cancelled())
