# Six seconds for the order, handed from step to step as a deadline.
import asyncio
from typing import NamedTuple


class Step(NamedTuple):
    name: str
    seconds: float


# region budget
async def perform(step: Step, deadline: float) -> None:
    left = deadline - asyncio.get_running_loop().time()
    print(f'{step.name}: {left:.1f} s left')
    async with asyncio.timeout_at(deadline):
        await asyncio.sleep(step.seconds)
    print(f'{step.name}: done')


reserve = Step('reserve', 2)
pay = Step('pay', 2.5)
pack = Step('pack', 5)


async def main() -> None:
    deadline = asyncio.get_running_loop().time() + 6
    reserving = asyncio.create_task(
        perform(reserve, deadline), name='reserve')
    await perform(pay, deadline)
    await reserving
    try:
        await perform(pack, deadline)
    except TimeoutError:
        print('not packed in time')
# endregion


asyncio.run(main())
