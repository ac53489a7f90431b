# wait() and notify() need the lock.
import asyncio


async def main():
    condition = asyncio.Condition()
    for attempt in (condition.wait, condition.notify, condition.notify_all):
        try:
            result = attempt()
            if result is not None:
                await result
        except RuntimeError:
            print('not without the lock')


asyncio.run(main())
