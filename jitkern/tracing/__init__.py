"""A function of numpy arrays becomes a graph: its source is interpreted, over known values and proxies of arrays.

    trace, proxy, capture                      the trace, the arrays it has, what the function returned
    source, statements, expressions            the function's source, and the interpreter
    calls, objects, values                     which calls are interpreted or made for real, attributes and operators
    outside, result                            what is read and stored outside the function, and what it returns
    ufuncs, formulas                           numpy's ufuncs, and those that are made of others
    table                                      which of numpy's functions are traced, and how
    functions, reductions, products, shapes,
    creation                                   these functions
    index                                      what stands in brackets
"""
