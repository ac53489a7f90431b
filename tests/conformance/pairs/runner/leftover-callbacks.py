# Callbacks that are left when the program ends still run, as far as five passes go.
import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def again(turn):
        print('turn', turn)
        loop.call_soon(again, turn + 1)

    loop.call_soon(again, 1)
    loop.call_later(1, print, 'too late')


asyncio.run(main())
