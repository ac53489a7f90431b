# A web framework, written with threads, calls our coroutines.
import asyncio
from concurrent.futures import Future


# region program
async def count_parcels(town: str) -> int:
    print(f'counting in {asyncio.current_task().get_name()}')
    await asyncio.sleep(1)
    return len(town)


# The framework's side: no loop runs here.
def handle_request(town: str, loop: asyncio.AbstractEventLoop) -> Future[int]:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        print('here no loop is running')
    return asyncio.run_coroutine_threadsafe(count_parcels(town), loop)


async def main() -> None:
    loop = asyncio.get_running_loop()
    parcels = await asyncio.to_thread(handle_request, 'Oslo', loop)
    print(f'Oslo: {await asyncio.wrap_future(parcels)} parcels')
# endregion


asyncio.run(main())
