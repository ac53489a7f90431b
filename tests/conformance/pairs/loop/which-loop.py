# The running loop is the current one; without one, the loop that was set.
import asyncio


async def main(loop):
    print(asyncio.get_running_loop() is loop, asyncio.get_event_loop() is loop)


def attempt(get):
    try:
        get()
        print('found')
    except RuntimeError:
        print('none')


attempt(asyncio.get_running_loop)
attempt(asyncio.get_event_loop)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
attempt(asyncio.get_running_loop)
print(asyncio.get_event_loop() is loop)
loop.run_until_complete(main(loop))
asyncio.set_event_loop(None)
attempt(asyncio.get_event_loop)
loop.close()
