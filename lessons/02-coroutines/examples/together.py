import asyncio


async def make_toast():
    print("toast: bread in")
    await asyncio.sleep(2)
    return "toast"


async def make_tea():
    print("tea: kettle on")
    await asyncio.sleep(2.5)
    print("tea: water poured")
    await asyncio.sleep(0.5)
    return "tea"


async def main():
    toast, tea = await asyncio.gather(make_toast(), make_tea())
    print("served:", toast, "and", tea)


asyncio.run(main())
