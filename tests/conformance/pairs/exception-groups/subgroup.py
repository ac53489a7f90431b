# subgroup() keeps what a class or a condition says.
import asyncio


async def main():
    group = ExceptionGroup('all', [ValueError('a'), TypeError('b'), ValueError('c')])
    print(*group.subgroup(ValueError).exceptions)
    print(*group.subgroup((ValueError, TypeError)).exceptions)
    print(*group.subgroup(lambda error: str(error) == 'b').exceptions)
    print(group.subgroup(KeyError) is None, group.subgroup(Exception) is group)


asyncio.run(main())
