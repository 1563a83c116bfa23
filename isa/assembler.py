"""From instructions to bytes: a buffer, labels, alignment, constants and the listing, for every instruction set.

What has no final size while a program is written is laid out at the end: see ``layout``.
"""

from __future__ import annotations

import linecache
import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from sys import _getframe
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, SupportsIndex, overload

from .layout import Align, Branch, Late, Layout, Relative, Word, line_of
from .operand import Distance, EncodingError, Label, integer, power_of_two

if TYPE_CHECKING:
    from .types import ElementType


Bytes = bytes | bytearray | memoryview


class Line(NamedTuple):
    """One line of a listing: where it is, its bytes, its text, and where it came from."""

    offset: int
    data: bytes
    text: str
    note: str
    file: str | None
    lineno: int | None


class Code:
    """Finished machine code: its constants inside, its entry at offset 0. Immutable.

    ``bytes(code)`` are the bytes, ``str(code)`` the listing, ``code.features`` the CPU features that it needs, named
    as the -m options of GCC and LLVM. It must be placed at a multiple of ``code.alignment`` bytes.

    ``code.labels`` are the offsets of labels by name: of those that have one to themselves, local labels apart. It is
    position independent, but for ``code.relocations``: the offsets of 64-bit words (``dq(label)``) which hold an offset
    and need the address of the code added. ``code.placed(address)`` are the bytes with that done; ``jitkern.load`` and
    ``jitkern.builtin`` do it. ``code.uses`` are functions of this process that it calls, kept as long as it can run.
    """

    __slots__ = ("name", "arch", "data", "alignment", "labels", "relocations", "uses", "_lines", "_features")
    name: str
    arch: str
    data: bytes
    alignment: int
    labels: Mapping[str, int]
    relocations: tuple[int, ...]
    uses: tuple[object, ...]

    def __init__(
        self,
        name: str,
        arch: str,
        data: bytes,
        *,
        alignment: int = 16,
        features: Iterable[str] | Callable[[], Iterable[str]] = frozenset(),
        lines: Iterable[Line] | Callable[[], Iterable[Line]] = (),
        labels: Mapping[str, int] = MappingProxyType({}),
        relocations: Iterable[int] = (),
        uses: Iterable[object] = (),
    ):
        """``features`` and ``lines`` may be functions without arguments, called when first asked for."""
        values = dict(name=name, arch=arch, data=bytes(data), alignment=alignment, _lines=lines, _features=features)
        values |= dict(labels=MappingProxyType(dict(labels)), relocations=tuple(relocations), uses=tuple(uses))
        for key, value in values.items():
            object.__setattr__(self, key, value)

    def __setattr__(self, name: str, value: Any = None) -> NoReturn:
        raise AttributeError("Code is immutable")

    __delattr__ = __setattr__

    def _resolved(self, slot: str, kind: type):
        value = getattr(self, slot)
        if not isinstance(value, kind):
            value = kind(value() if callable(value) else value)
            object.__setattr__(self, slot, value)
        return value

    @property
    def features(self) -> frozenset[str]:
        """Of the CPU, that it needs: names as in the -m options of GCC and LLVM."""
        return self._resolved("_features", frozenset)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The listing, a line each; none where it was not kept."""
        return self._resolved("_lines", tuple)

    def placed(self, address: int) -> bytes:
        """The bytes for where their first is at ``address``."""
        data = bytearray(self.data)
        for offset in self.relocations:
            word = slice(offset, offset + 8)
            data[word] = (address + int.from_bytes(data[word], "little")).to_bytes(8, "little")
        return bytes(data)

    def __bytes__(self) -> bytes:
        return self.data

    def __len__(self) -> int:
        return len(self.data)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Code) and self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity())

    def _identity(self) -> tuple:
        return self.data, self.arch, self.name, self.relocations, self.uses

    def __reduce__(self):
        if self.uses:
            raise TypeError(f"{self!r} calls functions of this process and can not be pickled")
        values = self.name, self.arch, self.data, self.alignment, self.features, self.lines
        return _restore, (*values, dict(self.labels), self.relocations)

    def __repr__(self) -> str:
        return f"<Code {self.name!r}: {len(self.data)} bytes of {self.arch}>"

    def __str__(self) -> str:
        """Address, bytes, instruction, and the comment or Python line that emitted it."""
        rows = [_row(line) for line in self.lines]
        width = [min(max((len(r[i]) for r in rows), default=0), limit) for i, limit in ((0, 16), (1, 24), (2, 64))]
        return "\n".join(
            f"{a:>{width[0]}}  {b:<{width[1]}}  {t:<{width[2]}}  {f'; {n}' if n else ''}".rstrip()
            for a, b, t, n in rows
        )


_PACKAGE = os.path.dirname(__file__) + os.sep


def _restore(name, arch, data, alignment, features, lines, labels, relocations) -> Code:
    more = dict(features=features, lines=lines, labels=labels, relocations=relocations)
    return Code(name, arch, data, alignment=alignment, **more)


def _row(line: Line) -> tuple[str, str, str, str]:
    data = line.data.hex() if len(line.data) <= 12 else line.data[:11].hex() + ".."
    where = ""
    if line.file:
        source = linecache.getline(line.file, line.lineno).strip()
        where = f"{os.path.basename(line.file)}:{line.lineno}  {source}".rstrip()
    return f"{line.offset:x}" if line.text else "", data, line.text, "  ".join(filter(None, (line.note, where)))


class Assembler:
    """Collects instructions and makes ``Code`` of them. Instruction sets add a method for every mnemonic.

    Methods raise ``EncodingError`` at the line that wrote a wrong operand, and have then emitted nothing.
    """

    arch = ""  # as in Code.arch
    word_sizes = {"db": 1, "dw": 2, "dd": 4, "dq": 8}

    def __init__(self, name: str = "code"):
        self.name = name
        self._buf = bytearray()
        # Of every instruction and directive: offset, name, operands, and the code object and instruction index of the
        # Python line that wrote it. Plain tuples, for they are many; text is made only when a listing is asked for.
        self._log: list[tuple[int, str, tuple, Any, int]] = []
        self._items: list[tuple[int, Branch | Align | Late]] = []
        self._fixups: list[tuple[int, Relative]] = []
        self._words: list[Word] = []
        self._labels: dict[Label, int] = {}
        self._names: list[dict[str, Label]] = [{}]  # of labels written as text; behind the first, of local ones
        self._uses: list[object] = []
        self._pool: dict[bytes, tuple[int, Label]] = {}
        self._notes: dict[int, str] = {}

    # What an instruction set provides.

    def _nops(self, size: int) -> bytes:
        """``size`` bytes of padding that may be executed."""
        raise TypeError("an instruction set's Assembler is needed, e.g. jitkern.isa.x86.Assembler")

    def _text(self, name: str, operands: tuple) -> str:
        """One instruction as the manual's assembler writes it."""
        raise TypeError("an instruction set's Assembler is needed, e.g. jitkern.isa.x86.Assembler")

    def _needs(self, instructions: set[tuple[str, tuple]]) -> set[str]:
        """The CPU features of instructions, given as names and operands."""
        raise TypeError("an instruction set's Assembler is needed, e.g. jitkern.isa.x86.Assembler")

    # Labels, data and alignment.

    @overload
    def L(self, label: None = None) -> Label: ...

    @overload
    def L(self, label: Label | str) -> None: ...

    def L(self, label: Label | str | None = None) -> Label | None:
        """Bind ``label``, or that of a name, to this place in the code; without one, make a label, bind and return it.

        "@@" is bound as often as you like: "@b" is the last before, "@f" the next behind.
        """
        if label == "@@":
            here = self._names[0].pop("@f", None) or Label("@@")
            bound = self._names[0]["@b"] = here
        else:
            bound = Label() if label is None else self.label(label) if isinstance(label, str) else label
        if not isinstance(bound, Label):
            raise EncodingError(f"L binds a Label, not {bound!r}")
        if bound in self._labels:
            raise EncodingError(f"label {bound} is bound already")
        self._record("L", (bound,))
        self._labels[bound] = len(self._buf)
        return bound if label is None else None

    def label(self, name: str) -> Label:
        """The label of a name; branches, ``L`` and ``dq`` also take names. Those that begin with a dot are local."""
        if not isinstance(name, str) or not name or name == "@@":
            raise EncodingError(f"{name!r} is not the name of a label")
        names = self._names[-1 if name[0] == "." else 0]
        if name == "@b" and name not in names:
            raise EncodingError("@b: there is no @@ before")
        return names.setdefault(name, Label(name))

    def inLocalLabel(self) -> None:
        """From here to ``outLocalLabel`` names that begin with a dot are other labels than outside."""
        self._names.append({})

    def outLocalLabel(self) -> None:
        """The end of ``inLocalLabel``."""
        if len(self._names) == 1:
            raise EncodingError("outLocalLabel without inLocalLabel")
        self._names.pop()

    def align(self, boundary: SupportsIndex = 16) -> None:
        """Pad with long nops to a multiple of ``boundary`` bytes, a power of two up to 4096."""
        self._align(boundary, self._nops)

    def _align(self, boundary: SupportsIndex, fill: Callable[[int], bytes]) -> None:
        boundary = power_of_two(boundary, "alignment")
        self._record("align", (boundary,), depth=3)
        self._place(Align(boundary, fill))

    def db(self, *values: SupportsIndex | Bytes | Distance) -> None:
        """Raw bytes: integers from -128 to 255, bytes objects, or a distance between labels (``label - base``)."""
        self._data("db", values)

    def dw(self, *values: SupportsIndex | Bytes | Distance) -> None:
        """Raw 16-bit words, little-endian; see ``db``."""
        self._data("dw", values)

    def dd(self, *values: SupportsIndex | Bytes | Distance) -> None:
        """Raw 32-bit words, little-endian; see ``db``. A jump table of ``dd(case - table)`` may be anywhere."""
        self._data("dd", values)

    def dq(self, *values: SupportsIndex | Bytes | Distance | Label | str) -> None:
        """Raw 64-bit words, little-endian; see ``db``. Of a label, or its name: its address (``Code.relocations``)."""
        self._data("dq", values)

    def _data(self, name: str, values: tuple) -> None:
        size = self.word_sizes[name]
        values = tuple(bytes(value) if isinstance(value, (bytearray, memoryview)) else value for value in values)
        data, words = bytearray(), []
        for value in values:
            if isinstance(value, bytes):
                data += value
                continue
            if isinstance(value, (Label, Distance, str)):
                word = self.label(value) if isinstance(value, str) else value
                if size < 8 and isinstance(word, Label):
                    raise EncodingError(f"{name}({word}): an address takes dq, a distance ({word} - base) any of them")
                words.append(Word(len(self._buf) + len(data), size, word))
                data += bytes(size)
                continue
            value = integer(value, name)
            if not -(1 << 8 * size - 1) <= value < 1 << 8 * size:
                raise EncodingError(f"{name}: {value} does not fit {size} bytes")
            data += (value & (1 << 8 * size) - 1).to_bytes(size, "little")
        self._record(name, values, depth=3)
        self._words += words
        self._buf += data

    def constant(
        self,
        value: Bytes | float | Iterable[Any],
        type: ElementType | None = None,
        align: SupportsIndex | None = None,
    ) -> Label:
        """The label of a constant behind the code; equal constants share one place, and unused ones get none.

        ``value`` is bytes, or one or several numbers of element type ``type`` (``jitkern.isa.types``). It is aligned to
        ``align`` bytes, by default to its own size rounded up to a power of two, 64 at most.
        """
        data = bytes(value) if type is None and isinstance(value, (bytes, bytearray, memoryview)) else None
        if data is None:
            if type is None:
                raise EncodingError(f"a constant is bytes, or numbers with an element type, not {value!r}")
            try:
                data = type.pack(value)
            except Exception as error:
                raise EncodingError(f"{value!r} is not a constant of type {type}: {error}") from None
        if not data:
            raise EncodingError("a constant has at least one byte")
        if align is None:
            align = min(64, 1 << (len(data) - 1).bit_length())
        align = power_of_two(align, "alignment")
        old, label = self._pool.get(data, (1, None))
        label = label or Label(f".C{len(self._pool)}")
        self._pool[data] = (max(old, align), label)
        return label

    def comment(self, text: str) -> None:
        """Put ``text`` beside the next instruction in the listing."""
        at = len(self._log)
        self._notes[at] = f"{self._notes[at]}; {text}" if at in self._notes else str(text)

    def __len__(self) -> int:
        """Instructions and directives so far."""
        return len(self._log)

    # What the methods of the mnemonics call.

    def _record(self, name: str, operands: tuple, depth: int = 2) -> None:
        frame = _getframe(depth)
        self._log.append((len(self._buf), name, operands, frame.f_code, frame.f_lasti))

    def _place(self, item: Branch | Align | Late | Relative) -> None:
        """Add an item whose bytes are not final; the log has it already."""
        if isinstance(item, Relative):
            self._fixups.append((len(self._buf), item))
            self._buf += item
        else:
            self._items.append((len(self._buf), item))
            self._buf.append(0)

    # Layout.

    def finish(self) -> Code:
        """Lay the program out and return its ``Code``. The assembler may be written to further and finished again.

        Raises ``EncodingError`` for a label that was used and never bound (naming the lines that use it) and for a
        branch without a form that reaches its label.
        """
        final = self._with_pool() if self._pool else self
        layout = Layout(final)
        data = layout.bytes()
        log, notes, labels = list(final._log), dict(self._notes), dict(final._labels)
        boundaries = [item.boundary for _, item in final._items if isinstance(item, Align)]
        return Code(
            self.name,
            self.arch,
            data,
            alignment=max([16, *boundaries]),
            features=lambda: self._needs(
                {(name, operands) for _, name, operands, *_ in log if name not in _DIRECTIVES}
            ),
            lines=lambda: _listing(self, log, notes, labels, layout, data),
            labels=_entries({label: layout.final(raw) for label, raw in labels.items()}),
            relocations=[layout.final(word.raw) for word in final._words if isinstance(word.value, Label)],
            uses=self._uses,
        )

    def _with_pool(self) -> Assembler:
        """A copy of this program with the constants it uses behind it, largest alignment first."""
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy._buf, copy._log, copy._items = bytearray(self._buf), list(self._log), list(self._items)
        copy._fixups, copy._labels = list(self._fixups), dict(self._labels)
        used = {getattr(item, "label", None) for _, item in (*self._items, *self._fixups)}
        used |= {label for word in self._words for label in word.labels()}
        pool = [(-align, label.name, label, data) for data, (align, label) in self._pool.items() if label in used]
        for align, _, label, data in sorted(pool, key=lambda entry: entry[:2]):
            copy._align(-align, self._data_padding)
            copy.L(label)
            copy.db(data)
        return copy

    _data_padding = staticmethod(bytes)  # between code and constants: never executed


