# An event loop on one screen. Its clock doesn't run, it jumps.
now = 0
ready = []
timers = []


def call_soon(callback):
    ready.append(callback)


def call_later(delay, callback):
    timers.append((now + delay, callback))
    timers.sort(key=lambda timer: timer[0])


def run_one_pass():
    global now, ready
    # 1. Nothing to do? Wait until the next timer is due.
    if not ready:
        now = timers[0][0]
    # 2. What is due joins the queue.
    while timers and timers[0][0] <= now:
        _, callback = timers.pop(0)
        ready.append(callback)
    # 3. Run what is in the queue now.
    turns = ready
    ready = []
    for callback in turns:
        callback()


def jingle():
    print(now, 'jingle')
    call_soon(lambda: print(now, 'news'))
    call_later(1, lambda: print(now, 'traffic'))


call_later(2, lambda: print(now, 'weather'))
call_soon(jingle)
call_soon(lambda: print(now, 'hello'))

while ready or timers:
    run_one_pass()
