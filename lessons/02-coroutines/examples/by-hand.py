def make_toast():
    print("toast: bread in")
    yield "the bread browns"
    return "toast"


def make_tea():
    print("tea: kettle on")
    yield "the water boils"
    print("tea: water poured")
    yield "the tea draws"
    return "tea"


def result_of(generator):
    """A generator that returns raises StopIteration; the result is inside."""
    try:
        next(generator)
    except StopIteration as stop:
        return stop.value


toast = make_toast()
tea = make_tea()

print("-- waiting while", next(toast))
print("-- waiting while", next(tea))
print("-- served:", result_of(toast))
print("-- waiting while", next(tea))
print("-- served:", result_of(tea))
