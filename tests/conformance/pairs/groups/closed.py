# A group takes tasks only between its beginning and its end; others are closed unstarted.
import asyncio


async def child():
    print('never')


def attempt(group):
    try:
        group.create_task(child())
    except RuntimeError:
        print('refused')


async def fail():
    raise Exception('failed')


async def main():
    group = asyncio.TaskGroup()
    attempt(group)
    try:
        async with group:
            group.create_task(fail())
            try:
                await asyncio.sleep(1)
            finally:
                attempt(group)
    except ExceptionGroup:
        attempt(group)
    try:
        async with group:
            pass
    except RuntimeError:
        print('entered already')


asyncio.run(main())
