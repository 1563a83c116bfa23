"""Where the machine code of `path` finds things: in CPython's and numpy's objects, and in its own table.

Sources: CPython's Include/cpython/object.h and tupleobject.h; numpy's ndarraytypes.h (PyArrayObject_fields).
"""

TYPE, DATA, NDIM, DIMS, STRIDES, DESCR, FLAGS = 8, 16, 24, 32, 40, 56, 64  # of an ndarray, in bytes
TUPLE_SIZE, TUPLE_ITEMS = 16, 24
ALIGNED, WRITEABLE = 0x100, 0x400   # of FLAGS
FEW = 32            # rows up to which another kernel is better than for more
MOST_DIMS = 8       # of an array that is looked up; more go the slow way

# An entry of the table, in words of 64 bits.  hash, size: of the key, the latter in bytes.  units: the kernel's, for
# each of what is open.  scratch: bytes that it needs.  locked: units up to which it keeps the interpreter's lock.
# running: how many calls are under way.  used: the tick of the last use.  first, second: offsets in the arguments of
# the kernel's first two operands.  ndim, descr: of an output that is to be made; scalar: whether it becomes one; lead:
# how many of its lengths are those of the first argument; lengths: the address of its lengths, MOST_DIMS of them;
# strides: the address of its strides, 0 for C order.  For each argument and the output follow the bytes touched before
# and from its first element's address on, and those that each more of what is open adds; then the key.
ENTRY = ("hash", "size", "kernel", "units", "scratch", "locked", "running", "used", "first", "second", "ndim", "descr",
         "scalar", "lead", "lengths", "strides")
EXTENTS = len(ENTRY)
EXTENT = 3  # words

# The head: the entry used last, the table (its number of slots less one, then the slots), a clock; what machine code
# refers to, which are objects and functions of CPython and numpy.  Places for scratch memory follow, each with the
# address of a piece, or 0 while there is none or it is in use.
ADDRESSES = ("slow", "ndarray", "out", "none", "vectorcall", "new_array", "save_thread", "restore_thread", "drop",
             "scalar_of")
HEAD = ("last", "table", "tick", *ADDRESSES)
PIECES, MOST_PIECES = 8 * len(HEAD), 64

# A piece of scratch memory begins with its size and the address of its place; SCRATCH_AT bytes further it can be used.
SCRATCH_SIZE, SCRATCH_PLACE, SCRATCH_AT = 0, 8, 64

# Of MXCSR, and of FPSR: invalid operation, division by zero, overflow.
FLOAT_FLAGS = {"x86-64": 0x0D, "aarch64": 0x07}

FACTOR = 0x9E3779B97F4A7C15  # of the hash: 2**64 divided by the golden ratio
MASK64 = (1 << 64) - 1
TURN = 29                    # bits that it is rotated by with each word


def word(name: str) -> int:
    """The byte offset of a word of an entry, or of the head."""
    return 8 * (ENTRY.index(name) if name in ENTRY else HEAD.index(name))


def hash_of(words: tuple[int, ...]) -> int:
    """As machine code computes it, from the last word to the first."""
    found = 0
    for one in reversed(words):
        found = ((found ^ one) * FACTOR) & MASK64
        found = (found >> TURN | found << 64 - TURN) & MASK64
    return found


def key_at(inputs: int) -> int:
    """The byte offset of an entry's key."""
    return 8 * (EXTENTS + EXTENT * (inputs + 1))
