# A loop that is stopped before it runs makes one pass.
import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(print, 'ready')
loop.call_later(1, print, 'later')
loop.stop()
loop.run_forever()
print('stopped at', loop.time())
loop.stop()
loop.run_forever()
print('nothing was ready at', loop.time())
loop.call_later(2, loop.stop)
loop.run_forever()
print('stopped at', loop.time())
loop.close()
