# Stage 7: a timeout by hand. It takes every cancellation for its own.
import asyncio


async def with_timeout(seconds, body):
    task = asyncio.create_task(body)
    timer = asyncio.get_running_loop().call_later(seconds, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        print('  timed out')
    finally:
        timer.cancel()


async def visit():
    await with_timeout(5, asyncio.sleep(60))
    print('  the visit goes on')


async def main():
    print('nobody comes for five seconds')
    await visit()
    print('the museum closes after one')
    visitor = asyncio.create_task(visit())
    await asyncio.sleep(1)
    visitor.cancel()
    await asyncio.sleep(1)
    print('  cancelled:', 'yes' if visitor.cancelled() else 'no')


asyncio.run(main())
