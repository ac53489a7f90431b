# An error of a task that is left is reported at the end.
import asyncio


def report(loop, context):
    print(context['message'], context['exception'])


async def clumsy():
    try:
        await asyncio.sleep(10)
    finally:
        raise Exception('dropped')


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    task = asyncio.create_task(clumsy())
    await asyncio.sleep(1)


asyncio.run(main())
