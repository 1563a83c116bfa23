"""Machine code in memory, and who is told of it.

    execmem      memory that holds code, never writable and executable at once
    kernel       what is told: address, bytes, name, lines
    profilers    perf's map and jitdump: kernels by name
    gdb, elf     gdb's JIT interface, and the object files it reads
"""
