# A future is finished once; after that, setting it again raises and cancelling it does nothing.
import asyncio


def attempt(action):
    try:
        action()
    except asyncio.InvalidStateError:
        print('done already')


async def main():
    loop = asyncio.get_running_loop()
    finished, cancelled = loop.create_future(), loop.create_future()
    finished.set_result(1)
    print(cancelled.cancel('no'), cancelled.cancel('again'), finished.cancel())
    for future in (finished, cancelled):
        attempt(lambda: future.set_result(2))
        attempt(lambda: future.set_exception(Exception('late')))
    print(finished.result(), cancelled.cancelled())


asyncio.run(main())
