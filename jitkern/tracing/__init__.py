"""A function of numpy arrays becomes a graph: it is run with proxies, which note what is asked of them.

    trace, proxy, capture                      the trace, the arrays it is run with, what the function returned
    ufuncs, formulas                           numpy's ufuncs, and those that are made of others
    table                                      which of numpy's functions are traced, and how
    functions, reductions, products, shapes,
    creation                                   these functions
    index                                      what stands in brackets
"""
