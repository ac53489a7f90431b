# A loop of your own: made, run, stopped, run again and closed.
import asyncio


async def news():
    await asyncio.sleep(1)
    return 'news'


def is_night():
    print('night')
    loop.stop()


loop = asyncio.new_event_loop()
print('first', loop.run_until_complete(news()))

loop.call_later(2, is_night)
loop.run_forever()

print('then', loop.run_until_complete(news()))
loop.close()
print('closed:', 'yes' if loop.is_closed() else 'no')
