# The same, and a cancellation goes through.
import asyncio
from itertools import count


# region program
async def ask(attempt: int) -> int:
    await asyncio.sleep(1)
    if attempt < 5:
        raise Exception('no answer')
    return 21


async def keep_asking() -> int:
    for attempt in count(1):
        try:
            return await ask(attempt)
        except Exception:
            print(f'attempt {attempt} failed')


async def main() -> None:
    task = asyncio.create_task(keep_asking(), name='ask')
    await asyncio.sleep(2.5)
    print('cancel called')
    task.cancel()
    await asyncio.wait([task])
    print(f'cancelled: {"yes" if task.cancelled() else "no"}')


asyncio.run(main())
# endregion
