"""Vector machines: what a kernel generator writes for. `base` is the contract; there is one module for each kind."""
