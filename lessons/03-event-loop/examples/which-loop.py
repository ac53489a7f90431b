# Two functions look for a loop, at four moments.
import asyncio


# region program
def describe(find):
    try:
        loop = find()
        return 'a running loop' if loop.is_running() else 'an idle loop'
    except RuntimeError:
        return 'RuntimeError'


def look(when):
    print(when)
    print('  getRunningLoop:', describe(asyncio.get_running_loop))
    print('  getEventLoop:  ', describe(asyncio.get_event_loop))


async def main():
    look('in a coroutine')


look('at the start')
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
look('after setEventLoop')
asyncio.run(main())
look('after run')
loop.close()
# endregion
