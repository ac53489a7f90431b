# run_until_complete() raises when the loop stops before the future is done.
import asyncio


async def nap():
    await asyncio.sleep(5)
    print('slept')


loop = asyncio.new_event_loop()
task = loop.create_task(nap())
loop.call_later(1, loop.stop)
try:
    loop.run_until_complete(task)
except RuntimeError:
    print('stopped at', loop.time())
loop.run_until_complete(task)
loop.close()
