"""AArch64 registers, their elements and lists, spelled as in Xbyak_aarch64.

Written by tools/stubs.py.
"""

from typing import Any, Generic, SupportsIndex, TypeVar, overload
from ..operand import Frozen, Named, Reg

_R = TypeVar('_R')
_L = TypeVar('_L', bound='Listable')
_S = TypeVar('_S', bound='Slice')
class Register(Reg):
    text: str
    def parents(self) -> tuple[Reg, ...]: ...
class X(Register): ...
class W(Register):
    def parents(self) -> tuple[Reg, ...]: ...
class Xzr(Register): ...
class Wzr(Register): ...
class Sp(Register): ...
class Wsp(Register): ...
class Vector(Register):
    def parents(self) -> tuple[Reg, ...]: ...
class Listable(Register):
    def __sub__(self: _L, last: _L) -> RegisterList[_L]: ...
class Element(Frozen, Generic[_R]):
    register: _R
    number: int
    of: type
    count: int
    def __init__(self, register: _R, number: int) -> None: ...
    @property
    def index(self) -> int: ...
    def parents(self) -> tuple[Reg, ...]: ...
    def __repr__(self) -> str: ...
class RegisterList(Frozen, Generic[_L]):
    first: _L
    of: type
    count: int
    def __init__(self, first: _L) -> None: ...
    @property
    def index(self) -> int: ...
    def parents(self) -> tuple[Reg, ...]: ...
    def registers(self) -> list[_L]: ...
    def __getitem__(self, number: SupportsIndex) -> Element[RegisterList[_L]]: ...
    def __repr__(self) -> str: ...
def list_class(of: type, count: int) -> type: ...
def element_class(of: type, count: int=0) -> type: ...
class ListableVector(Listable, Vector): ...
class Predicate(Register):
    def parents(self) -> tuple[Reg, ...]: ...
class ListablePredicate(Predicate, Listable):
    element: type
    def __getitem__(self, at: W | tuple[W, SupportsIndex]) -> PredicateElement: ...
class Indexable(ListableVector):
    def __getitem__(self: _L, number: SupportsIndex) -> Element[_L]: ...
class Tile(Register):
    @property
    def mask(self) -> int: ...
class Whole(Vector):
    arrangements: dict[str, type]
    def __getitem__(self: _R, number: SupportsIndex) -> Element[_R]: ...
class V(Whole):
    b8: V_b8
    b16: V_b16
    h4: V_h4
    h8: V_h8
    s2: V_s2
    s4: V_s4
    d1: V_d1
    d2: V_d2
    q1: V_q1
    b: V_b
    h: V_h
    s: V_s
    d: V_d
    b4: V_b4
    h2: V_h2
    b2: V_b2
class Z(Whole):
    def parents(self) -> tuple[Reg, ...]: ...
    b: Z_b
    h: Z_h
    s: Z_s
    d: Z_d
    q: Z_q
class Predication(Named): ...
class Merging(Predication): ...
class Zeroing(Predication): ...
class P(Predicate, Whole):
    @overload
    def __truediv__(self, how: Merging) -> P_merging: ...
    @overload
    def __truediv__(self, how: Zeroing) -> P_zeroing: ...
    b: P_b
    h: P_h
    s: P_s
    d: P_d
    q: P_q
class Counter(Predicate, Whole):
    def __truediv__(self, how: Zeroing) -> C_zeroing: ...
    b: C_b
    h: C_h
    s: C_s
    d: C_d
class Tiles(Whole):
    def parents(self) -> tuple[Reg, ...]: ...
    b: T_b
    h: T_h
    s: T_s
    d: T_d
class Selected(Frozen):
    of_: Any
    select: W
    number: int
    def __init__(self, of_: Any, select: W, number: int) -> None: ...
    def __repr__(self) -> str: ...
class PredicateElement(Selected):
    def parents(self) -> tuple[Reg, ...]: ...
class ArrayVector(Selected):
    def parents(self) -> tuple[Reg, ...]: ...
class Slice(Selected):
    of_: Slices[Any]
    def parents(self) -> tuple[Reg, ...]: ...
