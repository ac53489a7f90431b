import asyncio


async def boil(litres):
    await asyncio.sleep(2 * litres)
    return "hot water"


async def make_tea():
    water = await boil(1)
    print("tea: got", water)
    await asyncio.sleep(3)
    return "tea"


async def main():
    drink = await make_tea()
    print("main: got", drink)


asyncio.run(main())
