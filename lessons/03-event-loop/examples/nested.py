# A helper that calls run, called by a coroutine.
import asyncio


async def play(song):
    await asyncio.sleep(1)
    print('played:', song)


def play_now(song):
    try:
        asyncio.run(play(song))
    except RuntimeError:
        print('not played:', song)


async def main():
    play_now('Tuesday')
    await play('Wednesday')


asyncio.run(play('Monday'))
asyncio.run(main())
