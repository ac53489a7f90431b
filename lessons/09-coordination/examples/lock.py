# The same two withdrawals, one at a time.
import asyncio

balance = 100


async def ask_the_bank() -> None:
    await asyncio.sleep(1)


# region program
async def withdraw(lock: asyncio.Lock, who: str, amount: int) -> None:
    global balance
    async with lock:
        before = balance
        if before < amount:
            print(f'{who}: not enough money')
            return
        await ask_the_bank()
        balance = before - amount
        print(f'{who} takes {amount}, balance {balance}')


async def main() -> None:
    lock = asyncio.Lock()
    await asyncio.gather(
        withdraw(lock, 'Ana', 80),
        withdraw(lock, 'Ben', 70),
    )
# endregion


asyncio.run(main())
