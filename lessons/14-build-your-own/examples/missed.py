# Stage 3: callbacks and timers. An answer comes, and whoever asks later never hears it.
import asyncio

listeners = []


def answer():
    print('the answer is here')
    for listener in listeners:
        listener('rain')


def ask():
    asyncio.get_running_loop().call_later(2, answer)


def ben():
    print('Ben asks, too')
    listeners.append(lambda answer: print('Ben hears:', answer))


async def main():
    loop = asyncio.get_running_loop()
    ask()
    listeners.append(lambda answer: print('Ana hears:', answer))
    loop.call_later(3, ben)
    await asyncio.sleep(10)
    print('end of the day')


asyncio.run(main())
