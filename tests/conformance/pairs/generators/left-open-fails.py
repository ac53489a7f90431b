# An error of a generator that is closed at the end is reported; a cancellation isn't.
import asyncio


def report(loop, context):
    print(context['message'].split(' of ')[0], context['exception'])


async def leave_with(error):
    try:
        yield error
    finally:
        raise error


generators = [leave_with(error) for error in (asyncio.CancelledError('quiet'), Exception('loud'))]


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    for generator in generators:
        print(await anext(generator))


asyncio.run(main())
