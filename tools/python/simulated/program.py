"""Runs one program as if it were alone in a new interpreter: `run(request)` takes and gives JSON.

Request: source, filename, files (name → text, beside the program, importable), backwards (walk sets of tasks
backwards), traced. Answer: output (stdout), errors (stderr), time (virtual seconds at the end), failed, steps (the
events of trace.py, for a traced program).
"""

import asyncio
import contextlib
import contextvars
import gc
import io
import json
import linecache
import logging
import os
import shutil
import sys
import traceback
import types
import warnings

from . import loop, network, order, processes, signals, threads, trace
from . import clock as clock_module
from .clock import clock

FOLDER = '/course'


class Output(io.StringIO):
    """Takes what is printed at the time at which it is printed, which for a job may be later."""

    def write(self, text):
        clock.perform(lambda: io.StringIO.write(self, text))
        return len(text)


class TracedOutput(Output):
    """Standard output, each line of which is an event as well."""

    line = ''

    def write(self, text):
        clock.perform(lambda: self._record(text))
        return super().write(text)

    def _record(self, text):
        *lines, self.line = (self.line + text).split('\n')
        for line in lines if trace.recorder else ():
            trace.recorder.record('print', text=line)


def install():
    """Turns this interpreter, for good, into one of virtual time."""
    clock_module.install()
    order.install()
    threads.install()
    network.install()
    loop.install(getattr(asyncio.run, '__wrapped__', asyncio.run))
    signals.install(end_endless_program)
    gc.collect()
    gc.freeze()


def end_endless_program(signal_number, frame):
    raise loop.Endless('the program has not ended within the limit of real time')


def run(request):
    request = json.loads(request)
    start_again(request['backwards'])
    with captured() as (output, errors), files_beside(request['files']):
        if request['traced']:
            trace.start()
        failed = run_as_main(request['source'], request['filename'])
    steps = trace.stop()
    return json.dumps({
        'output': output.getvalue(),
        'errors': errors.getvalue(),
        'time': clock.now,
        'failed': failed,
        **({'steps': steps} if request['traced'] else {}),
    })


def start_again(backwards):
    clock.restart()
    order.start_again(backwards)
    threads.start_again()
    network.start_again()
    processes.start_again()
    signals.start_again()
    loop.forget_loops()
    sys.set_asyncgen_hooks(None, None)
    sys.set_coroutine_origin_tracking_depth(0)
    logging.getLogger('asyncio').setLevel(logging.NOTSET)
    logging.basicConfig(handlers=[], level=logging.WARNING, force=True)


@contextlib.contextmanager
def captured():
    output, errors = TracedOutput(), Output()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors), warnings.catch_warnings():
        yield output, errors


@contextlib.contextmanager
def files_beside(files):
    """The program's folder, which is also its current one, for as long as it runs."""
    os.makedirs(FOLDER)
    for name, text in files.items():
        path = os.path.join(FOLDER, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w') as file:
            file.write(text)
    before = os.getcwd()
    os.chdir(FOLDER)
    sys.path.insert(0, FOLDER)
    try:
        yield
    finally:
        sys.path.remove(FOLDER)
        os.chdir(before)
        shutil.rmtree(FOLDER)
        forget_modules_from(FOLDER)


def forget_modules_from(folder):
    for name, module in list(sys.modules.items()):
        if (getattr(module, '__file__', None) or '').startswith(folder):
            del sys.modules[name]


def run_as_main(source, filename):
    """True when the program failed, as its exit status would say."""
    main = types.ModuleType('__main__')
    main.__file__ = filename
    sys.modules['__main__'] = main
    sys.argv = [filename]
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    try:
        contextvars.Context().run(lambda: exec(compile(source, filename, 'exec'), main.__dict__))
        return False
    except SystemExit as exit:
        return exit_status(exit) != 0
    except BaseException as error:
        if trace.recorder:
            trace.recorder.program_failed(error)
        print_without_our_frames(error)
        return True
    finally:
        drain(clock)
        main.__dict__.clear()
        gc.collect()


def exit_status(exit):
    if exit.code is None or isinstance(exit.code, int):
        return exit.code or 0
    print(exit.code, file=sys.stderr)
    return 1


def print_without_our_frames(error):
    frame = error.__traceback__
    while frame is not None and frame.tb_frame.f_code.co_filename == __file__:
        frame = frame.tb_next
    traceback.print_exception(error.with_traceback(frame))


def drain(clock):
    """A process ends only when its threads have ended."""
    clock.forget_the_world()
    while clock.next_action() is not None:
        clock.perform_next()
