# Counts the primes below LIMIT: four jobs for up to four processes.
import asyncio
from concurrent.futures import ProcessPoolExecutor

# region program
LIMIT = 20_000


def is_prime(number: int) -> bool:
    if number < 2:
        return False
    divisor = 2
    while divisor * divisor <= number:
        if number % divisor == 0:
            return False
        divisor += 1
    return True


def count_primes(start: int, stop: int) -> int:
    count = 0
    for number in range(start, stop):
        if is_prime(number):
            count += 1
    return count


async def main() -> None:
    loop = asyncio.get_running_loop()
    job = count_primes
    size = LIMIT // 4
    with ProcessPoolExecutor(4) as pool:
        jobs = [
            loop.run_in_executor(pool, job, start, start + size)
            for start in range(0, LIMIT, size)
        ]
        for count in await asyncio.gather(*jobs):
            print(count)
# endregion


if __name__ == '__main__':
    asyncio.run(main())
