"""Matrix multiplication, with what follows it in the same kernel.

    spec     what is computed
    block    how: the register blocking and the cache blocking
    rule     from the facts of a CPU to a block
    nest     the loops around, and `build`
    tile     the innermost loop, and the epilogue
    gemv     one column: reductions instead of chains
    pack     an operand laid out anew
    panels   packing a right operand for many products: a family of its own
    meaning  what the kernels do, by numpy
"""
