# A pass runs only the handles that were ready at its start.
import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def again(turn):
        print('turn', turn)
        if turn < 3:
            loop.call_soon(again, turn + 1)

    again(1)
    loop.call_soon(print, 'after turn 1')
    await asyncio.sleep(0)
    print('main')
    await asyncio.sleep(1)


asyncio.run(main())
