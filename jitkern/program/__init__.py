"""A graph becomes kernels and runs.

    group, plan, steps, memory    which nodes one kernel does, in which order, with which memory
    lower                         a step becomes the spec of a kernel
    link                          all kernels of a program as one
    run                           the program
"""
