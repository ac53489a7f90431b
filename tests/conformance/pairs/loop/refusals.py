# The loop refuses coroutines and other things that it can't call.
import asyncio


async def child():
    pass


async def main():
    loop = asyncio.get_running_loop()
    for wrong in (child, 'tea'):
        for attempt in (loop.call_soon, lambda wrong: loop.call_later(1, wrong)):
            try:
                attempt(wrong)
            except TypeError:
                print('refused')


asyncio.run(main(), debug=True)
