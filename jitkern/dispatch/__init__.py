"""From arrays to kernels that are built once: what is not there yet is found on disk, or built.

    gemm, fused, moves    a family of kernels each: shapes, types and strides become a spec, and the kernel is called
    kernel                what the kernels of all families have in common
    cache, disk           kernels in memory, and one file each on disk
    verbose               a line for each kernel built, loaded or run, for those who ask
"""
