"""A graph becomes kernels and runs.

    build            the compiler as a list, from the passes to one kernel
    group            which nodes are one step
    versions         where in memory each value may be
    order, steps     what is written over what; the steps in order, with their operands
    memory           what is made where it goes, and the arena of all else
    lower            a step becomes a kernel, a row for each kind
    calls, link      kernels with their operands in one table; all kernels of a program as one
    run, explain     the program; what it does, in words
"""
