# call_exception_handler() tells the handler whatever somebody reports.
import asyncio


def report(loop, context):
    print(context['message'], context.get('exception'))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    loop.call_exception_handler({'message': 'no milk'})
    loop.call_exception_handler({'message': 'no tea', 'exception': 'at all'})


asyncio.run(main())
