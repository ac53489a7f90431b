# Come back at the first failure, and say what is to be done.
import asyncio


# region program
async def help(seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise RuntimeError('out of order')


async def main():
    helpers = [
        asyncio.create_task(help(1), name='light'),
        asyncio.create_task(help(2, True), name='watering'),
        asyncio.create_task(help(9), name='heating'),
    ]
    done, pending = await asyncio.wait(
        helpers, return_when=asyncio.FIRST_EXCEPTION
    )
    for helper in helpers:
        if helper in pending:
            print(f'{helper.get_name()}: still running')
        elif helper.exception():
            print(f'{helper.get_name()}: failed')
        else:
            print(f'{helper.get_name()}: done')
    print(f'{len(done)} done, {len(pending)} pending')
    for helper in pending:
        helper.cancel()
    await asyncio.wait(helpers)
    print('all have ended')


asyncio.run(main())
# endregion
