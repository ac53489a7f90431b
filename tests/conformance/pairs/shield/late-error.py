# An error of what is protected, after who waited was cancelled, is reported once.
import asyncio


async def save():
    await asyncio.sleep(3)
    raise Exception('disk full')


def report(loop, context):
    print('reported:', context['message'].endswith('exception in shielded future'), context['exception'])


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    inner = asyncio.create_task(save())
    outers = [asyncio.shield(inner) for _ in range(2)]
    await asyncio.sleep(1)
    for outer in outers:
        outer.cancel()
    await asyncio.wait([inner])
    await asyncio.sleep(0)


asyncio.run(main())
