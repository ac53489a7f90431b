# A closed loop takes nothing more, and drops what it had.
import asyncio


async def child():
    print('never')


loop = asyncio.new_event_loop()
loop.call_soon(print, 'never')
loop.close()
loop.close()
coroutine = child()
for attempt in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), loop.run_forever,
                lambda: loop.create_task(coroutine), lambda: loop.call_soon_threadsafe(print)):
    try:
        attempt()
    except RuntimeError:
        print('closed')
coroutine.close()
