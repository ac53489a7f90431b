# SIGTERM comes while the loop is blocked.
import asyncio
import signal
import time


# region program
async def make_report() -> None:
    await asyncio.sleep(1)
    print('report begins')
    signal.raise_signal(signal.SIGTERM)  # comes now, from outside
    time.sleep(4)
    print('report done')


async def main() -> None:
    loop = asyncio.get_running_loop()
    start = loop.time()
    stop = asyncio.Event()

    def on_signal() -> None:
        print(f'heard at {round(loop.time() - start)} s')
        stop.set()

    loop.add_signal_handler(signal.SIGTERM, on_signal)
    report = asyncio.create_task(make_report(), name='report')
    await stop.wait()
    print(f'closing at {round(loop.time() - start)} s')
    await report
# endregion


asyncio.run(main())
