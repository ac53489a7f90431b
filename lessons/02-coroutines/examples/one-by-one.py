import asyncio
import time


def make_toast():
    print("toast: bread in")
    time.sleep(2)
    print("toast: ready")


def make_tea():
    print("tea: kettle on")
    time.sleep(3)
    print("tea: ready")


async def main():
    make_toast()
    make_tea()


asyncio.run(main())
