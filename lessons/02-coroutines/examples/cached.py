import asyncio

known = {"tea"}


async def look_up(recipe):
    if recipe in known:
        return
    await asyncio.sleep(2)
    known.add(recipe)


async def cook():
    for recipe in ["tea", "scones", "tea", "scones"]:
        await look_up(recipe)
        print("cook: knows", recipe)


async def waiter():
    for table in [1, 2, 3]:
        print("waiter: at table", table)
        await asyncio.sleep(1.5)


async def main():
    await asyncio.gather(cook(), waiter())


asyncio.run(main())
