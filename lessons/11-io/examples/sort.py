# Another program sorts for us: text in, text out.
import asyncio
from asyncio.subprocess import PIPE


# region program
async def main():
    sort = await asyncio.create_subprocess_exec('sort', stdin=PIPE, stdout=PIPE)
    output, _ = await sort.communicate(b'Cleo\nAnna\nBora\n')
    print(output.decode().strip())
    print(f'exit code {sort.returncode}')
# endregion


asyncio.run(main())
