# A time limit ends our wait for a process, not the process.
import asyncio


# region program
async def main():
    process = await asyncio.create_subprocess_exec('sleep', '60')
    try:
        await asyncio.wait_for(process.wait(), 1)
    except TimeoutError:
        print('time is up')
    print('it is running' if process.returncode is None else 'it has ended')
    process.terminate()
    print(f'exit code {await process.wait()}')
# endregion


asyncio.run(main())
