# More bytes than the limit without a separator are an error; readline() drops them, readuntil() doesn't.
import asyncio


async def main():
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b'a line that is too long\nshort\n')
    try:
        await reader.readuntil(b'\n')
    except asyncio.LimitOverrunError as error:
        print('overrun', error.consumed)
    try:
        await reader.readline()
    except ValueError:
        print('too long')
    print((await reader.readline()).decode().strip())
    reader.feed_data(b'no end in sight')
    try:
        await reader.readuntil(b'\n')
    except asyncio.LimitOverrunError as error:
        print('overrun', error.consumed)


asyncio.run(main())
