"""Graphs of array programs: `jk.jit` traces a function, simplifies what it found and runs it by kernels.

    trace, proxy, ufuncs, formulas, functions, products, shapes,
    creation, index                                                       a function becomes a graph
    ir, spec, evaluate                                                    what a graph is, and by numpy
    rewrite, rules, passes, bounds                                        a graph becomes a simpler one
    lower, plan, run                                                      a graph becomes kernels and runs
    jit                                                                   all of it
"""
