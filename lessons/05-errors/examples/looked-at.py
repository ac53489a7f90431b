# Three tasks fail. Which of the errors does the loop report?
import asyncio


# region program
async def fail():
    await asyncio.sleep(1)
    raise RuntimeError('out of order')


async def main():
    def handle(loop, context):
        print(f'the loop says: {context['message']}')

    asyncio.get_running_loop().set_exception_handler(handle)
    heating = asyncio.create_task(fail(), name='heating')
    watering = asyncio.create_task(fail(), name='watering')
    airing = asyncio.create_task(fail(), name='airing')
    await asyncio.wait([heating, watering, airing])
    print(f'airing is done: {'yes' if airing.done() else 'no'}')
    if watering.exception():
        print('watering has failed')
    try:
        await heating
    except Exception:
        print('heating has failed')
    await asyncio.sleep(5)
    print('main ends')


asyncio.run(main())
# endregion
