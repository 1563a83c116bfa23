"""Moving elements without computing anything, and sums along the way.

    strided      loops over strides, which the others share
    transpose    from one order of axes to another
    take         rows by their numbers
    scan         running sums and products
"""
