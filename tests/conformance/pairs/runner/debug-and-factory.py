# run() takes debug mode and a loop factory.
import asyncio


async def main():
    print(asyncio.get_running_loop().get_debug())


def factory():
    print('making a loop')
    return asyncio.new_event_loop()


asyncio.run(main())
asyncio.run(main(), debug=True)
asyncio.run(main(), loop_factory=factory)
with asyncio.Runner(debug=True, loop_factory=factory) as runner:
    runner.run(main())
