"""Telling what interrupts our work from what goes wrong in it.

An exception may come between any two steps: of a handler of a signal (Ctrl-C, a time limit), of
PyThreadState_SetAsyncExc, of a trace function.  It is the user's, and is to reach the user as it is.  Where an error of
our own work is turned into something else (numpy's own loop, a warning) the question has to be asked first:

    except OSError as error:
        if is_interruption(error):
            raise
"""

import sys

# What our work runs through, by the first part of a module's name.
_OWN = sys.stdlib_module_names | {"jitkern", "numpy", "_cffi_backend", "platformdirs", "cpuinfo"}


def is_interruption(error: BaseException) -> bool:
    """Whether it came from outside into what was being done: see the module.

    It did if it is no Exception (KeyboardInterrupt, SystemExit), if its type is one that only others raise, or if it
    went through a function of others.  What a handler written in C raises, of a built-in type, looks like our own.
    """
    if not isinstance(error, Exception) or not _is_own(type(error).__module__):
        return True
    step = error.__traceback__
    while step is not None:
        if not _is_own(step.tb_frame.f_globals.get("__name__")):
            return True
        step = step.tb_next
    return False


def _is_own(module: object) -> bool:
    return isinstance(module, str) and module.partition(".")[0] in _OWN
