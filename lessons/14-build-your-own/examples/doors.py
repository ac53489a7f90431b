# Stage 8: two loops in a house with a doorbell. One sleeps for the next timer; the other asks a selector.
now = 0
ready = []
timers = []
SOMEBODY_COMES_AT = 3


def on_ring():
    print(f'{now} s: the door is opened')


def sleep_for_timer(timeout):
    """Sleeps. What arrives meanwhile is seen when the sleep is over."""
    global now
    is_news = now < SOMEBODY_COMES_AT
    now += timeout
    if is_news and now >= SOMEBODY_COMES_AT:
        ready.append(on_ring)


def select(timeout):
    """Waits for the time and for the door at once."""
    global now
    until_ring = SOMEBODY_COMES_AT - now
    is_news = 0 < until_ring <= timeout
    now += until_ring if is_news else timeout
    if is_news:
        ready.append(on_ring)


def run_loop(wait):
    global now, timers
    now = 0
    timers = [(10, lambda: print(f'{now} s: the cake is ready'))]
    while ready or timers:
        run_pass(wait)


def run_pass(wait):
    global ready, timers
    wait(0 if ready or not timers else max(0, timers[0][0] - now))
    ready += [callback for when, callback in timers if when <= now]
    timers = [(when, callback) for when, callback in timers if when > now]
    turns = ready
    ready = []
    for callback in turns:
        callback()


print('a loop that sleeps:')
run_loop(sleep_for_timer)
print('a loop with a selector:')
run_loop(select)
