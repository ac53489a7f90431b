# Two withdrawals from one account, with a wait in the middle.
import asyncio

# region program
balance = 100


async def ask_the_bank() -> None:
    await asyncio.sleep(1)


async def withdraw(who: str, amount: int) -> None:
    global balance
    before = balance
    if before < amount:
        print(f'{who}: not enough money')
        return
    await ask_the_bank()
    balance = before - amount
    print(f'{who} takes {amount}, balance {balance}')


async def main() -> None:
    await asyncio.gather(withdraw('Ana', 80), withdraw('Ben', 70))
# endregion


asyncio.run(main())
