# Without a running loop an eager task starts as any other.
import asyncio


async def child():
    print('child runs')


loop = asyncio.new_event_loop()
task = asyncio.Task(child(), loop=loop, eager_start=True)
print('created', task.done())
loop.run_until_complete(task)
loop.close()
