# A conversation with a program: cat says everything again, line by line.
import asyncio
from asyncio.subprocess import PIPE


# region program
async def ask(stdin, stdout, line):
    stdin.write(f'{line}\n'.encode())
    await stdin.drain()
    return (await stdout.readline()).decode().strip()


async def main():
    cat = await asyncio.create_subprocess_exec('cat', stdin=PIPE, stdout=PIPE)
    print(f'cat: {await ask(cat.stdin, cat.stdout, "Anna")}')
    print(f'cat: {await ask(cat.stdin, cat.stdout, "Bora")}')
    cat.stdin.close()
    print(f'exit code {await cat.wait()}')
# endregion


asyncio.run(main())
