"""Elementary functions: the correctly rounded value or its neighbour, for every f32; the same bits on every machine.

    table                            a function's name, its arguments and who writes it
    kit                              what they are written with
    exp, log, pow, root, trig,
    erf, hyperbolic, logistic        the functions
    meaning                          these on numpy's arrays
"""
