# Loops don't nest: running another one, or the same, inside a coroutine raises.
import asyncio


async def child():
    print('never')


async def main():
    loop = asyncio.get_running_loop()
    other = asyncio.new_event_loop()
    future = loop.create_future()
    for attempt in (lambda: loop.run_until_complete(future), loop.run_forever, other.run_forever,
                    loop.close):
        try:
            attempt()
        except RuntimeError:
            print('refused')
    coroutine = child()
    try:
        asyncio.run(coroutine)
    except RuntimeError:
        print('run() does not nest')
    coroutine.close()
    other.close()


asyncio.run(main())
