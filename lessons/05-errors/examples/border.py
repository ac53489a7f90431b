# A task fails. Where does its error come up?
import asyncio


# region program
async def water():
    await asyncio.sleep(1)
    raise RuntimeError('the pump is blocked')


async def main():
    try:
        watering = asyncio.create_task(water(), name='watering')
        await asyncio.sleep(3)
        print('three seconds, and no error')
    except Exception:
        print('caught at createTask')
        return
    for time in ['first', 'second']:
        try:
            await watering
        except Exception:
            print(f'caught at the {time} await')


asyncio.run(main())
# endregion
