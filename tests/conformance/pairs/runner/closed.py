# A closed Runner runs nothing more; closing it again does nothing.
import asyncio


async def brew():
    print('never')


runner = asyncio.Runner()
loop = runner.get_loop()
runner.close()
runner.close()
print(loop.is_closed())
coroutine = brew()
for attempt in (lambda: runner.run(coroutine), runner.get_loop):
    try:
        attempt()
    except RuntimeError:
        print('closed')
coroutine.close()
