# An error that main itself throws is not reported as never retrieved.
import asyncio


def report(loop, context):
    print('reported:', context['message'])


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    raise Exception('main failed')


asyncio.run(main())
