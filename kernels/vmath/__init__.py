"""Elementary functions of f32 and f64, to 1 ulp, with the same bits on every machine.

    table                            a function's name, its arguments and who writes it
    kit                              what they are written with
    exp, log, pow, root, trig,
    erf, hyperbolic, logistic        the functions
"""
