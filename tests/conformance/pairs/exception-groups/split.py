# split() divides a group by a class, and keeps its shape.
import asyncio


def show(name, group):
    texts = [] if group is None else [str(leaf) for leaf in leaves(group)]
    print(name, *texts)


def leaves(group):
    for error in group.exceptions:
        if isinstance(error, ExceptionGroup):
            yield from leaves(error)
        else:
            yield error


async def main():
    inner = ExceptionGroup('inner', [ValueError('a'), TypeError('b')])
    group = ExceptionGroup('outer', [ValueError('c'), inner])
    match, rest = group.split(ValueError)
    show('match', match)
    show('rest', rest)
    print(str(match), str(match.exceptions[1]))
    for kind in (KeyError, Exception):
        match, rest = group.split(kind)
        print(match is None, rest is None)


asyncio.run(main())
