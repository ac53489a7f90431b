# Two measurements are enough. Who switches the sensor off, and when?
import asyncio


# region program
async def measurements():
    print('sensor on')
    try:
        value = 20
        while True:
            await asyncio.sleep(1)
            yield value
            value += 1
    finally:
        print('sensor off')


async def first_two(values) -> None:
    print(await anext(values))
    print(await anext(values))


async def main() -> None:
    await first_two(values)
    await asyncio.sleep(3)
    print('main ends')


values = measurements()
asyncio.run(main())
# endregion
