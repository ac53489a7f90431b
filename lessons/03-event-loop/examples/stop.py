# Somebody calls stop() in the middle of a pass.
import asyncio


def jingle():
    print('jingle')
    loop.stop()
    loop.call_soon(print, 'news')


loop = asyncio.new_event_loop()
loop.call_soon(jingle)
loop.call_soon(print, 'weather')

loop.run_forever()
print('-- stopped')

loop.call_soon(loop.stop)
loop.run_forever()
print('-- stopped again')

loop.close()
