# A future's exception is thrown to all who await it; a class stands for an error without a message.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_exception(Exception('no tea'))
    for _ in range(2):
        try:
            await future
        except Exception as error:
            print(error, error is future.exception())
    late = loop.create_future()
    late.set_exception(TimeoutError)
    print(isinstance(late.exception(), TimeoutError))
    try:
        loop.create_future().set_exception('text')
    except TypeError:
        print('not an exception')


asyncio.run(main())
