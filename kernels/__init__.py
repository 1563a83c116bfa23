"""Kernel generators: each folder writes one family of kernels for whatever vector machine it is given.

    machine     vector machines, and what all of them can do
    gemm        matrix multiplication with what follows it
    fused       element by element and reductions, many operations in one
    moves       transposes, takes, scans
    vmath       elementary functions
    sequence    kernels one after another as one kernel
    facts       what the rules of all families may know of a CPU
    constants   numbers in registers
    families    a row for each family
    arrays      operands as they lie in memory
    order       the order in which reductions add
    totals      what the runs of a long reduction come to
"""
