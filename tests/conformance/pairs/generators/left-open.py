# A generator that was left in the middle is closed at the end of the program.
import asyncio


async def numbers():
    try:
        for number in range(10):
            yield number
    finally:
        await asyncio.sleep(1)
        print('closed at', asyncio.get_running_loop().time())


generator = numbers()


async def main():
    async for number in generator:
        print(number)
        if number == 1:
            break
    print('main ends')


asyncio.run(main())
