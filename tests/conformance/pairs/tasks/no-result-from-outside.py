# Nobody but its coroutine gives a task its outcome.
import asyncio


async def main():
    task = asyncio.current_task()
    for attempt in (lambda: task.set_result(1), lambda: task.set_exception(Exception('no'))):
        try:
            attempt()
        except RuntimeError:
            print('not for tasks')


asyncio.run(main())