class Slices(Register, Generic[_S]):
    vertical: bool
    slice: type
    def __init__(self, name: str, index: int, vertical: bool) -> None: ...
    def __getitem__(self, at: W | tuple[W, SupportsIndex]) -> _S: ...
    def __call__(self, select: W, number: SupportsIndex=0) -> _S: ...
class Direction(Named):
    def __init__(self, name: str, index: int, vertical: bool) -> None: ...
    b: Slices_b
    h: Slices_h
    s: Slices_s
    d: Slices_d
    q: Slices_q
class TileSet(Frozen):
    mask: int
    def __init__(self, mask: int) -> None: ...
    def __repr__(self) -> str: ...
class Array(TileSet):
    def __getitem__(self, at: W | tuple[W, SupportsIndex]) -> ArrayVector: ...
    def __call__(self, select: W, number: SupportsIndex=0) -> ArrayVector: ...
    def __repr__(self) -> str: ...
class P_merging(Predicate): ...
class P_zeroing(Predicate): ...
class C_zeroing(Predicate): ...
BANKS: dict[type, tuple[Any, ...]]
ARRANGEMENTS: dict[str, str]
ELEMENTS: dict[str, str]
SIZES: tuple[str, ...]
SCALABLE: dict[str, type[Indexable]]
T_m: Merging
T_z: Zeroing
PREDICATE_ELEMENTS: dict[str, type[PredicateElement]]
XS: tuple[X, ...]
WS: tuple[W, ...]
VREGS: tuple[V, ...]
ZS: tuple[Z, ...]
PS: tuple[P, ...]
SCALARS: dict[str, tuple[Any, ...]]
PNS: tuple[Counter, ...]
TILES: tuple[Tiles, ...]
za: Array
DIRECTIONS: dict[str, Direction]
SLICES: dict[str, type[Slice]]
xzr: Xzr
wzr: Wzr
sp: Sp
wsp: Wsp
NAMES: dict[str, Register]
x0: X
x1: X
x2: X
x3: X
x4: X
x5: X
x6: X
x7: X
x8: X
x9: X
x10: X
x11: X
x12: X
x13: X
x14: X
x15: X
x16: X
x17: X
x18: X
x19: X
x20: X
x21: X
x22: X
x23: X
x24: X
x25: X
x26: X
x27: X
x28: X
x29: X
x30: X
w0: W
w1: W
w2: W
w3: W
w4: W
w5: W
w6: W
w7: W
w8: W
w9: W
w10: W
w11: W
w12: W
w13: W
w14: W
w15: W
w16: W
w17: W
w18: W
w19: W
w20: W
w21: W
w22: W
w23: W
w24: W
w25: W
w26: W
w27: W
w28: W
w29: W
w30: W
v0: V
v1: V
v2: V
v3: V
v4: V
v5: V
v6: V
v7: V
v8: V
v9: V
v10: V
v11: V
v12: V
v13: V
v14: V
v15: V
v16: V
v17: V
v18: V
v19: V
v20: V
v21: V
v22: V
v23: V
v24: V
v25: V
v26: V
v27: V
v28: V
v29: V
v30: V
v31: V
z0: Z
z1: Z
z2: Z
z3: Z
z4: Z
z5: Z
z6: Z
z7: Z
z8: Z
z9: Z
z10: Z
z11: Z
z12: Z
z13: Z
z14: Z
z15: Z
z16: Z
z17: Z
z18: Z
z19: Z
z20: Z
z21: Z
z22: Z
z23: Z
z24: Z
z25: Z
z26: Z
z27: Z
z28: Z
z29: Z
z30: Z
z31: Z
p0: P
p1: P
p2: P
p3: P
p4: P
p5: P
p6: P
p7: P
p8: P
p9: P
p10: P
p11: P
p12: P
p13: P
p14: P
p15: P
pn0: Counter
pn1: Counter
pn2: Counter
pn3: Counter
pn4: Counter
pn5: Counter
pn6: Counter
pn7: Counter
pn8: Counter
pn9: Counter
pn10: Counter
pn11: Counter
pn12: Counter
pn13: Counter
pn14: Counter
pn15: Counter
za0: Tiles
za1: Tiles
za2: Tiles
za3: Tiles
za4: Tiles
za5: Tiles
za6: Tiles
za7: Tiles
b0: B
b1: B
b2: B
b3: B
b4: B
b5: B
b6: B
b7: B
b8: B
b9: B
b10: B
b11: B
b12: B
b13: B
b14: B
b15: B
b16: B
b17: B
b18: B
b19: B
b20: B
b21: B
b22: B
b23: B
b24: B
b25: B
b26: B
b27: B
b28: B
b29: B
b30: B
b31: B
h0: H
h1: H
h2: H
h3: H
h4: H
h5: H
h6: H
h7: H
h8: H
h9: H
h10: H
h11: H
h12: H
h13: H
h14: H
h15: H
h16: H
h17: H
h18: H
h19: H
h20: H
h21: H
h22: H
h23: H
h24: H
h25: H
h26: H
h27: H
h28: H
h29: H
h30: H
h31: H
s0: S
s1: S
s2: S
s3: S
s4: S
s5: S
s6: S
s7: S
s8: S
s9: S
s10: S
s11: S
s12: S
s13: S
s14: S
s15: S
s16: S
s17: S
s18: S
s19: S
s20: S
s21: S
s22: S
s23: S
s24: S
s25: S
s26: S
s27: S
s28: S
s29: S
s30: S
s31: S
d0: D
d1: D
d2: D
d3: D
d4: D
d5: D
d6: D
d7: D
d8: D
d9: D
d10: D
d11: D
d12: D
d13: D
d14: D
d15: D
d16: D
d17: D
d18: D
d19: D
d20: D
d21: D
d22: D
d23: D
d24: D
d25: D
d26: D
d27: D
d28: D
d29: D
d30: D
d31: D
q0: Q
q1: Q
q2: Q
q3: Q
q4: Q
q5: Q
q6: Q
q7: Q
q8: Q
q9: Q
q10: Q
q11: Q
q12: Q
q13: Q
q14: Q
q15: Q
q16: Q
q17: Q
q18: Q
q19: Q
q20: Q
q21: Q
q22: Q
q23: Q
q24: Q
q25: Q
q26: Q
q27: Q
q28: Q
q29: Q
q30: Q
q31: Q
za0h: Direction
za0v: Direction
za1h: Direction
za1v: Direction
za2h: Direction
za2v: Direction
za3h: Direction
za3v: Direction
za4h: Direction
za4v: Direction
za5h: Direction
za5v: Direction
za6h: Direction
za6v: Direction
za7h: Direction
za7v: Direction
za8h: Direction
za8v: Direction
za9h: Direction
za9v: Direction
za10h: Direction
za10v: Direction
za11h: Direction
za11v: Direction
za12h: Direction
za12v: Direction
za13h: Direction
za13v: Direction
za14h: Direction
za14v: Direction
za15h: Direction
za15v: Direction
class V_b8(ListableVector): ...
class V_b16(ListableVector): ...
class V_h4(ListableVector): ...
class V_h8(ListableVector): ...
class V_s2(ListableVector): ...
class V_s4(ListableVector): ...
class V_d1(ListableVector): ...
class V_d2(ListableVector): ...
class V_q1(ListableVector): ...
class V_b(Indexable): ...
class V_h(Indexable): ...
class V_s(Indexable): ...
class V_d(Indexable): ...
class V_b4(Indexable): ...
class V_h2(Indexable): ...
class V_b2(Indexable): ...
class Z_b(Indexable): ...
class Z_h(Indexable): ...
class Z_s(Indexable): ...
class Z_d(Indexable): ...
class Z_q(Indexable): ...
class P_b(ListablePredicate): ...
class P_h(ListablePredicate): ...
class P_s(ListablePredicate): ...
class P_d(ListablePredicate): ...
class P_q(ListablePredicate): ...
class C_b(Predicate): ...
class C_h(Predicate): ...
class C_s(Predicate): ...
class C_d(Predicate): ...
class T_b(Tile): ...
class T_h(Tile): ...
class T_s(Tile): ...
class T_d(Tile): ...
class B(Vector): ...
class H(Vector): ...
class S(Vector): ...
class D(Vector): ...
class Q(Vector): ...
class Slices_b(Slices[Slice_b]): ...
class Slices_h(Slices[Slice_h]): ...
class Slices_s(Slices[Slice_s]): ...
class Slices_d(Slices[Slice_d]): ...
class Slices_q(Slices[Slice_q]): ...
class Slice_b(Slice): ...
class Slice_h(Slice): ...
class Slice_s(Slice): ...
class Slice_d(Slice): ...
class Slice_q(Slice): ...
class Element_b(PredicateElement): ...
class Element_h(PredicateElement): ...
class Element_s(PredicateElement): ...
class Element_d(PredicateElement): ...
class Element_q(PredicateElement): ...

