"""Graphs of array programs, whoever made them.

    ir, spec, evaluate, special                 what a graph is, what is allowed in it, what it means by numpy
    rewrite, rules, normal, rolling, passes     a graph becomes a simpler one
    bounds                                      its checks of indices
    phantom                                     arrays without memory, to ask numpy
"""
