"""A signature with more arguments than there are registers, of every type, and values for them."""

ARGUMENTS = (
    "int8_t a, const float *b, uint16_t c, float d, int32_t e, double f, int64_t g, double h, size_t i, int j, char k, "
    "float l, double m, double n, float o, double p, double q, float r, void *s, unsigned short t, long long u"
)
VALUES = (-5, 0, 65535, 1.5, -(1 << 31), 2.25, -(1 << 63), 3.5, 1 << 40, -7, b"k")
VALUES += (4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 0, 9, -11)
POINTERS = (1, 18)


def declaration(number: int) -> tuple[str, str, str]:
    """C type of the argument as a result, its kind and its name."""
    kind, name = ARGUMENTS.split(", ")[number].rsplit(None, 1)
    return ("const void *" if number in POINTERS else kind), kind, name.lstrip("*")


def call(code, returned: str):
    """The result of the code, which has all these arguments; null for the pointers."""
    from jitkern import load
    from jitkern.call.callables import ffi

    function = load(code, f"{returned}({ARGUMENTS})")
    return function(*(ffi.NULL if i in POINTERS else value for i, value in enumerate(VALUES)))


def expected(number: int):
    """What the argument is when it comes back."""
    from jitkern.call.callables import ffi

    return ffi.NULL if number in POINTERS else VALUES[number]
