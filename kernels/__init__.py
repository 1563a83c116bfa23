"""Kernel generators: each writes one family of kernels for whatever vector machine it is given."""
