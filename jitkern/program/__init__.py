"""A graph becomes kernels and runs.

    build                         the compiler as a list, from the passes to one kernel
    group, plan, steps, memory    which nodes one kernel does, in which order, with which memory
    lower                         a step becomes the spec of a kernel
    calls, link                   kernels with their operands in one table; all kernels of a program as one
    run, explain                  the program; what it does, in words
"""
