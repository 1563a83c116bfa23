"""Where the machine code of `ufunc` finds things in its table."""

# An entry, in words of 64 bits: a kernel (0: numpy's own loop), its units, the scratch memory it needs, the offsets in
# the loop's arguments of its first two operands; the key follows.
ENTRY = ("hash", "kernel", "units", "scratch", "first", "second")
KEY = 8 * len(ENTRY)

# The head: the entry used last, the number of slots less one, the slots, whether there is no room for more, numpy's own
# loop, what is called where there is no entry.  Places for pieces of scratch memory follow, each with the address of a
# piece, or 0 if there is none or it is in use.
HEAD = ("last", "mask", "slots", "full", "old", "miss")
PIECES = 8 * len(HEAD)
PLACES = 64
PIECE_SIZE, PIECE_AT = 0, 64  # a piece begins with its size


def word(name: str) -> int:
    """The byte offset of a word of an entry, or of the head."""
    return 8 * (ENTRY.index(name) if name in ENTRY else HEAD.index(name))
