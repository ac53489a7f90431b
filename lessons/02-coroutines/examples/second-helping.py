import asyncio


async def make_tea():
    await asyncio.sleep(3)
    return "tea"


async def main():
    tea = make_tea()
    print("first cup:", await tea)
    try:
        print("second cup:", await tea)
    except RuntimeError as error:
        print("second cup:", error)


asyncio.run(main())
