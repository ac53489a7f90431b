# The error of a task that nobody looked at is reported at the end.
import asyncio

kept = []


def report(loop, context):
    print(context['message'], context['exception'])


async def fail(message):
    raise Exception(message)


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    kept.append(asyncio.create_task(fail('unseen')))
    kept.append(asyncio.create_task(fail('seen')))
    await asyncio.sleep(0)
    print(kept[1].exception())


asyncio.run(main())
