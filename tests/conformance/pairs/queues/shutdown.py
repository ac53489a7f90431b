# A queue that is shut down takes nothing more, and gives what is left.
import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait('tea')
    queue.shutdown()
    for put in (queue.put, queue.put_nowait):
        try:
            result = put('coffee')
            if result is not None:
                await result
        except asyncio.QueueShutDown:
            print('no more')
    print(await queue.get())
    for get in (queue.get, queue.get_nowait):
        try:
            result = get()
            if result is not None:
                await result
        except asyncio.QueueShutDown:
            print('nothing left')


asyncio.run(main())
