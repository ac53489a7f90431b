"""Records in which order Python's heapq gives back items of equal rank: python3 heapq.py > heapq.json

A program is a list of steps: a number pushes an item of that rank (items are numbered from 0), "pop" pops one,
"keep even" drops the items with odd numbers and heapifies the rest. At its end the heap is emptied.
"""

import sys

sys.path.pop(0)  # this file is not the module of the same name

import heapq
import json
import random


class Item:
    def __init__(self, rank, number):
        self.rank, self.number = rank, number

    def __lt__(self, other):
        return self.rank < other.rank


def order(program):
    heap, popped, count = [], [], 0
    for step in program:
        if step == 'pop':
            popped.append(heapq.heappop(heap).number if heap else None)
        elif step == 'keep even':
            heap = [item for item in heap if item.number % 2 == 0]
            heapq.heapify(heap)
        else:
            heapq.heappush(heap, Item(step, count))
            count += 1
    return popped + [heapq.heappop(heap).number for _ in range(len(heap))]


def random_step():
    return random.choices(['push', 'pop', 'keep even'], [8, 3, 1])[0]


def programs():
    random.seed(1)
    for count in range(1, 17):
        yield [0] * count
    for ranks in range(1, 5):
        for _ in range(15):
            steps = (random_step() for _ in range(40))
            yield [random.randrange(ranks) if step == 'push' else step for step in steps]


print('[')
print(',\n'.join(json.dumps({'program': program, 'order': order(program)}) for program in programs()))
print(']')
