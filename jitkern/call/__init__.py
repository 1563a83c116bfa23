"""From the address of machine code to what Python and numpy call.

    callables                                     a cffi function, or a CPython built-in
    objects                                       objects whose calls go straight to machine code
    scalar; scalar_x86, scalar_a64                instructions that both architectures have
    path; layout, path_code                       a built-in that finds the kernel for its arguments by itself
    ufunc; ufunc_layout, ufunc_code               the same as an inner loop of one of numpy's ufuncs
"""
