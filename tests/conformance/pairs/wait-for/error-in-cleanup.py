# An error while cleaning up after the deadline replaces the TimeoutError.
import asyncio


async def clumsy():
    try:
        await asyncio.sleep(10)
    finally:
        raise Exception('dropped the cup')


async def main():
    try:
        await asyncio.wait_for(clumsy(), 1)
    except Exception as error:
        print(error)


asyncio.run(main())
