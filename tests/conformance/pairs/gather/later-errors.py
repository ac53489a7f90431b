# Errors after the first are not reported: gather() has looked at them.
import asyncio


async def fail(delay):
    await asyncio.sleep(delay)
    raise Exception(f'failed at {delay}')


def report(loop, context):
    print('reported:', context['exception'])


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    try:
        await asyncio.gather(fail(1), fail(2), fail(3))
    except Exception as error:
        print(error)
    await asyncio.sleep(5)


asyncio.run(main())
