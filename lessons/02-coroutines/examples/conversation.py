import types


@types.coroutine
def ask(question):
    return (yield question)


async def take_order():
    try:
        milk = await ask("Milk?")
        sugar = await ask(f"Milk: {milk}. Sugar?")
        return f"tea, milk: {milk}, sugar: {sugar}"
    except Exception:
        return "only water"
    finally:
        print("(the order pad is put away)")


def result_of(resume, value):
    try:
        resume(value)
    except StopIteration as stop:
        return stop.value


answered = take_order()
print(answered.send(None))
print(answered.send("yes"))
print(result_of(answered.send, "no"))

interrupted = take_order()
print(interrupted.send(None))
print(result_of(interrupted.throw, Exception("the milk is off")))

abandoned = take_order()
print(abandoned.send(None))
abandoned.close()
