import asyncio


async def boil():
    print("kettle: on")
    await asyncio.sleep(2)
    print("kettle: boils")


async def main():
    print("main: start")
    boil()
    await asyncio.sleep(3)
    print("main: pour")


asyncio.run(main())
