# An exit that returns true swallows the error; one that fails replaces it.
import asyncio


class Exit:
    def __init__(self, leave):
        self.leave = leave

    async def __aenter__(self):
        pass

    async def __aexit__(self, kind, error, traceback):
        return self.leave(error)


def fail(error):
    raise Exception(f'exit failed after: {error}')


async def main():
    async with Exit(lambda error: True):
        raise Exception('swallowed')
    print('goes on')
    try:
        async with Exit(fail):
            raise Exception('body failed')
    except Exception as error:
        print(error)


asyncio.run(main())