__all__ = ["x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17",
"x18", "x19", "x20", "x21", "x22", "x23", "x24", "x25", "x26", "x27", "x28", "x29", "x30", "w0", "w1", "w2", "w3", "w4",
"w5", "w6", "w7", "w8", "w9", "w10", "w11", "w12", "w13", "w14", "w15", "w16", "w17", "w18", "w19", "w20", "w21", "w22",
"w23", "w24", "w25", "w26", "w27", "w28", "w29", "w30", "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9",
"v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26",
"v27", "v28", "v29", "v30", "v31", "z0", "z1", "z2", "z3", "z4", "z5", "z6", "z7", "z8", "z9", "z10", "z11", "z12",
"z13", "z14", "z15", "z16", "z17", "z18", "z19", "z20", "z21", "z22", "z23", "z24", "z25", "z26", "z27", "z28", "z29",
"z30", "z31", "p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", "p10", "p11", "p12", "p13", "p14", "p15",
"pn0", "pn1", "pn2", "pn3", "pn4", "pn5", "pn6", "pn7", "pn8", "pn9", "pn10", "pn11", "pn12", "pn13", "pn14", "pn15",
"za0", "za1", "za2", "za3", "za4", "za5", "za6", "za7", "b0", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9",
"b10", "b11", "b12", "b13", "b14", "b15", "b16", "b17", "b18", "b19", "b20", "b21", "b22", "b23", "b24", "b25", "b26",
"b27", "b28", "b29", "b30", "b31", "h0", "h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8", "h9", "h10", "h11", "h12",
"h13", "h14", "h15", "h16", "h17", "h18", "h19", "h20", "h21", "h22", "h23", "h24", "h25", "h26", "h27", "h28", "h29",
"h30", "h31", "s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "s12", "s13", "s14", "s15",
"s16", "s17", "s18", "s19", "s20", "s21", "s22", "s23", "s24", "s25", "s26", "s27", "s28", "s29", "s30", "s31", "d0",
"d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9", "d10", "d11", "d12", "d13", "d14", "d15", "d16", "d17", "d18",
"d19", "d20", "d21", "d22", "d23", "d24", "d25", "d26", "d27", "d28", "d29", "d30", "d31", "q0", "q1", "q2", "q3", "q4",
"q5", "q6", "q7", "q8", "q9", "q10", "q11", "q12", "q13", "q14", "q15", "q16", "q17", "q18", "q19", "q20", "q21", "q22",
"q23", "q24", "q25", "q26", "q27", "q28", "q29", "q30", "q31", "xzr", "wzr", "sp", "wsp", "za0h", "za0v", "za1h",
"za1v", "za2h", "za2v", "za3h", "za3v", "za4h", "za4v", "za5h", "za5v", "za6h", "za6v", "za7h", "za7v", "za8h", "za8v",
"za9h", "za9v", "za10h", "za10v", "za11h", "za11v", "za12h", "za12v", "za13h", "za13v", "za14h", "za14v", "za15h",
"za15v", "za", "XS", "WS", "VREGS", "ZS", "PS", "T_m", "T_z"]
