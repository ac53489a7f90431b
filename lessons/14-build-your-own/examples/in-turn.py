# Stage 6: three tasks, awaited one after the other. The first error is the last to be noticed.
import asyncio


async def measure(sensor, seconds):
    await asyncio.sleep(seconds)
    if sensor == 'wind':
        raise RuntimeError('the wind gauge is broken')
    return f'{sensor}: fine'


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    tasks = [
        asyncio.create_task(measure('rain', 60)),
        asyncio.create_task(measure('sun', 30)),
        asyncio.create_task(measure('wind', 1)),
    ]
    try:
        for task in tasks:
            print(await task)
    except RuntimeError as error:
        seconds = round(loop.time() - start)
        print(f'{seconds} s: {error}')


asyncio.run(main())
