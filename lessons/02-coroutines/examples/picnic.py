import asyncio


async def find_basket():
    await asyncio.sleep(1)
    print("the basket is found")


async def make_sandwiches():
    await asyncio.sleep(2)
    return 4


async def pack():
    await find_basket()
    sandwiches = await make_sandwiches()
    print("packed:", sandwiches, "sandwiches")
    return sandwiches


async def walk():
    await asyncio.sleep(3)
    print("arrived")


async def picnic():
    sandwiches = await pack()
    await walk()
    print("eaten:", sandwiches, "sandwiches")


asyncio.run(picnic())
