# A greenhouse at night. Two helpers work until the morning, or should.
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


async def main():
    heating = asyncio.create_task(heat(), name='heating')
    watering = asyncio.create_task(water(), name='watering')
    await asyncio.sleep(7)
    helpers = [heating, watering]
    done = [helper for helper in helpers if helper.done()]
    print(f'{len(done)} of 2 helpers are done')
    print('good morning')


asyncio.run(main())
