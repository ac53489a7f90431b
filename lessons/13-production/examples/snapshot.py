# On SIGUSR2 the program says who waits for whom.
import asyncio
import signal


async def pay(printer: asyncio.Lock) -> None:
    async with printer:
        await asyncio.sleep(60)


async def sell(printer: asyncio.Lock) -> None:
    await pay(printer)


async def serve(order: asyncio.Task[None]) -> None:
    await order


# region snapshot
def snapshot() -> None:
    for task in sorted(asyncio.all_tasks(), key=lambda task: task.get_name()):
        graph = asyncio.capture_call_graph(task)
        outermost = graph.call_stack[-1].frame.f_code.co_name
        waiters = [name_of(waiter.future) for waiter in graph.awaited_by]
        print(f'{task.get_name()}: {outermost}(), for {", ".join(waiters) or "nobody"}')


def name_of(future: object) -> str:
    return future.get_name() if isinstance(future, asyncio.Task) else 'a future'


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR2, snapshot)
    loop.call_later(30, signal.raise_signal, signal.SIGUSR2)
    printer = asyncio.Lock()
    oslo = asyncio.create_task(sell(printer), name='Oslo')
    rome = asyncio.create_task(sell(printer), name='Rome')
    till = asyncio.create_task(serve(rome), name='till')
    await oslo
    await till
# endregion


asyncio.run(main())