def _entries(places: dict[Label, int]) -> dict[str, int]:
    """Offsets by name, of labels that have a name to themselves."""
    times = Counter(label.name for label in places)
    alone = {label: at for label, at in places.items() if times[label.name] == 1}
    return {label.name: at for label, at in alone.items() if label.name and label.name[0] not in ".@"}


_DIRECTIVES = {"L", "align", *Assembler.word_sizes}


def _listing(assembler: Assembler, log: list[tuple], notes: dict[int, str], labels: dict, layout: Layout, data: bytes):
    starts = [layout.final(entry[0]) for entry in log] + [len(data)]
    bound = [operands[0] for _, name, operands, *_ in log if name == "L"]
    shown = {label: Label(f".L{i}") for i, label in enumerate(label for label in bound if not label.name)}
    for i, (_, name, operands, code, lasti) in enumerate(log):
        start, end = starts[i], starts[i + 1]
        note = notes.get(i, "")
        own = code.co_filename.startswith(_PACKAGE)  # constants, prologues: nobody's line
        file, lineno = (None, None) if own else (code.co_filename, line_of(code, lasti))
        operands = tuple(_with_names(operand, shown) for operand in operands) if shown else operands
        if name == "L":
            yield Line(start, b"", f"{operands[0]}:", note, None, None)
        elif name == "align":
            if end > start:
                yield Line(start, data[start:end], f".p2align {operands[0].bit_length() - 1}", note, file, lineno)
        elif name in assembler.word_sizes:
            yield Line(start, data[start:end], f".{name} {_values(operands)}", note, file, lineno)
        elif end > start:
            yield Line(start, data[start:end], assembler._text(name, operands), note, file, lineno)


def _with_names(operand, names: dict[Label, Label]):
    """An operand with its label replaced by the one that the listing shows."""
    if isinstance(operand, Label):
        return names.get(operand, operand)
    if isinstance(operand, tuple):
        return tuple.__new__(type(operand), [_with_names(part, names) for part in operand])
    return operand


def _values(operands: tuple) -> str:
    shown = ", ".join(v.hex() if isinstance(v, bytes) else str(v) for v in operands)
    return shown if len(shown) <= 160 else f"{shown[:160]}..."
