# The greenhouse again. Now each helper's failure is heard at once.
import asyncio


async def heat():
    for round in range(1, 4):
        await asyncio.sleep(2)
        print(f'heated, round {round}')


async def water():
    for round in range(1, 4):
        await asyncio.sleep(1)
        if round == 2:
            raise RuntimeError('the pump is blocked')
        print(f'watered, round {round}')
        await asyncio.sleep(1)


# region main
def report_failure(helper):
    if helper.cancelled():
        return
    error = helper.exception()
    if error is None:
        return
    print(f'ALARM: {helper.get_name()}: {error}')


async def main():
    helpers = [
        asyncio.create_task(heat(), name='heating'),
        asyncio.create_task(water(), name='watering'),
    ]
    for helper in helpers:
        helper.add_done_callback(report_failure)
    await asyncio.sleep(7)
    print('good morning')
# endregion


asyncio.run(main())
