# run_until_complete() gives the result of a coroutine or a future, and leaves other tasks waiting.
import asyncio


async def brew(delay):
    await asyncio.sleep(delay)
    return f'tea after {delay}'


async def start():
    return asyncio.create_task(brew(3))


loop = asyncio.new_event_loop()
print(loop.run_until_complete(brew(1)))
task = loop.run_until_complete(start())
print(task.done(), loop.is_running())
print(loop.run_until_complete(task), loop.time())
loop.close()
print(loop.is_closed())
