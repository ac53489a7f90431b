# A task's outcome can be read once it is done, and not before.
import asyncio


async def child(outcome):
    await asyncio.sleep(1)
    if outcome == 'fails':
        raise Exception(outcome)
    return outcome


def read(task):
    for method in (task.result, task.exception):
        try:
            print(task.get_name(), method())
        except asyncio.InvalidStateError:
            print(task.get_name(), 'is not ready')
        except asyncio.CancelledError:
            print(task.get_name(), 'was cancelled')
        except Exception as error:
            print(task.get_name(), 'failed:', error)


async def main():
    tasks = [asyncio.create_task(child(name), name=name) for name in ('returns', 'fails', 'waits')]
    read(tasks[0])
    await asyncio.sleep(0)
    tasks[2].cancel()
    await asyncio.sleep(2)
    for task in tasks[:1] + tasks[2:]:
        read(task)
    print(tasks[1].exception())


asyncio.run(main())
