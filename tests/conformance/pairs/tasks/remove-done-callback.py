# remove_done_callback() removes every registration of a callback, and counts them.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()

    def told(future):
        print('told')

    def other(future):
        print('other')

    for callback in (told, other, told):
        future.add_done_callback(callback)
    print(future.remove_done_callback(told), future.remove_done_callback(told))
    future.set_result(1)
    print(future.remove_done_callback(other))
    await asyncio.sleep(0)


asyncio.run(main())
