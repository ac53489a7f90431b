import asyncio


async def make_tea():
    print("tea: kettle on")
    await asyncio.sleep(3)
    return "tea"


async def main():
    tea = make_tea()
    print("main: the tea is ordered")
    await asyncio.sleep(2)
    print("main: the table is laid")
    print("main: here is the", await tea)


asyncio.run(main())
