# An error of what is protected comes to who waits for it.
import asyncio


async def fail():
    await asyncio.sleep(1)
    raise Exception('no tea')


async def main():
    try:
        await asyncio.shield(fail())
    except Exception as error:
        print(error)


asyncio.run(main())
