# Stage 1: a loop that calls what it is given, at once.
def call_soon(callback):
    try:
        callback()
    except RecursionError:
        pass  # Too deep: the last lines tell.
    except Exception as error:
        print('reported:', error)


def announce(name, following=None):
    def callback():
        print(name, 'begins')
        if following:
            call_soon(following)
        print(name, 'ends')

    return callback


def fail():
    raise RuntimeError('the microphone is broken')


call_soon(announce('news', announce('weather', announce('traffic'))))

call_soon(fail)
print('on air again')

links = 0


def chain():
    global links
    links += 1
    if links < 100_000:
        call_soon(chain)


call_soon(chain)
print('the chain was cut short:', 'yes' if links < 100_000 else 'no')
