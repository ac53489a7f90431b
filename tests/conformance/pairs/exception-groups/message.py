# The text of a group says how many errors are in it.
import asyncio


async def main():
    one = ExceptionGroup('one', [ValueError('a')])
    both = ExceptionGroup('both', [one, TypeError('b')])
    for group in (one, both):
        print(str(group))
    for wrong in ([], ['text']):
        try:
            ExceptionGroup('wrong', wrong)
        except ValueError:
            print('refused')


asyncio.run(main())
