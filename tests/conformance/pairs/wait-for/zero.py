# With no time at all, wait_for() never starts a coroutine.
import asyncio


async def brew():
    print('never')


async def main():
    for timeout in (0, -1):
        try:
            await asyncio.wait_for(brew(), timeout)
        except TimeoutError:
            print('late')


asyncio.run(main())
