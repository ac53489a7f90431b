# The scale answers after two seconds, and after three once more. Nobody waits that long.
import asyncio
from collections.abc import Callable


# A nervous scale.
def read_scale(done: Callable[[int], None]) -> None:
    loop = asyncio.get_running_loop()
    loop.call_later(2, done, 4000)
    loop.call_later(3, done, 4001)


# region program
async def weigh() -> int:
    weight = asyncio.get_running_loop().create_future()
    read_scale(lambda grams: weight.set_result(grams))
    return await weight


async def main() -> None:
    def report(loop: asyncio.AbstractEventLoop, context: dict) -> None:
        print(f'the loop reports {type(context["exception"]).__name__}')

    asyncio.get_running_loop().set_exception_handler(report)
    print(f'{await weigh()} g')
    try:
        await asyncio.wait_for(weigh(), 1)
    except TimeoutError:
        print('too slow')
    await asyncio.sleep(3)
# endregion


asyncio.run(main())
