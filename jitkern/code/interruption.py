"""Telling what interrupts our work from what goes wrong in it.

An exception may come between any two steps: of a handler of a signal (Ctrl-C, a time limit), of
PyThreadState_SetAsyncExc, of a trace function.  It is the user's, and is to reach the user as it is.  Where an error of
our own work is turned into something else (numpy's own loop, a warning) the question has to be asked first:

    except OSError as error:
        if is_interruption(error):
            raise
"""

import sys
from types import FrameType

# What our work runs through, by the first part of a module's name; "ffi" is cffi's word for its own.
_OWN = sys.stdlib_module_names | {"jitkern", "numpy", "_cffi_backend", "ffi", "platformdirs", "cpuinfo"}


def is_interruption(error: BaseException) -> bool:
    """Whether it came from outside into what was being done: see the module.

    It did if it is no Exception (KeyboardInterrupt, SystemExit), if its type is one that only others raise, or if it
    went through a function of others that was given a frame, as handlers and trace functions are.  What a handler
    written in C raises of a built-in type, or PyThreadState_SetAsyncExc, looks like our own.
    """
    if not isinstance(error, Exception) or not _is_own(type(error).__module__):
        return True
    step = error.__traceback__
    while step is not None:
        frame = step.tb_frame
        if not _is_own(frame.f_globals.get("__name__")) and _was_given_a_frame(frame):
            return True
        step = step.tb_next
    return False


def _was_given_a_frame(frame: FrameType) -> bool:
    code = frame.f_code
    values = [frame.f_locals.get(name) for name in code.co_varnames[:code.co_argcount + 1]]  # the last may be *args
    return any(isinstance(one, FrameType) for value in values for one in (value if type(value) is tuple else [value]))


def _is_own(module: object) -> bool:
    return isinstance(module, str) and module.partition(".")[0] in _OWN
