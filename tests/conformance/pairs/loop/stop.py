# stop() lets the pass that runs finish, and the rest waits until the loop runs again.
import asyncio

loop = asyncio.new_event_loop()


def stop():
    loop.call_soon(print, 'in the next run')
    loop.stop()
    print('stopping')


loop.call_soon(stop)
loop.call_soon(print, 'in the same pass')
loop.run_forever()
print('stopped')
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
