"""Expressions: operations element by element and reductions of rows, many of them in one kernel.

    spec                           what is computed
    plan, phases                   the loops that it falls into
    registers                      the registers that they take
    build                          the kernel
    rows, columns, tiles, pieces   the loops, by where neighbours in memory are; blocks of rows
    reduce                         the reductions of a loop along a row
    body, operations, places       what is in the innermost loop
    memory                         where its values are
    meaning                        what the kernels do, by numpy
"""
