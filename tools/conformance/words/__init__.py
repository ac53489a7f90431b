"""The words that generated programs are made of, in Python. Each file lies beside its twin in TypeScript.

A word does one thing of asyncio's, and prints what came of it.
"""

from .callbacks import *
from .deadlines import *
from .generators import *
from .locks import *
from .queues import *
from .several import *
from .streams import *
from .tasks import *
from .threads import *
from .world import *
