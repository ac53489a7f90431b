# Stage 2: a queue and passes. The loop knows no time; who wants to wait has to look at the clock, again and again.
ready = []
passes = 0
clock = 0


def call_soon(callback):
    ready.append(callback)


def run_pass():
    global passes, clock
    passes += 1
    clock += 1  # A pass takes a millisecond.
    for _ in range(len(ready)):
        ready.pop(0)()


def announce_at(when, text):
    if clock < when:
        call_soon(lambda: announce_at(when, text))
    else:
        print(f'{clock} ms: {text}')


def news():
    print('news begin')
    call_soon(lambda: print('weather'))
    print('news end')


call_soon(news)
call_soon(lambda: print('jingle'))
call_soon(lambda: announce_at(2000, 'traffic'))

while ready:
    run_pass()
print('passes:', passes)
