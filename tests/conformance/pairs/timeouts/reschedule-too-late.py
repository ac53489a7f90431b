# A deadline can't be moved before the block is entered, nor after its end.
import asyncio


def attempt(deadline):
    try:
        deadline.reschedule(5)
        print('moved')
    except RuntimeError:
        print('cannot move')


async def main():
    deadline = asyncio.timeout(1)
    attempt(deadline)
    async with deadline:
        attempt(deadline)
    attempt(deadline)
    try:
        async with asyncio.timeout(0) as expired:
            try:
                await asyncio.sleep(1)
            finally:
                attempt(expired)
    except TimeoutError:
        attempt(expired)


asyncio.run(main())
