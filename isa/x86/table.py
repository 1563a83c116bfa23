"""The x86-64 instruction table: one row is one form of an instruction, as the manuals print it.

Sources: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2 (sections 3-6, "Instruction Set
Reference"); Intel Architecture Instruction Set Extensions Programming Reference; Intel AVX10.2 Architecture
Specification; AMD64 Architecture Programmer's Manual, volumes 3-5. The rows were first compiled with the help of
AsmJit's instruction database.

    vfmadd231ps V{kz}, V, V/mV/b32 {er}  | RVM EVEX.xyz.66.0F38.W0 B8 /r  | avx512f
    syntax                               | operand encoding and opcode    | CPU features, as -m options of GCC and LLVM

Rows of a mnemonic are tried from top to bottom, the first that takes the operands is encoded.

Syntax
    r8 r16 r32 r64 k mm st tmm sreg creg dreg bnd   a register; kk: an even mask register and the next
    x y z           xmm, ymm, zmm
    al cl dx st0 1  just that one
    m8 ... m512     memory of that many bits; m: of any size; msib, mib: with base and index; moff: a 64-bit address
    vm32x           memory indexed by the 32-bit elements of an xmm
    b16 b32 b64     memory of one element, broadcast
    i8 s8 u8 ...    immediate: signed or unsigned; sign-extended; unsigned
    rel8 rel32      a label; label: its address (from rip)
    V H Q           a vector of the row's length, a half, a quarter of it (xmm at least); mV mH mQ mO: memory likewise
    rv mv iv av     16, 32 or 64 bits, all operands alike (iv 32 at most; av: the accumulator); ry my: 32 or 64
    {k} {kz}        takes a write mask (and zeroing); {er} {sae}: takes rounding, suppression of exceptions
    {cc} {p8} {p32} {qq} in a name: condition codes, compare predicates, halves of pclmulqdq; the opcode has the same
Operand encoding, a letter for each operand that is not fixed
    R ModRM.reg  M ModRM.rm  V VEX.vvvv  O low bits of the opcode  S bits 7:4 of an immediate byte
    I immediate  D displacement from the next instruction  A 64-bit address  P as many bytes of padding
Opcode, as in the manual (SDM volume 2, 3.1.1.1), and
    EVEX.xyz VEX.xy one form for each of these lengths
    N8              disp8 counts 8 bytes; without it, the size of the memory operand
    a64             the address has 64-bit registers only, its size being that of the other operand too
    ud ud0          all registers differ, the first differs from the others: to the CPU, an undefined opcode otherwise
                    (90, xchg of eax and itself: a nop, which leaves the upper half of rax)
    com             the sources may change places where VEX is shorter then; of comparisons if the predicate allows it.
                    Not those of sums and products of numbers: of two NaNs the first is the result
"""

ROWS = """
# General purpose
adc rv/mv, s8                                    | MI   83 /2 ib                           |
adc al, i8                                       | I    14 ib                              |
adc av, iv                                       | I    15 iv                              |
adc r8/m8, r8                                    | MR   10 /r                              |
adc rv/mv, rv                                    | MR   11 /r                              |
adc r8/m8, i8                                    | MI   80 /2 ib                           |
adc rv/mv, iv                                    | MI   81 /2 iv                           |
adc r8, r8/m8                                    | RM   12 /r                              |
adc rv, rv/mv                                    | RM   13 /r                              |
add rv/mv, s8                                    | MI   83 /0 ib                           |
add al, i8                                       | I    04 ib                              |
add av, iv                                       | I    05 iv                              |
add r8/m8, r8                                    | MR   00 /r                              |
add rv/mv, rv                                    | MR   01 /r                              |
add r8/m8, i8                                    | MI   80 /0 ib                           |
add rv/mv, iv                                    | MI   81 /0 iv                           |
add r8, r8/m8                                    | RM   02 /r                              |
add rv, rv/mv                                    | RM   03 /r                              |
and rv/mv, s8                                    | MI   83 /4 ib                           |
and al, i8                                       | I    24 ib                              |
and av, iv                                       | I    25 iv                              |
and r8/m8, i8                                    | MI   80 /4 ib                           |
and rv/mv, iv                                    | MI   81 /4 iv                           |
and r8/m8, r8                                    | MR   20 /r                              |
and rv/mv, rv                                    | MR   21 /r                              |
and r8, r8/m8                                    | RM   22 /r                              |
and rv, rv/mv                                    | RM   23 /r                              |
bsf rv, rv/mv                                    | RM   0F BC /r                           |
bsr rv, rv/mv                                    | RM   0F BD /r                           |
bswap ry                                         | O    0F C8+r                            |
bt rv/mv, rv                                     | MR   0F A3 /r                           |
bt rv/mv, u8                                     | MI   0F BA /4 ib                        |
btc rv/mv, rv                                    | MR   0F BB /r                           |
btc rv/mv, u8                                    | MI   0F BA /7 ib                        |
btr rv/mv, rv                                    | MR   0F B3 /r                           |
btr rv/mv, u8                                    | MI   0F BA /6 ib                        |
bts rv/mv, rv                                    | MR   0F AB /r                           |
bts rv/mv, u8                                    | MI   0F BA /5 ib                        |
call rel32                                       | D    E8 cd                              |
call r64/m64                                     | M    FF /2                              |
cbw                                              | ZO   66 98                              |
cdq                                              | ZO   99                                 |
cdqe                                             | ZO   REX.W 98                           |
clc                                              | ZO   F8                                 |
cld                                              | ZO   FC                                 |
cmc                                              | ZO   F5                                 |
cmp rv/mv, s8                                    | MI   83 /7 ib                           |
cmp r8/m8, r8                                    | MR   38 /r                              |
cmp rv/mv, rv                                    | MR   39 /r                              |
cmp r8, r8/m8                                    | RM   3A /r                              |
cmp rv, rv/mv                                    | RM   3B /r                              |
cmp al, i8                                       | I    3C ib                              |
cmp av, iv                                       | I    3D iv                              |
cmp r8/m8, i8                                    | MI   80 /7 ib                           |
cmp rv/mv, iv                                    | MI   81 /7 iv                           |
cwde                                             | ZO   98                                 |
cqo                                              | ZO   REX.W 99                           |
cwd                                              | ZO   66 99                              |
dec r8/m8                                        | M    FE /1                              |
dec rv/mv                                        | M    FF /1                              |
div r8/m8                                        | M    F6 /6                              |
div rv/mv                                        | M    F7 /6                              |
enter u16, u8                                    | II   C8 iw ib                           |
idiv r8/m8                                       | M    F6 /7                              |
idiv rv/mv                                       | M    F7 /7                              |
imul rv, rv/mv, s8                               | RMI  6B /r ib                           |
imul r8/m8                                       | M    F6 /5                              |
imul rv/mv                                       | M    F7 /5                              |
imul rv, rv/mv                                   | RM   0F AF /r                           |
imul rv, rv/mv, iv                               | RMI  69 /r iv                           |
inc r8/m8                                        | M    FE /0                              |
inc rv/mv                                        | M    FF /0                              |
iretq                                            | ZO   REX.W CF                           |
jecxz rel8                                       | D    67 E3 cb                           |
jrcxz rel8                                       | D    E3 cb                              |
jmp rel8                                         | D    EB cb                              |
jmp rel32                                        | D    E9 cd                              |
jmp r64/m64                                      | M    FF /4                              |
lea r16, m                                       | RM   66 8D /r                           |
lea r32, m                                       | RM   8D /r                              |
lea r64, m                                       | RM   REX.W 8D /r                        |
leave                                            | ZO   C9                                 |
loop rel8                                        | D    E2 cb                              |
loope rel8                                       | D    E1 cb                              |
loopne rel8                                      | D    E0 cb                              |
mov r8/m8, r8                                    | MR   88 /r                              |
mov rv/mv, rv                                    | MR   89 /r                              |
mov r8, i8                                       | OI   B0+r ib                            |
mov r16, i16                                     | OI   66 B8+r iw                         |
mov r32, i32                                     | OI   B8+r id                            |
mov r8/m8, i8                                    | MI   C6 /0 ib                           |
mov rv/mv, iv                                    | MI   C7 /0 iv                           |
mov r8, r8/m8                                    | RM   8A /r                              |
mov rv, rv/mv                                    | RM   8B /r                              |
mov r64, i64                                     | OI   REX.W B8+r iq                      |
mov r64, label                                   | RD   REX.W 8D /r                        |
mov m16, sreg                                    | MR   8C /r                              |
mov r16, sreg                                    | MR   66 8C /r                           |
mov r32, sreg                                    | MR   8C /r                              |
mov r64, sreg                                    | MR   REX.W 8C /r                        |
mov sreg, r16/r32/r64/m16                        | RM   8E /r                              |
mov r64, creg                                    | MR   0F 20 /r                           |
mov creg, r64                                    | RM   0F 22 /r                           |
mov r64, dreg                                    | MR   0F 21 /r                           |
mov dreg, r64                                    | RM   0F 23 /r                           |
mov al, moff8                                    | A    A0                                 |
mov ax, moff16                                   | A    66 A1                              |
mov eax, moff32                                  | A    A1                                 |
mov rax, moff64                                  | A    REX.W A1                           |
mov moff8, al                                    | A    A2                                 |
mov moff16, ax                                   | A    66 A3                              |
mov moff32, eax                                  | A    A3                                 |
mov moff64, rax                                  | A    REX.W A3                           |
movsx rv, r8/m8                                  | RM   0F BE /r                           |
movsx ry, r16/m16                                | RM   0F BF /r                           |
movsxd r64, r32/m32                              | RM   REX.W 63 /r                        |
movzx rv, r8/m8                                  | RM   0F B6 /r                           |
movzx r32, r16/m16                               | RM   0F B7 /r                           |
movzx r64, r16/m16                               | RM   REX.W 0F B7 /r                     |
mul r8/m8                                        | M    F6 /4                              |
mul rv/mv                                        | M    F7 /4                              |
neg r8/m8                                        | M    F6 /3                              |
neg rv/mv                                        | M    F7 /3                              |
nop                                              | ZO   90                                 |
nop u16                                          | P    90                                 |
nop rv/mv                                        | M    0F 1F /0                           |
not r8/m8                                        | M    F6 /2                              |
not rv/mv                                        | M    F7 /2                              |
or rv/mv, s8                                     | MI   83 /1 ib                           |
or al, i8                                        | I    0C ib                              |
or av, iv                                        | I    0D iv                              |
or r8/m8, r8                                     | MR   08 /r                              |
or rv/mv, rv                                     | MR   09 /r                              |
or r8/m8, i8                                     | MI   80 /1 ib                           |
or rv/mv, iv                                     | MI   81 /1 iv                           |
or r8, r8/m8                                     | RM   0A /r                              |
or rv, rv/mv                                     | RM   0B /r                              |
pop r16                                          | O    66 58+r                            |
pop r64                                          | O    58+r                               |
pop r16/m16                                      | M    66 8F /0                           |
pop r64/m64                                      | M    8F /0                              |
pop fs                                           | ZO   0F A1                              |
pop gs                                           | ZO   0F A9                              |
popf|popfq                                       | ZO   9D                                 |
popfw                                            | ZO   66 9D                              |
push r16                                         | O    66 50+r                            |
push r64                                         | O    50+r                               |
push r16/m16                                     | M    66 FF /6                           |
push r64/m64                                     | M    FF /6                              |
push fs                                          | ZO   0F A0                              |
push gs                                          | ZO   0F A8                              |
push s8                                          | I    6A ib                              |
push s32                                         | I    68 id                              |
pushf|pushfq                                     | ZO   9C                                 |
pushfw                                           | ZO   66 9C                              |
rcl r8/m8, 1                                     | M    D0 /2                              |
rcl rv/mv, 1                                     | M    D1 /2                              |
rcl r8/m8, cl                                    | M    D2 /2                              |
rcl rv/mv, cl                                    | M    D3 /2                              |
rcl r8/m8, u8                                    | MI   C0 /2 ib                           |
rcl rv/mv, u8                                    | MI   C1 /2 ib                           |
rcr r8/m8, 1                                     | M    D0 /3                              |
rcr rv/mv, 1                                     | M    D1 /3                              |
rcr r8/m8, cl                                    | M    D2 /3                              |
rcr rv/mv, cl                                    | M    D3 /3                              |
rcr r8/m8, u8                                    | MI   C0 /3 ib                           |
rcr rv/mv, u8                                    | MI   C1 /3 ib                           |
ret                                              | ZO   C3                                 |
ret u16                                          | I    C2 iw                              |
retf                                             | ZO   CB                                 |
retf u16                                         | I    CA iw                              |
rol r8/m8, 1                                     | M    D0 /0                              |
rol rv/mv, 1                                     | M    D1 /0                              |
rol r8/m8, cl                                    | M    D2 /0                              |
rol rv/mv, cl                                    | M    D3 /0                              |
rol r8/m8, u8                                    | MI   C0 /0 ib                           |
rol rv/mv, u8                                    | MI   C1 /0 ib                           |
ror r8/m8, 1                                     | M    D0 /1                              |
ror rv/mv, 1                                     | M    D1 /1                              |
ror r8/m8, cl                                    | M    D2 /1                              |
ror rv/mv, cl                                    | M    D3 /1                              |
ror r8/m8, u8                                    | MI   C0 /1 ib                           |
ror rv/mv, u8                                    | MI   C1 /1 ib                           |
sar r8/m8, 1                                     | M    D0 /7                              |
sar rv/mv, 1                                     | M    D1 /7                              |
sar r8/m8, cl                                    | M    D2 /7                              |
sar rv/mv, cl                                    | M    D3 /7                              |
sar r8/m8, u8                                    | MI   C0 /7 ib                           |
sar rv/mv, u8                                    | MI   C1 /7 ib                           |
sbb rv/mv, s8                                    | MI   83 /3 ib                           |
sbb al, i8                                       | I    1C ib                              |
sbb av, iv                                       | I    1D iv                              |
sbb r8/m8, r8                                    | MR   18 /r                              |
sbb rv/mv, rv                                    | MR   19 /r                              |
sbb r8/m8, i8                                    | MI   80 /3 ib                           |
sbb rv/mv, iv                                    | MI   81 /3 iv                           |
sbb r8, r8/m8                                    | RM   1A /r                              |
sbb rv, rv/mv                                    | RM   1B /r                              |
shl|sal r8/m8, 1                                 | M    D0 /4                              |
shl|sal rv/mv, 1                                 | M    D1 /4                              |
shl|sal r8/m8, cl                                | M    D2 /4                              |
shl|sal rv/mv, cl                                | M    D3 /4                              |
shl|sal r8/m8, u8                                | MI   C0 /4 ib                           |
shl|sal rv/mv, u8                                | MI   C1 /4 ib                           |
shld rv/mv, rv, cl                               | MR   0F A5 /r                           |
shld rv/mv, rv, u8                               | MRI  0F A4 /r ib                        |
shr r8/m8, 1                                     | M    D0 /5                              |
shr rv/mv, 1                                     | M    D1 /5                              |
shr r8/m8, cl                                    | M    D2 /5                              |
shr rv/mv, cl                                    | M    D3 /5                              |
shr r8/m8, u8                                    | MI   C0 /5 ib                           |
shr rv/mv, u8                                    | MI   C1 /5 ib                           |
shrd rv/mv, rv, cl                               | MR   0F AD /r                           |
shrd rv/mv, rv, u8                               | MRI  0F AC /r ib                        |
stc                                              | ZO   F9                                 |
std                                              | ZO   FD                                 |
sub rv/mv, s8                                    | MI   83 /5 ib                           |
sub al, i8                                       | I    2C ib                              |
sub av, iv                                       | I    2D iv                              |
sub r8/m8, r8                                    | MR   28 /r                              |
sub rv/mv, rv                                    | MR   29 /r                              |
sub r8/m8, i8                                    | MI   80 /5 ib                           |
sub rv/mv, iv                                    | MI   81 /5 iv                           |
sub r8, r8/m8                                    | RM   2A /r                              |
sub rv, rv/mv                                    | RM   2B /r                              |
test r8/m8, r8                                   | MR   84 /r                              |
test rv/mv, rv                                   | MR   85 /r                              |
test al, i8                                      | I    A8 ib                              |
test av, iv                                      | I    A9 iv                              |
test r8/m8, i8                                   | MI   F6 /0 ib                           |
test rv/mv, iv                                   | MI   F7 /0 iv                           |
test r8, m8                                      | RM   84 /r                              |
test rv, mv                                      | RM   85 /r                              |
ud1 r32, r32/m32                                 | RM   0F B9 /r                           |
ud2                                              | ZO   0F 0B                              |
xchg av, rv                                      | O    90+r ud                            |
xchg rv, av                                      | O    90+r ud                            |
xchg r8/m8, r8                                   | MR   86 /r                              |
xchg rv/mv, rv                                   | MR   87 /r                              |
xchg r8, r8/m8                                   | RM   86 /r                              |
xchg rv, rv/mv                                   | RM   87 /r                              |
xor rv/mv, s8                                    | MI   83 /6 ib                           |
xor al, i8                                       | I    34 ib                              |
xor av, iv                                       | I    35 iv                              |
xor r8/m8, r8                                    | MR   30 /r                              |
xor rv/mv, rv                                    | MR   31 /r                              |
xor r8/m8, i8                                    | MI   80 /6 ib                           |
xor rv/mv, iv                                    | MI   81 /6 iv                           |
xor r8, r8/m8                                    | RM   32 /r                              |
xor rv, rv/mv                                    | RM   33 /r                              |
in al, u8                                        | I    E4 ib                              |
in ax, u8                                        | I    66 E5 ib                           |
in eax, u8                                       | I    E5 ib                              |
in al, dx                                        | ZO   EC                                 |
in ax, dx                                        | ZO   66 ED                              |
in eax, dx                                       | ZO   ED                                 |
out u8, al                                       | I    E6 ib                              |
out u8, ax                                       | I    66 E7 ib                           |
out u8, eax                                      | I    E7 ib                              |
out dx, al                                       | ZO   EE                                 |
out dx, ax                                       | ZO   66 EF                              |
out dx, eax                                      | ZO   EF                                 |
cmpxchg r8/m8, r8                                | MR   0F B0 /r                           |
cmpxchg rv/mv, rv                                | MR   0F B1 /r                           |
cpuid                                            | ZO   0F A2                              |
xadd r8/m8, r8                                   | MR   0F C0 /r                           |
xadd rv/mv, rv                                   | MR   0F C1 /r                           |
adcx ry, ry/my                                   | RM   66 0F 38 F6 /r                     | adx
adox ry, ry/my                                   | RM   F3 0F 38 F6 /r                     | adx
andn ry, ry, ry/my                               | RVM  VEX.LZ.NP.0F38.Wy F2 /r            | bmi
bextr ry, ry/my, ry                              | RMV  VEX.LZ.NP.0F38.Wy F7 /r            | bmi
blsi ry, ry/my                                   | VM   VEX.LZ.NP.0F38.Wy F3 /3            | bmi
blsmsk ry, ry/my                                 | VM   VEX.LZ.NP.0F38.Wy F3 /2            | bmi
blsr ry, ry/my                                   | VM   VEX.LZ.NP.0F38.Wy F3 /1            | bmi
tzcnt rv, rv/mv                                  | RM   F3 0F BC /r                        | bmi
bzhi ry, ry/my, ry                               | RMV  VEX.LZ.NP.0F38.Wy F5 /r            | bmi2
mulx ry, ry, ry/my                               | RVM  VEX.LZ.F2.0F38.Wy F6 /r            | bmi2
pdep ry, ry, ry/my                               | RVM  VEX.LZ.F2.0F38.Wy F5 /r            | bmi2
pext ry, ry, ry/my                               | RVM  VEX.LZ.F3.0F38.Wy F5 /r            | bmi2
rorx ry, ry/my, u8                               | RMI  VEX.LZ.F2.0F3A.Wy F0 /r ib         | bmi2
sarx ry, ry/my, ry                               | RMV  VEX.LZ.F3.0F38.Wy F7 /r            | bmi2
shlx ry, ry/my, ry                               | RMV  VEX.LZ.66.0F38.Wy F7 /r            | bmi2
shrx ry, ry/my, ry                               | RMV  VEX.LZ.F2.0F38.Wy F7 /r            | bmi2
incsspd r32                                      | M    F3 0F AE /5                        | shstk
incsspq r64                                      | M    F3 REX.W 0F AE /5                  | shstk
rdsspd r32                                       | M    F3 0F 1E /1                        | shstk
rdsspq r64                                       | M    F3 REX.W 0F 1E /1                  | shstk
cldemote m                                       | M    NP 0F 1C /0                        | cldemote
clflush m                                        | M    NP 0F AE /7                        | clfsh
clflushopt m                                     | M    66 0F AE /7                        | clflushopt
clwb m                                           | M    66 0F AE /6                        | clwb
clzero                                           | ZO   NP 0F 01 FC                        | clzero
cmpxchg8b m64                                    | M    0F C7 /1                           | cx8
cmpxchg16b m128                                  | M    REX.W 0F C7 /1                     | cx16
rdfsbase ry                                      | M    F3 0F AE /0                        | fsgsbase
rdgsbase ry                                      | M    F3 0F AE /1                        | fsgsbase
wrfsbase ry                                      | M    F3 0F AE /2                        | fsgsbase
wrgsbase ry                                      | M    F3 0F AE /3                        | fsgsbase
fxrstor m                                        | M    0F AE /1                           | fxsr
fxrstor64 m                                      | M    REX.W 0F AE /1                     | fxsr
fxsave m                                         | M    0F AE /0                           | fxsr
fxsave64 m                                       | M    REX.W 0F AE /0                     | fxsr
lahf                                             | ZO   9F                                 | sahf
sahf                                             | ZO   9E                                 | sahf
lzcnt rv, rv/mv                                  | RM   F3 0F BD /r                        | lzcnt
monitorx                                         | ZO   0F 01 FA                           | mwaitx
mwaitx                                           | ZO   0F 01 FB                           | mwaitx
movbe rv, mv                                     | RM   0F 38 F0 /r                        | movbe
movbe mv, rv                                     | MR   0F 38 F1 /r                        | movbe
movdiri my, ry                                   | MR   0F 38 F9 /r                        | movdiri
movdir64b r64, m512                              | RM   66 0F 38 F8 /r a64                 | movdir64b
movrs r8, m8                                     | RM   0F 38 8A /r                        | movrs
movrs rv, mv                                     | RM   0F 38 8B /r                        | movrs
prefetchrst2 m                                   | M    0F 18 /4                           | movrs
popcnt rv, rv/mv                                 | RM   F3 0F B8 /r                        | popcnt
rdpkru                                           | ZO   0F 01 EE                           | pku
prefetchit0 m                                    | M    0F 18 /7                           | prefetchi
prefetchit1 m                                    | M    0F 18 /6                           | prefetchi
prefetchw m                                      | M    0F 0D /1                           | prfchw
prefetchwt1 m                                    | M    0F 0D /2                           | prefetchwt1
ptwrite r32/m32                                  | M    F3 0F AE /4                        | ptwrite
ptwrite r64/m64                                  | M    F3 REX.W 0F AE /4                  | ptwrite
aadd my, ry                                      | MR   NP 0F 38 FC /r                     | raoint
aand my, ry                                      | MR   66 0F 38 FC /r                     | raoint
aor my, ry                                       | MR   F2 0F 38 FC /r                     | raoint
axor my, ry                                      | MR   F3 0F 38 FC /r                     | raoint
rdpid r64                                        | M    F3 0F C7 /7                        | rdpid
rdrand rv                                        | M    0F C7 /6                           | rdrnd
rdseed rv                                        | M    0F C7 /7                           | rdseed
rdtsc                                            | ZO   0F 31                              |
rdtscp                                           | ZO   0F 01 F9                           | rdtscp
xabort u8                                        | I    C6 F8 ib                           | rtm
xbegin rel32                                     | D    C7 F8 cd                           | rtm
xend                                             | ZO   0F 01 D5                           | rtm
xtest                                            | ZO   0F 01 D6                           | rtm
serialize                                        | ZO   0F 01 E8                           | serialize
prefetchnta m                                    | M    0F 18 /0                           | sse
prefetcht0 m                                     | M    0F 18 /1                           | sse
prefetcht1 m                                     | M    0F 18 /2                           | sse
prefetcht2 m                                     | M    0F 18 /3                           | sse
sfence                                           | ZO   NP 0F AE F8                        | sse
lfence                                           | ZO   NP 0F AE E8                        | sse2
mfence                                           | ZO   NP 0F AE F0                        | sse2
movnti my, ry                                    | MR   NP 0F C3 /r                        | sse2
crc32 r32, r8/m8                                 | RM   F2 0F 38 F0 /r                     | sse4.2
crc32 r32, r16/m16                               | RM   66 F2 0F 38 F1 /r                  | sse4.2
crc32 r32, r32/m32                               | RM   F2 0F 38 F1 /r                     | sse4.2
crc32 r64, r8/m8                                 | RM   F2 REX.W 0F 38 F0 /r               | sse4.2
crc32 r64, r64/m64                               | RM   F2 REX.W 0F 38 F1 /r               | sse4.2
xresldtrk                                        | ZO   F2 0F 01 E9                        | tsxldtrk
xsusldtrk                                        | ZO   F2 0F 01 E8                        | tsxldtrk
uiret                                            | ZO   F3 0F 01 EC                        | uintr
clui                                             | ZO   F3 0F 01 EE                        | uintr
stui                                             | ZO   F3 0F 01 EF                        | uintr
testui                                           | ZO   F3 0F 01 ED                        | uintr
senduipi r64                                     | M    F3 0F C7 /6                        | uintr
tpause r32                                       | M    66 0F AE /6                        | waitpkg
umonitor r64                                     | M    F3 0F AE /6                        | waitpkg
umwait r32                                       | M    F2 0F AE /6                        | waitpkg
xgetbv                                           | ZO   NP 0F 01 D0                        | xsave
xrstor m                                         | M    NP 0F AE /5                        | xsave
xrstor64 m                                       | M    NP REX.W 0F AE /5                  | xsave
xsave m                                          | M    NP 0F AE /4                        | xsave
xsave64 m                                        | M    NP REX.W 0F AE /4                  | xsave
xsavec m                                         | M    NP 0F C7 /4                        | xsavec
xsavec64 m                                       | M    NP REX.W 0F C7 /4                  | xsavec
xsaveopt m                                       | M    NP 0F AE /6                        | xsaveopt
xsaveopt64 m                                     | M    NP REX.W 0F AE /6                  | xsaveopt
cli                                              | ZO   FA                                 |
int u8                                           | I    CD ib                              |
int3                                             | ZO   CC                                 |
lfs r16, m32                                     | RM   66 0F B4 /r                        |
lfs r32, m48                                     | RM   0F B4 /r                           |
lfs r64, m80                                     | RM   REX.W 0F B4 /r                     |
lgs r16, m32                                     | RM   66 0F B5 /r                        |
lgs r32, m48                                     | RM   0F B5 /r                           |
lgs r64, m80                                     | RM   REX.W 0F B5 /r                     |
lss r16, m32                                     | RM   66 0F B2 /r                        |
lss r32, m48                                     | RM   0F B2 /r                           |
lss r64, m80                                     | RM   REX.W 0F B2 /r                     |
pause                                            | ZO   F3 90                              |
sti                                              | ZO   FB                                 |
syscall                                          | ZO   0F 05                              |
sysenter                                         | ZO   0F 34                              |
xlatb                                            | ZO   D7                                 |
bndcl bnd, r64/m64                               | RM   F3 0F 1A /r a64                    | mpx
bndcn bnd, r64/m64                               | RM   F2 0F 1B /r a64                    | mpx
bndcu bnd, r64/m64                               | RM   F2 0F 1A /r a64                    | mpx
bndldx bnd, mib                                  | RM   0F 1A /r a64                       | mpx
bndmk bnd, m                                     | RM   F3 0F 1B /r a64                    | mpx
bndmov bnd, bnd/m                                | RM   66 0F 1A /r a64                    | mpx
bndmov bnd/m, bnd                                | MR   66 0F 1B /r a64                    | mpx
bndstx mib, bnd                                  | MR   0F 1B /r a64                       | mpx
hlt                                              | ZO   F4                                 |
rdpmc                                            | ZO   0F 33                              |
sysexit                                          | ZO   0F 35                              |
sysret                                           | ZO   0F 07                              |
wbinvd                                           | ZO   0F 09                              |
endbr32                                          | ZO   F3 0F 1E FB                        | ibt
endbr64                                          | ZO   F3 0F 1E FA                        | ibt
monitor                                          | ZO   0F 01 C8                           | monitor
mwait                                            | ZO   0F 01 C9                           | monitor
rdmsr                                            | ZO   0F 32                              |
wrmsr                                            | ZO   0F 30                              |
wrmsrns                                          | ZO   NP 0F 01 C6                        |
xsetbv                                           | ZO   NP 0F 01 D1                        | xsave
stac                                             | ZO   NP 0F 01 CB                        |
enqcmd r64, m512                                 | RM   F2 0F 38 F8 /r a64                 | enqcmd
ldmxcsr m32                                      | M    NP 0F AE /2                        | sse
stmxcsr m32                                      | M    NP 0F AE /3                        | sse
encodekey128 r32, r32                            | RM   F3 0F 38 FA /r                     | kl
encodekey256 r32, r32                            | RM   F3 0F 38 FB /r                     | kl
aesdecwide128kl m384                             | M    F3 0F 38 D8 /1                     | widekl
aesdecwide256kl m512                             | M    F3 0F 38 D8 /3                     | widekl
aesencwide128kl m384                             | M    F3 0F 38 D8 /0                     | widekl
aesencwide256kl m512                             | M    F3 0F 38 D8 /2                     | widekl
movsb                                            | ZO   A4                                 |
movsw                                            | ZO   66 A5                              |
movsd                                            | ZO   A5                                 |
movsq                                            | ZO   REX.W A5                           |
cmpsb                                            | ZO   A6                                 |
cmpsw                                            | ZO   66 A7                              |
cmpsd                                            | ZO   A7                                 |
cmpsq                                            | ZO   REX.W A7                           |
stosb                                            | ZO   AA                                 |
stosw                                            | ZO   66 AB                              |
stosd                                            | ZO   AB                                 |
stosq                                            | ZO   REX.W AB                           |
lodsb                                            | ZO   AC                                 |
lodsw                                            | ZO   66 AD                              |
lodsd                                            | ZO   AD                                 |
lodsq                                            | ZO   REX.W AD                           |
scasb                                            | ZO   AE                                 |
scasw                                            | ZO   66 AF                              |
scasd                                            | ZO   AF                                 |
scasq                                            | ZO   REX.W AF                           |
insb                                             | ZO   6C                                 |
insw                                             | ZO   66 6D                              |
insd                                             | ZO   6D                                 |
outsb                                            | ZO   6E                                 |
outsw                                            | ZO   66 6F                              |
outsd                                            | ZO   6F                                 |
lock                                             | ZO   F0                                 |
xacquire                                         | ZO   F2                                 |
xrelease                                         | ZO   F3                                 |
rep|repe|repz                                    | ZO   F3                                 |
repne|repnz|bnd                                  | ZO   F2                                 |
j{cc} rel8                                       | D    70+cc cb                           |
j{cc} rel32                                      | D    0F 80+cc cd                        |
cmov{cc} rv, rv/mv                               | RM   0F 40+cc /r                        | cmov
set{cc} r8/m8                                    | M    0F 90+cc /0                        |
cmp{cc}xadd my, ry, ry                           | MRV  VEX.128.66.0F38.Wy E0+cc /r        | cmpccxadd

# x87
f2xm1                                            | ZO   D9 F0                              | x87
fabs                                             | ZO   D9 E1                              | x87
fadd m32                                         | M    D8 /0                              | x87
fadd m64                                         | M    DC /0                              | x87
fadd st0, st                                     | O    D8 C0+i                            | x87
fadd st, st0                                     | O    DC C0+i                            | x87
faddp                                            | ZO   DE C1                              | x87
faddp st                                         | O    DE C0+i                            | x87
faddp st, st0                                    | O    DE C0+i                            | x87
fbld m80                                         | M    DF /4                              | x87
fbstp m80                                        | M    DF /6                              | x87
fchs                                             | ZO   D9 E0                              | x87
fclex                                            | ZO   9B DB E2                           | x87
fcom                                             | ZO   D8 D1                              | x87
fcom m32                                         | M    D8 /2                              | x87
fcom m64                                         | M    DC /2                              | x87
fcom st                                          | O    D8 D0+i                            | x87
fcomi st                                         | O    DB F0+i                            | x87
fcomi st0, st                                    | O    DB F0+i                            | x87
fcomip st                                        | O    DF F0+i                            | x87
fcomip st0, st                                   | O    DF F0+i                            | x87
fcomp                                            | ZO   D8 D9                              | x87
fcomp m32                                        | M    D8 /3                              | x87
fcomp m64                                        | M    DC /3                              | x87
fcomp st                                         | O    D8 D8+i                            | x87
fcompp                                           | ZO   DE D9                              | x87
fcos                                             | ZO   D9 FF                              | x87
fdecstp                                          | ZO   D9 F6                              | x87
fdiv m32                                         | M    D8 /6                              | x87
fdiv m64                                         | M    DC /6                              | x87
fdiv st0, st                                     | O    D8 F0+i                            | x87
fdiv st, st0                                     | O    DC F8+i                            | x87
fdivp                                            | ZO   DE F9                              | x87
fdivp st                                         | O    DE F8+i                            | x87
fdivp st, st0                                    | O    DE F8+i                            | x87
fdivr m32                                        | M    D8 /7                              | x87
fdivr m64                                        | M    DC /7                              | x87
fdivr st0, st                                    | O    D8 F8+i                            | x87
fdivr st, st0                                    | O    DC F0+i                            | x87
fdivrp                                           | ZO   DE F1                              | x87
fdivrp st                                        | O    DE F0+i                            | x87
fdivrp st, st0                                   | O    DE F0+i                            | x87
ffree st                                         | O    DD C0+i                            | x87
fiadd m16                                        | M    DE /0                              | x87
fiadd m32                                        | M    DA /0                              | x87
ficom m16                                        | M    DE /2                              | x87
ficom m32                                        | M    DA /2                              | x87
ficomp m16                                       | M    DE /3                              | x87
ficomp m32                                       | M    DA /3                              | x87
fidiv m16                                        | M    DE /6                              | x87
fidiv m32                                        | M    DA /6                              | x87
fidivr m16                                       | M    DE /7                              | x87
fidivr m32                                       | M    DA /7                              | x87
fild m16                                         | M    DF /0                              | x87
fild m32                                         | M    DB /0                              | x87
fild m64                                         | M    DF /5                              | x87
fimul m16                                        | M    DE /1                              | x87
fimul m32                                        | M    DA /1                              | x87
fincstp                                          | ZO   D9 F7                              | x87
finit                                            | ZO   9B DB E3                           | x87
fist m16                                         | M    DF /2                              | x87
fist m32                                         | M    DB /2                              | x87
fistp m16                                        | M    DF /3                              | x87
fistp m32                                        | M    DB /3                              | x87
fistp m64                                        | M    DF /7                              | x87
fisub m16                                        | M    DE /4                              | x87
fisub m32                                        | M    DA /4                              | x87
fisubr m16                                       | M    DE /5                              | x87
fisubr m32                                       | M    DA /5                              | x87
fld m32                                          | M    D9 /0                              | x87
fld m64                                          | M    DD /0                              | x87
fld m80                                          | M    DB /5                              | x87
fld st                                           | O    D9 C0+i                            | x87
fld1                                             | ZO   D9 E8                              | x87
fldcw m16                                        | M    D9 /5                              | x87
fldenv m                                         | M    D9 /4                              | x87
fldl2e                                           | ZO   D9 EA                              | x87
fldl2t                                           | ZO   D9 E9                              | x87
fldlg2                                           | ZO   D9 EC                              | x87
fldln2                                           | ZO   D9 ED                              | x87
fldpi                                            | ZO   D9 EB                              | x87
fldz                                             | ZO   D9 EE                              | x87
fmul m32                                         | M    D8 /1                              | x87
fmul m64                                         | M    DC /1                              | x87
fmul st0, st                                     | O    D8 C8+i                            | x87
fmul st, st0                                     | O    DC C8+i                            | x87
fmulp                                            | ZO   DE C9                              | x87
fmulp st                                         | O    DE C8+i                            | x87
fmulp st, st0                                    | O    DE C8+i                            | x87
fnclex                                           | ZO   DB E2                              | x87
fninit                                           | ZO   DB E3                              | x87
fnop                                             | ZO   D9 D0                              | x87
fnsave m                                         | M    DD /6                              | x87
fnstcw m16                                       | M    D9 /7                              | x87
fnstenv m                                        | M    D9 /6                              | x87
fnstsw ax                                        | ZO   DF E0                              | x87
fnstsw m16                                       | M    DD /7                              | x87
fpatan                                           | ZO   D9 F3                              | x87
fprem                                            | ZO   D9 F8                              | x87
fprem1                                           | ZO   D9 F5                              | x87
fptan                                            | ZO   D9 F2                              | x87
frndint                                          | ZO   D9 FC                              | x87
frstor m                                         | M    DD /4                              | x87
fsave m                                          | M    9B DD /6                           | x87
fscale                                           | ZO   D9 FD                              | x87
fsin                                             | ZO   D9 FE                              | x87
fsincos                                          | ZO   D9 FB                              | x87
fsqrt                                            | ZO   D9 FA                              | x87
fst m32                                          | M    D9 /2                              | x87
fst m64                                          | M    DD /2                              | x87
fst st                                           | O    DD D0+i                            | x87
fstcw m16                                        | M    9B D9 /7                           | x87
fstenv m                                         | M    9B D9 /6                           | x87
fstp m32                                         | M    D9 /3                              | x87
fstp m64                                         | M    DD /3                              | x87
fstp m80                                         | M    DB /7                              | x87
fstp st                                          | O    DD D8+i                            | x87
fstsw ax                                         | ZO   9B DF E0                           | x87
fstsw m16                                        | M    9B DD /7                           | x87
fsub m32                                         | M    D8 /4                              | x87
fsub m64                                         | M    DC /4                              | x87
fsub st0, st                                     | O    D8 E0+i                            | x87
fsub st, st0                                     | O    DC E8+i                            | x87
fsubp                                            | ZO   DE E9                              | x87
fsubp st                                         | O    DE E8+i                            | x87
fsubp st, st0                                    | O    DE E8+i                            | x87
fsubr m32                                        | M    D8 /5                              | x87
fsubr m64                                        | M    DC /5                              | x87
fsubr st0, st                                    | O    D8 E8+i                            | x87
fsubr st, st0                                    | O    DC E0+i                            | x87
fsubrp                                           | ZO   DE E1                              | x87
fsubrp st                                        | O    DE E0+i                            | x87
fsubrp st, st0                                   | O    DE E0+i                            | x87
ftst                                             | ZO   D9 E4                              | x87
fucom                                            | ZO   DD E1                              | x87
fucom st                                         | O    DD E0+i                            | x87
fucomi st                                        | O    DB E8+i                            | x87
fucomi st0, st                                   | O    DB E8+i                            | x87
fucomip st                                       | O    DF E8+i                            | x87
fucomip st0, st                                  | O    DF E8+i                            | x87
fucomp                                           | ZO   DD E9                              | x87
fucomp st                                        | O    DD E8+i                            | x87
fucompp                                          | ZO   DA E9                              | x87
fwait|wait                                       | ZO   9B                                 | x87
fxam                                             | ZO   D9 E5                              | x87
fxch                                             | ZO   D9 C9                              | x87
fxch st                                          | O    D9 C8+i                            | x87
fxtract                                          | ZO   D9 F4                              | x87
fyl2x                                            | ZO   D9 F1                              | x87
fyl2xp1                                          | ZO   D9 F9                              | x87
fcmovb st0, st                                   | O    DA C0+i                            | x87 cmov
fcmovbe st0, st                                  | O    DA D0+i                            | x87 cmov
fcmove st0, st                                   | O    DA C8+i                            | x87 cmov
fcmovnb st0, st                                  | O    DB C0+i                            | x87 cmov
fcmovnbe st0, st                                 | O    DB D0+i                            | x87 cmov
fcmovne st0, st                                  | O    DB C8+i                            | x87 cmov
fcmovnu st0, st                                  | O    DB D8+i                            | x87 cmov
fcmovu st0, st                                   | O    DA D8+i                            | x87 cmov
fisttp m16                                       | M    DF /1                              | x87 sse3
fisttp m32                                       | M    DB /1                              | x87 sse3
fisttp m64                                       | M    DD /1                              | x87 sse3

# MMX
emms                                             | ZO   0F 77                              | mmx
movd mm, r32/m32                                 | RM   NP 0F 6E /r                        | mmx
movd r32/m32, mm                                 | MR   NP 0F 7E /r                        | mmx
movq mm, mm/m64                                  | RM   NP 0F 6F /r                        | mmx
movq mm, r64/m64                                 | RM   NP REX.W 0F 6E /r                  | mmx
movq mm/m64, mm                                  | MR   NP 0F 7F /r                        | mmx
movq r64/m64, mm                                 | MR   NP REX.W 0F 7E /r                  | mmx
packssdw mm, mm/m64                              | RM   NP 0F 6B /r                        | mmx
packsswb mm, mm/m64                              | RM   NP 0F 63 /r                        | mmx
packuswb mm, mm/m64                              | RM   NP 0F 67 /r                        | mmx
paddb mm, mm/m64                                 | RM   NP 0F FC /r                        | mmx
paddd mm, mm/m64                                 | RM   NP 0F FE /r                        | mmx
paddsb mm, mm/m64                                | RM   NP 0F EC /r                        | mmx
paddsw mm, mm/m64                                | RM   NP 0F ED /r                        | mmx
paddusb mm, mm/m64                               | RM   NP 0F DC /r                        | mmx
paddusw mm, mm/m64                               | RM   NP 0F DD /r                        | mmx
paddw mm, mm/m64                                 | RM   NP 0F FD /r                        | mmx
pand mm, mm/m64                                  | RM   NP 0F DB /r                        | mmx
pandn mm, mm/m64                                 | RM   NP 0F DF /r                        | mmx
pcmpeqb mm, mm/m64                               | RM   NP 0F 74 /r                        | mmx
pcmpeqd mm, mm/m64                               | RM   NP 0F 76 /r                        | mmx
pcmpeqw mm, mm/m64                               | RM   NP 0F 75 /r                        | mmx
pcmpgtb mm, mm/m64                               | RM   NP 0F 64 /r                        | mmx
pcmpgtd mm, mm/m64                               | RM   NP 0F 66 /r                        | mmx
pcmpgtw mm, mm/m64                               | RM   NP 0F 65 /r                        | mmx
pmaddwd mm, mm/m64                               | RM   NP 0F F5 /r                        | mmx
pmulhw mm, mm/m64                                | RM   NP 0F E5 /r                        | mmx
pmullw mm, mm/m64                                | RM   NP 0F D5 /r                        | mmx
por mm, mm/m64                                   | RM   NP 0F EB /r                        | mmx
pslld mm, mm/m64                                 | RM   NP 0F F2 /r                        | mmx
pslld mm, u8                                     | MI   NP 0F 72 /6 ib                     | mmx
psllq mm, mm/m64                                 | RM   NP 0F F3 /r                        | mmx
psllq mm, u8                                     | MI   NP 0F 73 /6 ib                     | mmx
psllw mm, mm/m64                                 | RM   NP 0F F1 /r                        | mmx
psllw mm, u8                                     | MI   NP 0F 71 /6 ib                     | mmx
psrad mm, mm/m64                                 | RM   NP 0F E2 /r                        | mmx
psrad mm, u8                                     | MI   NP 0F 72 /4 ib                     | mmx
psraw mm, mm/m64                                 | RM   NP 0F E1 /r                        | mmx
psraw mm, u8                                     | MI   NP 0F 71 /4 ib                     | mmx
psrld mm, mm/m64                                 | RM   NP 0F D2 /r                        | mmx
psrld mm, u8                                     | MI   NP 0F 72 /2 ib                     | mmx
psrlq mm, mm/m64                                 | RM   NP 0F D3 /r                        | mmx
psrlq mm, u8                                     | MI   NP 0F 73 /2 ib                     | mmx
psrlw mm, mm/m64                                 | RM   NP 0F D1 /r                        | mmx
psrlw mm, u8                                     | MI   NP 0F 71 /2 ib                     | mmx
psubb mm, mm/m64                                 | RM   NP 0F F8 /r                        | mmx
psubd mm, mm/m64                                 | RM   NP 0F FA /r                        | mmx
psubsb mm, mm/m64                                | RM   NP 0F E8 /r                        | mmx
psubsw mm, mm/m64                                | RM   NP 0F E9 /r                        | mmx
psubusb mm, mm/m64                               | RM   NP 0F D8 /r                        | mmx
psubusw mm, mm/m64                               | RM   NP 0F D9 /r                        | mmx
psubw mm, mm/m64                                 | RM   NP 0F F9 /r                        | mmx
punpckhbw mm, mm/m64                             | RM   NP 0F 68 /r                        | mmx
punpckhdq mm, mm/m64                             | RM   NP 0F 6A /r                        | mmx
punpckhwd mm, mm/m64                             | RM   NP 0F 69 /r                        | mmx
punpcklbw mm, mm/m32                             | RM   NP 0F 60 /r                        | mmx
punpckldq mm, mm/m32                             | RM   NP 0F 62 /r                        | mmx
punpcklwd mm, mm/m32                             | RM   NP 0F 61 /r                        | mmx
pxor mm, mm/m64                                  | RM   NP 0F EF /r                        | mmx
maskmovq mm, mm                                  | RM   NP 0F F7 /r                        | sse
movntq m64, mm                                   | MR   NP 0F E7 /r                        | sse
pavgb mm, mm/m64                                 | RM   NP 0F E0 /r                        | sse
pavgw mm, mm/m64                                 | RM   NP 0F E3 /r                        | sse
pextrw r32, mm, u8                               | RMI  NP 0F C5 /r ib                     | sse
pinsrw mm, r32/m16, u8                           | RMI  NP 0F C4 /r ib                     | sse
pmaxsw mm, mm/m64                                | RM   NP 0F EE /r                        | sse
pmaxub mm, mm/m64                                | RM   NP 0F DE /r                        | sse
pminsw mm, mm/m64                                | RM   NP 0F EA /r                        | sse
pminub mm, mm/m64                                | RM   NP 0F DA /r                        | sse
pmovmskb r32, mm                                 | RM   NP 0F D7 /r                        | sse
pmulhuw mm, mm/m64                               | RM   NP 0F E4 /r                        | sse
psadbw mm, mm/m64                                | RM   NP 0F F6 /r                        | sse
pshufw mm, mm/m64, u8                            | RMI  NP 0F 70 /r ib                     | sse
cvtpi2ps x, mm/m64                               | RM   NP 0F 2A /r                        | sse
cvtps2pi mm, x/m64                               | RM   NP 0F 2D /r                        | sse
cvttps2pi mm, x/m64                              | RM   NP 0F 2C /r                        | sse
cvtpd2pi mm, x/m128                              | RM   66 0F 2D /r                        | sse2
cvtpi2pd x, mm/m64                               | RM   66 0F 2A /r                        | sse2
cvttpd2pi mm, x/m128                             | RM   66 0F 2C /r                        | sse2
movdq2q mm, x                                    | RM   F2 0F D6 /r                        | sse2
movq2dq x, mm                                    | RM   F3 0F D6 /r                        | sse2
paddq mm, mm/m64                                 | RM   NP 0F D4 /r                        | sse2
pmuludq mm, mm/m64                               | RM   NP 0F F4 /r                        | sse2
psubq mm, mm/m64                                 | RM   NP 0F FB /r                        | sse2
pabsb mm, mm/m64                                 | RM   NP 0F 38 1C /r                     | ssse3
pabsd mm, mm/m64                                 | RM   NP 0F 38 1E /r                     | ssse3
pabsw mm, mm/m64                                 | RM   NP 0F 38 1D /r                     | ssse3
palignr mm, mm/m64, u8                           | RMI  NP 0F 3A 0F /r ib                  | ssse3
phaddd mm, mm/m64                                | RM   NP 0F 38 02 /r                     | ssse3
phaddsw mm, mm/m64                               | RM   NP 0F 38 03 /r                     | ssse3
phaddw mm, mm/m64                                | RM   NP 0F 38 01 /r                     | ssse3
phsubd mm, mm/m64                                | RM   NP 0F 38 06 /r                     | ssse3
phsubsw mm, mm/m64                               | RM   NP 0F 38 07 /r                     | ssse3
phsubw mm, mm/m64                                | RM   NP 0F 38 05 /r                     | ssse3
pmaddubsw mm, mm/m64                             | RM   NP 0F 38 04 /r                     | ssse3
pmulhrsw mm, mm/m64                              | RM   NP 0F 38 0B /r                     | ssse3
pshufb mm, mm/m64                                | RM   NP 0F 38 00 /r                     | ssse3
psignb mm, mm/m64                                | RM   NP 0F 38 08 /r                     | ssse3
psignd mm, mm/m64                                | RM   NP 0F 38 0A /r                     | ssse3
psignw mm, mm/m64                                | RM   NP 0F 38 09 /r                     | ssse3

# SSE
movd r32/m32, x                                  | MR   66 0F 7E /r                        | sse2
movd x, r32/m32                                  | RM   66 0F 6E /r                        | sse2
movq x, x/m64                                    | RM   F3 0F 7E /r                        | sse2
movq x/m64, x                                    | MR   66 0F D6 /r                        | sse2
movq r64/m64, x                                  | MR   66 REX.W 0F 7E /r                  | sse2
movq x, r64/m64                                  | RM   66 REX.W 0F 6E /r                  | sse2
packssdw x, x/m128                               | RM   66 0F 6B /r                        | sse2
packsswb x, x/m128                               | RM   66 0F 63 /r                        | sse2
packuswb x, x/m128                               | RM   66 0F 67 /r                        | sse2
paddb x, x/m128                                  | RM   66 0F FC /r                        | sse2
paddd x, x/m128                                  | RM   66 0F FE /r                        | sse2
paddsb x, x/m128                                 | RM   66 0F EC /r                        | sse2
paddsw x, x/m128                                 | RM   66 0F ED /r                        | sse2
paddusb x, x/m128                                | RM   66 0F DC /r                        | sse2
paddusw x, x/m128                                | RM   66 0F DD /r                        | sse2
paddw x, x/m128                                  | RM   66 0F FD /r                        | sse2
pand x, x/m128                                   | RM   66 0F DB /r                        | sse2
pandn x, x/m128                                  | RM   66 0F DF /r                        | sse2
pcmpeqb x, x/m128                                | RM   66 0F 74 /r                        | sse2
pcmpeqd x, x/m128                                | RM   66 0F 76 /r                        | sse2
pcmpeqw x, x/m128                                | RM   66 0F 75 /r                        | sse2
pcmpgtb x, x/m128                                | RM   66 0F 64 /r                        | sse2
pcmpgtd x, x/m128                                | RM   66 0F 66 /r                        | sse2
pcmpgtw x, x/m128                                | RM   66 0F 65 /r                        | sse2
pmaddwd x, x/m128                                | RM   66 0F F5 /r                        | sse2
pmulhw x, x/m128                                 | RM   66 0F E5 /r                        | sse2
pmullw x, x/m128                                 | RM   66 0F D5 /r                        | sse2
por x, x/m128                                    | RM   66 0F EB /r                        | sse2
pslld x, x/m128                                  | RM   66 0F F2 /r                        | sse2
pslld x, u8                                      | MI   66 0F 72 /6 ib                     | sse2
psllq x, x/m128                                  | RM   66 0F F3 /r                        | sse2
psllq x, u8                                      | MI   66 0F 73 /6 ib                     | sse2
psllw x, x/m128                                  | RM   66 0F F1 /r                        | sse2
psllw x, u8                                      | MI   66 0F 71 /6 ib                     | sse2
psrad x, x/m128                                  | RM   66 0F E2 /r                        | sse2
psrad x, u8                                      | MI   66 0F 72 /4 ib                     | sse2
psraw x, x/m128                                  | RM   66 0F E1 /r                        | sse2
psraw x, u8                                      | MI   66 0F 71 /4 ib                     | sse2
psrld x, x/m128                                  | RM   66 0F D2 /r                        | sse2
psrld x, u8                                      | MI   66 0F 72 /2 ib                     | sse2
psrlq x, x/m128                                  | RM   66 0F D3 /r                        | sse2
psrlq x, u8                                      | MI   66 0F 73 /2 ib                     | sse2
psrlw x, u8                                      | MI   66 0F 71 /2 ib                     | sse2
psrlw x, x/m128                                  | RM   66 0F D1 /r                        | sse2
psubb x, x/m128                                  | RM   66 0F F8 /r                        | sse2
psubd x, x/m128                                  | RM   66 0F FA /r                        | sse2
psubsb x, x/m128                                 | RM   66 0F E8 /r                        | sse2
psubsw x, x/m128                                 | RM   66 0F E9 /r                        | sse2
psubusb x, x/m128                                | RM   66 0F D8 /r                        | sse2
psubusw x, x/m128                                | RM   66 0F D9 /r                        | sse2
psubw x, x/m128                                  | RM   66 0F F9 /r                        | sse2
punpckhbw x, x/m128                              | RM   66 0F 68 /r                        | sse2
punpckhdq x, x/m128                              | RM   66 0F 6A /r                        | sse2
punpckhwd x, x/m128                              | RM   66 0F 69 /r                        | sse2
punpcklbw x, x/m128                              | RM   66 0F 60 /r                        | sse2
punpckldq x, x/m128                              | RM   66 0F 62 /r                        | sse2
punpcklwd x, x/m128                              | RM   66 0F 61 /r                        | sse2
pxor x, x/m128                                   | RM   66 0F EF /r                        | sse2
pavgb x, x/m128                                  | RM   66 0F E0 /r                        | sse2
pavgw x, x/m128                                  | RM   66 0F E3 /r                        | sse2
pextrw r32, x, u8                                | RMI  66 0F C5 /r ib                     | sse2
pextrw r32/m16, x, u8                            | MRI  66 0F 3A 15 /r ib                  | sse4.1
pinsrw x, r32/m16, u8                            | RMI  66 0F C4 /r ib                     | sse2
pmaxsw x, x/m128                                 | RM   66 0F EE /r                        | sse2
pmaxub x, x/m128                                 | RM   66 0F DE /r                        | sse2
pminsw x, x/m128                                 | RM   66 0F EA /r                        | sse2
pminub x, x/m128                                 | RM   66 0F DA /r                        | sse2
pmovmskb r32, x                                  | RM   66 0F D7 /r                        | sse2
pmulhuw x, x/m128                                | RM   66 0F E4 /r                        | sse2
psadbw x, x/m128                                 | RM   66 0F F6 /r                        | sse2
paddq x, x/m128                                  | RM   66 0F D4 /r                        | sse2
pmuludq x, x/m128                                | RM   66 0F F4 /r                        | sse2
psubq x, x/m128                                  | RM   66 0F FB /r                        | sse2
pabsb x, x/m128                                  | RM   66 0F 38 1C /r                     | ssse3
pabsd x, x/m128                                  | RM   66 0F 38 1E /r                     | ssse3
pabsw x, x/m128                                  | RM   66 0F 38 1D /r                     | ssse3
palignr x, x/m128, u8                            | RMI  66 0F 3A 0F /r ib                  | ssse3
phaddd x, x/m128                                 | RM   66 0F 38 02 /r                     | ssse3
phaddsw x, x/m128                                | RM   66 0F 38 03 /r                     | ssse3
phaddw x, x/m128                                 | RM   66 0F 38 01 /r                     | ssse3
phsubd x, x/m128                                 | RM   66 0F 38 06 /r                     | ssse3
phsubsw x, x/m128                                | RM   66 0F 38 07 /r                     | ssse3
phsubw x, x/m128                                 | RM   66 0F 38 05 /r                     | ssse3
pmaddubsw x, x/m128                              | RM   66 0F 38 04 /r                     | ssse3
pmulhrsw x, x/m128                               | RM   66 0F 38 0B /r                     | ssse3
pshufb x, x/m128                                 | RM   66 0F 38 00 /r                     | ssse3
psignb x, x/m128                                 | RM   66 0F 38 08 /r                     | ssse3
psignd x, x/m128                                 | RM   66 0F 38 0A /r                     | ssse3
psignw x, x/m128                                 | RM   66 0F 38 09 /r                     | ssse3
addps x, x/m128                                  | RM   NP 0F 58 /r                        | sse
addss x, x/m32                                   | RM   F3 0F 58 /r                        | sse
andnps x, x/m128                                 | RM   NP 0F 55 /r                        | sse
andps x, x/m128                                  | RM   NP 0F 54 /r                        | sse
cmpps x, x/m128, u8                              | RMI  NP 0F C2 /r ib                     | sse
cmpss x, x/m32, u8                               | RMI  F3 0F C2 /r ib                     | sse
comiss x, x/m32                                  | RM   NP 0F 2F /r                        | sse
cvtsi2ss x, ry/my                                | RM   F3 0F 2A /r                        | sse
cvtss2si ry, x/m32                               | RM   F3 0F 2D /r                        | sse
cvttss2si ry, x/m32                              | RM   F3 0F 2C /r                        | sse
divps x, x/m128                                  | RM   NP 0F 5E /r                        | sse
divss x, x/m32                                   | RM   F3 0F 5E /r                        | sse
maxps x, x/m128                                  | RM   NP 0F 5F /r                        | sse
maxss x, x/m32                                   | RM   F3 0F 5F /r                        | sse
minps x, x/m128                                  | RM   NP 0F 5D /r                        | sse
minss x, x/m32                                   | RM   F3 0F 5D /r                        | sse
movaps x, x/m128                                 | RM   NP 0F 28 /r                        | sse
movaps x/m128, x                                 | MR   NP 0F 29 /r                        | sse
movhlps x, x                                     | RM   NP 0F 12 /r                        | sse
movhps m64, x                                    | MR   NP 0F 17 /r                        | sse
movhps x, m64                                    | RM   NP 0F 16 /r                        | sse
movlhps x, x                                     | RM   NP 0F 16 /r                        | sse
movlps m64, x                                    | MR   NP 0F 13 /r                        | sse
movlps x, m64                                    | RM   NP 0F 12 /r                        | sse
movmskps r32, x                                  | RM   NP 0F 50 /r                        | sse
movntps m128, x                                  | MR   NP 0F 2B /r                        | sse
movss x, x                                       | RM   F3 0F 10 /r                        | sse
movss x, m32                                     | RM   F3 0F 10 /r                        | sse
movss m32, x                                     | MR   F3 0F 11 /r                        | sse
movups x, x/m128                                 | RM   NP 0F 10 /r                        | sse
movups x/m128, x                                 | MR   NP 0F 11 /r                        | sse
mulps x, x/m128                                  | RM   NP 0F 59 /r                        | sse
mulss x, x/m32                                   | RM   F3 0F 59 /r                        | sse
orps x, x/m128                                   | RM   NP 0F 56 /r                        | sse
rcpps x, x/m128                                  | RM   NP 0F 53 /r                        | sse
rcpss x, x/m32                                   | RM   F3 0F 53 /r                        | sse
rsqrtps x, x/m128                                | RM   NP 0F 52 /r                        | sse
rsqrtss x, x/m32                                 | RM   F3 0F 52 /r                        | sse
shufps x, x/m128, u8                             | RMI  NP 0F C6 /r ib                     | sse
sqrtps x, x/m128                                 | RM   NP 0F 51 /r                        | sse
sqrtss x, x/m32                                  | RM   F3 0F 51 /r                        | sse
subps x, x/m128                                  | RM   NP 0F 5C /r                        | sse
subss x, x/m32                                   | RM   F3 0F 5C /r                        | sse
ucomiss x, x/m32                                 | RM   NP 0F 2E /r                        | sse
unpckhps x, x/m128                               | RM   NP 0F 15 /r                        | sse
unpcklps x, x/m128                               | RM   NP 0F 14 /r                        | sse
xorps x, x/m128                                  | RM   NP 0F 57 /r                        | sse
addpd x, x/m128                                  | RM   66 0F 58 /r                        | sse2
addsd x, x/m64                                   | RM   F2 0F 58 /r                        | sse2
andnpd x, x/m128                                 | RM   66 0F 55 /r                        | sse2
andpd x, x/m128                                  | RM   66 0F 54 /r                        | sse2
cmppd x, x/m128, u8                              | RMI  66 0F C2 /r ib                     | sse2
cmpsd x, x/m64, u8                               | RMI  F2 0F C2 /r ib                     | sse2
comisd x, x/m64                                  | RM   66 0F 2F /r                        | sse2
cvtdq2pd x, x/m64                                | RM   F3 0F E6 /r                        | sse2
cvtdq2ps x, x/m128                               | RM   NP 0F 5B /r                        | sse2
cvtpd2dq x, x/m128                               | RM   F2 0F E6 /r                        | sse2
cvtpd2ps x, x/m128                               | RM   66 0F 5A /r                        | sse2
cvtps2dq x, x/m128                               | RM   66 0F 5B /r                        | sse2
cvtps2pd x, x/m64                                | RM   NP 0F 5A /r                        | sse2
cvtsd2si ry, x/m64                               | RM   F2 0F 2D /r                        | sse2
cvtsd2ss x, x/m64                                | RM   F2 0F 5A /r                        | sse2
cvtsi2sd x, ry/my                                | RM   F2 0F 2A /r                        | sse2
cvtss2sd x, x/m32                                | RM   F3 0F 5A /r                        | sse2
cvttpd2dq x, x/m128                              | RM   66 0F E6 /r                        | sse2
cvttps2dq x, x/m128                              | RM   F3 0F 5B /r                        | sse2
cvttsd2si ry, x/m64                              | RM   F2 0F 2C /r                        | sse2
divpd x, x/m128                                  | RM   66 0F 5E /r                        | sse2
divsd x, x/m64                                   | RM   F2 0F 5E /r                        | sse2
maskmovdqu x, x                                  | RM   66 0F F7 /r                        | sse2
maxpd x, x/m128                                  | RM   66 0F 5F /r                        | sse2
maxsd x, x/m64                                   | RM   F2 0F 5F /r                        | sse2
minpd x, x/m128                                  | RM   66 0F 5D /r                        | sse2
minsd x, x/m64                                   | RM   F2 0F 5D /r                        | sse2
movapd x, x/m128                                 | RM   66 0F 28 /r                        | sse2
movapd x/m128, x                                 | MR   66 0F 29 /r                        | sse2
movdqa x, x/m128                                 | RM   66 0F 6F /r                        | sse2
movdqa x/m128, x                                 | MR   66 0F 7F /r                        | sse2
movdqu x, x/m128                                 | RM   F3 0F 6F /r                        | sse2
movdqu x/m128, x                                 | MR   F3 0F 7F /r                        | sse2
movhpd m64, x                                    | MR   66 0F 17 /r                        | sse2
movhpd x, m64                                    | RM   66 0F 16 /r                        | sse2
movlpd m64, x                                    | MR   66 0F 13 /r                        | sse2
movlpd x, m64                                    | RM   66 0F 12 /r                        | sse2
movmskpd r32, x                                  | RM   66 0F 50 /r                        | sse2
movntdq m128, x                                  | MR   66 0F E7 /r                        | sse2
movntpd m128, x                                  | MR   66 0F 2B /r                        | sse2
movsd x, x                                       | RM   F2 0F 10 /r                        | sse2
movsd x, m64                                     | RM   F2 0F 10 /r                        | sse2
movsd m64, x                                     | MR   F2 0F 11 /r                        | sse2
movupd x, x/m128                                 | RM   66 0F 10 /r                        | sse2
movupd x/m128, x                                 | MR   66 0F 11 /r                        | sse2
mulpd x, x/m128                                  | RM   66 0F 59 /r                        | sse2
mulsd x, x/m64                                   | RM   F2 0F 59 /r                        | sse2
orpd x, x/m128                                   | RM   66 0F 56 /r                        | sse2
pshufd x, x/m128, u8                             | RMI  66 0F 70 /r ib                     | sse2
pshufhw x, x/m128, u8                            | RMI  F3 0F 70 /r ib                     | sse2
pshuflw x, x/m128, u8                            | RMI  F2 0F 70 /r ib                     | sse2
pslldq x, u8                                     | MI   66 0F 73 /7 ib                     | sse2
psrldq x, u8                                     | MI   66 0F 73 /3 ib                     | sse2
punpckhqdq x, x/m128                             | RM   66 0F 6D /r                        | sse2
punpcklqdq x, x/m128                             | RM   66 0F 6C /r                        | sse2
shufpd x, x/m128, u8                             | RMI  66 0F C6 /r ib                     | sse2
sqrtpd x, x/m128                                 | RM   66 0F 51 /r                        | sse2
sqrtsd x, x/m64                                  | RM   F2 0F 51 /r                        | sse2
subpd x, x/m128                                  | RM   66 0F 5C /r                        | sse2
subsd x, x/m64                                   | RM   F2 0F 5C /r                        | sse2
ucomisd x, x/m64                                 | RM   66 0F 2E /r                        | sse2
unpckhpd x, x/m128                               | RM   66 0F 15 /r                        | sse2
unpcklpd x, x/m128                               | RM   66 0F 14 /r                        | sse2
xorpd x, x/m128                                  | RM   66 0F 57 /r                        | sse2
addsubpd x, x/m128                               | RM   66 0F D0 /r                        | sse3
addsubps x, x/m128                               | RM   F2 0F D0 /r                        | sse3
haddpd x, x/m128                                 | RM   66 0F 7C /r                        | sse3
haddps x, x/m128                                 | RM   F2 0F 7C /r                        | sse3
hsubpd x, x/m128                                 | RM   66 0F 7D /r                        | sse3
hsubps x, x/m128                                 | RM   F2 0F 7D /r                        | sse3
lddqu x, m128                                    | RM   F2 0F F0 /r                        | sse3
movddup x, x/m64                                 | RM   F2 0F 12 /r                        | sse3
movshdup x, x/m128                               | RM   F3 0F 16 /r                        | sse3
movsldup x, x/m128                               | RM   F3 0F 12 /r                        | sse3
blendpd x, x/m128, u8                            | RMI  66 0F 3A 0D /r ib                  | sse4.1
blendps x, x/m128, u8                            | RMI  66 0F 3A 0C /r ib                  | sse4.1
blendvpd x, x/m128                               | RM   66 0F 38 15 /r                     | sse4.1
blendvps x, x/m128                               | RM   66 0F 38 14 /r                     | sse4.1
dppd x, x/m128, u8                               | RMI  66 0F 3A 41 /r ib                  | sse4.1
dpps x, x/m128, u8                               | RMI  66 0F 3A 40 /r ib                  | sse4.1
extractps r32/m32, x, u8                         | MRI  66 0F 3A 17 /r ib                  | sse4.1
insertps x, x/m32, u8                            | RMI  66 0F 3A 21 /r ib                  | sse4.1
movntdqa x, m128                                 | RM   66 0F 38 2A /r                     | sse4.1
mpsadbw x, x/m128, u8                            | RMI  66 0F 3A 42 /r ib                  | sse4.1
packusdw x, x/m128                               | RM   66 0F 38 2B /r                     | sse4.1
pblendvb x, x/m128                               | RM   66 0F 38 10 /r                     | sse4.1
pblendw x, x/m128, u8                            | RMI  66 0F 3A 0E /r ib                  | sse4.1
pcmpeqq x, x/m128                                | RM   66 0F 38 29 /r                     | sse4.1
pextrb r32/m8, x, u8                             | MRI  66 0F 3A 14 /r ib                  | sse4.1
pextrd r32/m32, x, u8                            | MRI  66 0F 3A 16 /r ib                  | sse4.1
pextrq r64/m64, x, u8                            | MRI  66 REX.W 0F 3A 16 /r ib            | sse4.1
phminposuw x, x/m128                             | RM   66 0F 38 41 /r                     | sse4.1
pinsrb x, r32/m8, u8                             | RMI  66 0F 3A 20 /r ib                  | sse4.1
pinsrd x, r32/m32, u8                            | RMI  66 0F 3A 22 /r ib                  | sse4.1
pinsrq x, r64/m64, u8                            | RMI  66 REX.W 0F 3A 22 /r ib            | sse4.1
pmaxsb x, x/m128                                 | RM   66 0F 38 3C /r                     | sse4.1
pmaxsd x, x/m128                                 | RM   66 0F 38 3D /r                     | sse4.1
pmaxud x, x/m128                                 | RM   66 0F 38 3F /r                     | sse4.1
pmaxuw x, x/m128                                 | RM   66 0F 38 3E /r                     | sse4.1
pminsb x, x/m128                                 | RM   66 0F 38 38 /r                     | sse4.1
pminsd x, x/m128                                 | RM   66 0F 38 39 /r                     | sse4.1
pminud x, x/m128                                 | RM   66 0F 38 3B /r                     | sse4.1
pminuw x, x/m128                                 | RM   66 0F 38 3A /r                     | sse4.1
pmovsxbd x, x/m32                                | RM   66 0F 38 21 /r                     | sse4.1
pmovsxbq x, x/m16                                | RM   66 0F 38 22 /r                     | sse4.1
pmovsxbw x, x/m64                                | RM   66 0F 38 20 /r                     | sse4.1
pmovsxdq x, x/m64                                | RM   66 0F 38 25 /r                     | sse4.1
pmovsxwd x, x/m64                                | RM   66 0F 38 23 /r                     | sse4.1
pmovsxwq x, x/m32                                | RM   66 0F 38 24 /r                     | sse4.1
pmovzxbd x, x/m32                                | RM   66 0F 38 31 /r                     | sse4.1
pmovzxbq x, x/m16                                | RM   66 0F 38 32 /r                     | sse4.1
pmovzxbw x, x/m64                                | RM   66 0F 38 30 /r                     | sse4.1
pmovzxdq x, x/m64                                | RM   66 0F 38 35 /r                     | sse4.1
pmovzxwd x, x/m64                                | RM   66 0F 38 33 /r                     | sse4.1
pmovzxwq x, x/m32                                | RM   66 0F 38 34 /r                     | sse4.1
pmuldq x, x/m128                                 | RM   66 0F 38 28 /r                     | sse4.1
pmulld x, x/m128                                 | RM   66 0F 38 40 /r                     | sse4.1
ptest x, x/m128                                  | RM   66 0F 38 17 /r                     | sse4.1
roundpd x, x/m128, u8                            | RMI  66 0F 3A 09 /r ib                  | sse4.1
roundps x, x/m128, u8                            | RMI  66 0F 3A 08 /r ib                  | sse4.1
roundsd x, x/m64, u8                             | RMI  66 0F 3A 0B /r ib                  | sse4.1
roundss x, x/m32, u8                             | RMI  66 0F 3A 0A /r ib                  | sse4.1
pcmpestri x, x/m128, u8                          | RMI  66 0F 3A 61 /r ib                  | sse4.2
pcmpestrm x, x/m128, u8                          | RMI  66 0F 3A 60 /r ib                  | sse4.2
pcmpgtq x, x/m128                                | RM   66 0F 38 37 /r                     | sse4.2
pcmpistri x, x/m128, u8                          | RMI  66 0F 3A 63 /r ib                  | sse4.2
pcmpistrm x, x/m128, u8                          | RMI  66 0F 3A 62 /r ib                  | sse4.2
aesdec128kl x, m384                              | RM   F3 0F 38 DD /r                     | kl
aesdec256kl x, m512                              | RM   F3 0F 38 DF /r                     | kl
aesenc128kl x, m384                              | RM   F3 0F 38 DC /r                     | kl
aesenc256kl x, m512                              | RM   F3 0F 38 DE /r                     | kl
aesdec x, x/m128                                 | RM   66 0F 38 DE /r                     | aes
aesdeclast x, x/m128                             | RM   66 0F 38 DF /r                     | aes
aesenc x, x/m128                                 | RM   66 0F 38 DC /r                     | aes
aesenclast x, x/m128                             | RM   66 0F 38 DD /r                     | aes
aesimc x, x/m128                                 | RM   66 0F 38 DB /r                     | aes
aeskeygenassist x, x/m128, u8                    | RMI  66 0F 3A DF /r ib                  | aes
gf2p8affineinvqb x, x/m128, u8                   | RMI  66 0F 3A CF /r ib                  | gfni
gf2p8affineqb x, x/m128, u8                      | RMI  66 0F 3A CE /r ib                  | gfni
gf2p8mulb x, x/m128                              | RM   66 0F 38 CF /r                     | gfni
pclmulqdq x, x/m128, u8                          | RMI  66 0F 3A 44 /r ib                  | pclmul
sha1msg1 x, x/m128                               | RM   NP 0F 38 C9 /r                     | sha
sha1msg2 x, x/m128                               | RM   NP 0F 38 CA /r                     | sha
sha1nexte x, x/m128                              | RM   NP 0F 38 C8 /r                     | sha
sha1rnds4 x, x/m128, u8                          | RMI  NP 0F 3A CC /r ib                  | sha
sha256msg1 x, x/m128                             | RM   NP 0F 38 CC /r                     | sha
sha256msg2 x, x/m128                             | RM   NP 0F 38 CD /r                     | sha
sha256rnds2 x, x/m128                            | RM   NP 0F 38 CB /r                     | sha
cmp{p8}ps x, x/m128                              | RM   NP 0F C2 /r p8                     | sse
cmp{p8}pd x, x/m128                              | RM   66 0F C2 /r p8                     | sse2
cmp{p8}ss x, x/m32                               | RM   F3 0F C2 /r p8                     | sse
cmp{p8}sd x, x/m64                               | RM   F2 0F C2 /r p8                     | sse2
pclmul{qq}dq x, x/m128                           | RM   66 0F 3A 44 /r qq                  | pclmul

# AVX, AVX2, FMA (VEX)
vldmxcsr m32                                     | M    VEX.LZ.NP.0F.WIG AE /2             | avx
vstmxcsr m32                                     | M    VEX.LZ.NP.0F.WIG AE /3             | avx
vzeroall                                         | ZO   VEX.256.NP.0F.WIG 77               | avx
vzeroupper                                       | ZO   VEX.128.NP.0F.WIG 77               | avx
vaddpd V, V, V/mV                                | RVM  VEX.xy.66.0F.WIG 58 /r             | avx
vaddps V, V, V/mV                                | RVM  VEX.xy.NP.0F.WIG 58 /r             | avx
vaddsd x, x, x/m64                               | RVM  VEX.LIG.F2.0F.WIG 58 /r            | avx
vaddss x, x, x/m32                               | RVM  VEX.LIG.F3.0F.WIG 58 /r            | avx
vaddsubpd V, V, V/mV                             | RVM  VEX.xy.66.0F.WIG D0 /r             | avx
vaddsubps V, V, V/mV                             | RVM  VEX.xy.F2.0F.WIG D0 /r             | avx
vandnpd V, V, V/mV                               | RVM  VEX.xy.66.0F.WIG 55 /r             | avx
vandnps V, V, V/mV                               | RVM  VEX.xy.NP.0F.WIG 55 /r             | avx
vandpd V, V, V/mV                                | RVM  VEX.xy.66.0F.WIG 54 /r com         | avx
vandps V, V, V/mV                                | RVM  VEX.xy.NP.0F.WIG 54 /r com         | avx
vblendpd V, V, V/mV, u8                          | RVMI VEX.xy.66.0F3A.WIG 0D /r ib        | avx
vblendps V, V, V/mV, u8                          | RVMI VEX.xy.66.0F3A.WIG 0C /r ib        | avx
vblendvpd V, V, V/mV, V                          | RVMS VEX.xy.66.0F3A.W0 4B /r is4        | avx
vblendvps V, V, V/mV, V                          | RVMS VEX.xy.66.0F3A.W0 4A /r is4        | avx
vbroadcastf128 y, m128                           | RM   VEX.256.66.0F38.W0 1A /r           | avx
vbroadcastsd y, m64                              | RM   VEX.256.66.0F38.W0 19 /r           | avx
vbroadcastsd y, x                                | RM   VEX.256.66.0F38.W0 19 /r           | avx2
vbroadcastss V, m32                              | RM   VEX.xy.66.0F38.W0 18 /r            | avx
vbroadcastss V, x                                | RM   VEX.xy.66.0F38.W0 18 /r            | avx2
vcmppd V, V, V/mV, u8                            | RVMI VEX.xy.66.0F.WIG C2 /r com ib      | avx
vcmpps V, V, V/mV, u8                            | RVMI VEX.xy.NP.0F.WIG C2 /r com ib      | avx
vcmpsd x, x, x/m64, u8                           | RVMI VEX.LIG.F2.0F.WIG C2 /r ib         | avx
vcmpss x, x, x/m32, u8                           | RVMI VEX.LIG.F3.0F.WIG C2 /r ib         | avx
vcomisd x, x/m64                                 | RM   VEX.LIG.66.0F.WIG 2F /r            | avx
vcomiss x, x/m32                                 | RM   VEX.LIG.NP.0F.WIG 2F /r            | avx
vcvtdq2pd V, x/mH                                | RM   VEX.xy.F3.0F.WIG E6 /r             | avx
vcvtdq2ps V, V/mV                                | RM   VEX.xy.NP.0F.WIG 5B /r             | avx
vcvtpd2dq x, V/mV                                | RM   VEX.xy.F2.0F.WIG E6 /r             | avx
vcvtpd2ps x, V/mV                                | RM   VEX.xy.66.0F.WIG 5A /r             | avx
vcvtps2dq V, V/mV                                | RM   VEX.xy.66.0F.WIG 5B /r             | avx
vcvtps2pd V, x/mH                                | RM   VEX.xy.NP.0F.WIG 5A /r             | avx
vcvtsd2si ry, x/m64                              | RM   VEX.LIG.F2.0F.Wy 2D /r             | avx
vcvtsd2ss x, x, x/m64                            | RVM  VEX.LIG.F2.0F.WIG 5A /r            | avx
vcvtsi2sd x, x, ry/my                            | RVM  VEX.LIG.F2.0F.Wy 2A /r             | avx
vcvtsi2ss x, x, ry/my                            | RVM  VEX.LIG.F3.0F.Wy 2A /r             | avx
vcvtss2sd x, x, x/m32                            | RVM  VEX.LIG.F3.0F.WIG 5A /r            | avx
vcvtss2si ry, x/m32                              | RM   VEX.LIG.F3.0F.Wy 2D /r             | avx
vcvttpd2dq x, V/mV                               | RM   VEX.xy.66.0F.WIG E6 /r             | avx
vcvttps2dq V, V/mV                               | RM   VEX.xy.F3.0F.WIG 5B /r             | avx
vcvttsd2si ry, x/m64                             | RM   VEX.LIG.F2.0F.Wy 2C /r             | avx
vcvttss2si ry, x/m32                             | RM   VEX.LIG.F3.0F.Wy 2C /r             | avx
vdivpd V, V, V/mV                                | RVM  VEX.xy.66.0F.WIG 5E /r             | avx
vdivps V, V, V/mV                                | RVM  VEX.xy.NP.0F.WIG 5E /r             | avx
vdivsd x, x, x/m64                               | RVM  VEX.LIG.F2.0F.WIG 5E /r            | avx
vdivss x, x, x/m32                               | RVM  VEX.LIG.F3.0F.WIG 5E /r            | avx
vdppd x, x, x/m128, u8                           | RVMI VEX.128.66.0F3A.WIG 41 /r ib       | avx
vdpps V, V, V/mV, u8                             | RVMI VEX.xy.66.0F3A.WIG 40 /r ib        | avx
vextractps r32/m32, x, u8                        | MRI  VEX.128.66.0F3A.WIG 17 /r ib       | avx
vextractf128 x/m128, y, u8                       | MRI  VEX.256.66.0F3A.W0 19 /r ib        | avx
vhaddpd V, V, V/mV                               | RVM  VEX.xy.66.0F.WIG 7C /r             | avx
vhaddps V, V, V/mV                               | RVM  VEX.xy.F2.0F.WIG 7C /r             | avx
vhsubpd V, V, V/mV                               | RVM  VEX.xy.66.0F.WIG 7D /r             | avx
vhsubps V, V, V/mV                               | RVM  VEX.xy.F2.0F.WIG 7D /r             | avx
vinsertf128 y, y, x/m128, u8                     | RVMI VEX.256.66.0F3A.W0 18 /r ib        | avx
vinsertps x, x, x/m32, u8                        | RVMI VEX.128.66.0F3A.WIG 21 /r ib       | avx
vlddqu V, mV                                     | RM   VEX.xy.F2.0F.WIG F0 /r             | avx
vmaskmovdqu x, x                                 | RM   VEX.128.66.0F.WIG F7 /r            | avx
vmaskmovpd mV, V, V                              | MVR  VEX.xy.66.0F38.W0 2F /r            | avx
vmaskmovpd V, V, mV                              | RVM  VEX.xy.66.0F38.W0 2D /r            | avx
vmaskmovps mV, V, V                              | MVR  VEX.xy.66.0F38.W0 2E /r            | avx
vmaskmovps V, V, mV                              | RVM  VEX.xy.66.0F38.W0 2C /r            | avx
vmaxpd V, V, V/mV                                | RVM  VEX.xy.66.0F.WIG 5F /r             | avx
vmaxps V, V, V/mV                                | RVM  VEX.xy.NP.0F.WIG 5F /r             | avx
vmaxsd x, x, x/m64                               | RVM  VEX.LIG.F2.0F.WIG 5F /r            | avx
vmaxss x, x, x/m32                               | RVM  VEX.LIG.F3.0F.WIG 5F /r            | avx
vminpd V, V, V/mV                                | RVM  VEX.xy.66.0F.WIG 5D /r             | avx
vminps V, V, V/mV                                | RVM  VEX.xy.NP.0F.WIG 5D /r             | avx
vminsd x, x, x/m64                               | RVM  VEX.LIG.F2.0F.WIG 5D /r            | avx
vminss x, x, x/m32                               | RVM  VEX.LIG.F3.0F.WIG 5D /r            | avx
vmovapd V, V/mV                                  | RM   VEX.xy.66.0F.WIG 28 /r             | avx
vmovapd V/mV, V                                  | MR   VEX.xy.66.0F.WIG 29 /r             | avx
vmovaps V, V/mV                                  | RM   VEX.xy.NP.0F.WIG 28 /r             | avx
vmovaps V/mV, V                                  | MR   VEX.xy.NP.0F.WIG 29 /r             | avx
vmovd r32/m32, x                                 | MR   VEX.128.66.0F.W0 7E /r             | avx
vmovd x, r32/m32                                 | RM   VEX.128.66.0F.W0 6E /r             | avx
vmovddup x, x/m64                                | RM   VEX.128.F2.0F.WIG 12 /r            | avx
vmovddup y, y/m256                               | RM   VEX.256.F2.0F.WIG 12 /r            | avx
vmovdqa V, V/mV                                  | RM   VEX.xy.66.0F.WIG 6F /r             | avx
vmovdqa V/mV, V                                  | MR   VEX.xy.66.0F.WIG 7F /r             | avx
vmovdqu V, V/mV                                  | RM   VEX.xy.F3.0F.WIG 6F /r             | avx
vmovdqu V/mV, V                                  | MR   VEX.xy.F3.0F.WIG 7F /r             | avx
vmovhlps x, x, x                                 | RVM  VEX.128.NP.0F.WIG 12 /r            | avx
vmovhpd m64, x                                   | MR   VEX.128.66.0F.WIG 17 /r            | avx
vmovhpd x, x, m64                                | RVM  VEX.128.66.0F.WIG 16 /r            | avx
vmovhps m64, x                                   | MR   VEX.128.NP.0F.WIG 17 /r            | avx
vmovhps x, x, m64                                | RVM  VEX.128.NP.0F.WIG 16 /r            | avx
vmovlhps x, x, x                                 | RVM  VEX.128.NP.0F.WIG 16 /r            | avx
vmovlpd m64, x                                   | MR   VEX.128.66.0F.WIG 13 /r            | avx
vmovlpd x, x, m64                                | RVM  VEX.128.66.0F.WIG 12 /r            | avx
vmovlps m64, x                                   | MR   VEX.128.NP.0F.WIG 13 /r            | avx
vmovlps x, x, m64                                | RVM  VEX.128.NP.0F.WIG 12 /r            | avx
vmovmskpd r32, V                                 | RM   VEX.xy.66.0F.WIG 50 /r             | avx
vmovmskps r32, V                                 | RM   VEX.xy.NP.0F.WIG 50 /r             | avx
vmovntdq mV, V                                   | MR   VEX.xy.66.0F.WIG E7 /r             | avx
vmovntdqa x, m128                                | RM   VEX.128.66.0F38.WIG 2A /r          | avx
vmovntdqa y, m256                                | RM   VEX.256.66.0F38.WIG 2A /r          | avx2
vmovntpd mV, V                                   | MR   VEX.xy.66.0F.WIG 2B /r             | avx
vmovntps mV, V                                   | MR   VEX.xy.NP.0F.WIG 2B /r             | avx
vmovq x, x/m64                                   | RM   VEX.128.F3.0F.WIG 7E /r            | avx
vmovq x/m64, x                                   | MR   VEX.128.66.0F.WIG D6 /r            | avx
vmovq r64/m64, x                                 | MR   VEX.128.66.0F.W1 7E /r             | avx
vmovq x, r64/m64                                 | RM   VEX.128.66.0F.W1 6E /r             | avx
vmovsd m64, x                                    | MR   VEX.LIG.F2.0F.WIG 11 /r            | avx
vmovsd x, m64                                    | RM   VEX.LIG.F2.0F.WIG 10 /r            | avx
vmovsd x, x, x                                   | MVR  VEX.LIG.F2.0F.WIG 11 /r            | avx
vmovsd x, x, x                                   | RVM  VEX.LIG.F2.0F.WIG 10 /r            | avx
vmovshdup V, V/mV                                | RM   VEX.xy.F3.0F.WIG 16 /r             | avx
vmovsldup V, V/mV                                | RM   VEX.xy.F3.0F.WIG 12 /r             | avx
vmovss m32, x                                    | MR   VEX.LIG.F3.0F.WIG 11 /r            | avx
vmovss x, m32                                    | RM   VEX.LIG.F3.0F.WIG 10 /r            | avx
vmovss x, x, x                                   | MVR  VEX.LIG.F3.0F.WIG 11 /r            | avx
vmovss x, x, x                                   | RVM  VEX.LIG.F3.0F.WIG 10 /r            | avx
vmovupd V, V/mV                                  | RM   VEX.xy.66.0F.WIG 10 /r             | avx
vmovupd V/mV, V                                  | MR   VEX.xy.66.0F.WIG 11 /r             | avx
vmovups V, V/mV                                  | RM   VEX.xy.NP.0F.WIG 10 /r             | avx
vmovups V/mV, V                                  | MR   VEX.xy.NP.0F.WIG 11 /r             | avx
vmpsadbw x, x, x/m128, u8                        | RVMI VEX.128.66.0F3A.WIG 42 /r ib       | avx
vmpsadbw y, y, y/m256, u8                        | RVMI VEX.256.66.0F3A.WIG 42 /r ib       | avx2
vmulpd V, V, V/mV                                | RVM  VEX.xy.66.0F.WIG 59 /r             | avx
vmulps V, V, V/mV                                | RVM  VEX.xy.NP.0F.WIG 59 /r             | avx
vmulsd x, x, x/m64                               | RVM  VEX.LIG.F2.0F.WIG 59 /r            | avx
vmulss x, x, x/m32                               | RVM  VEX.LIG.F3.0F.WIG 59 /r            | avx
vorpd V, V, V/mV                                 | RVM  VEX.xy.66.0F.WIG 56 /r com         | avx
vorps V, V, V/mV                                 | RVM  VEX.xy.NP.0F.WIG 56 /r com         | avx
vpabsb x, x/m128                                 | RM   VEX.128.66.0F38.WIG 1C /r          | avx
vpabsb y, y/m256                                 | RM   VEX.256.66.0F38.WIG 1C /r          | avx2
vpabsd x, x/m128                                 | RM   VEX.128.66.0F38.WIG 1E /r          | avx
vpabsd y, y/m256                                 | RM   VEX.256.66.0F38.WIG 1E /r          | avx2
vpabsw x, x/m128                                 | RM   VEX.128.66.0F38.WIG 1D /r          | avx
vpabsw y, y/m256                                 | RM   VEX.256.66.0F38.WIG 1D /r          | avx2
vpackssdw x, x, x/m128                           | RVM  VEX.128.66.0F.WIG 6B /r            | avx
vpackssdw y, y, y/m256                           | RVM  VEX.256.66.0F.WIG 6B /r            | avx2
vpacksswb x, x, x/m128                           | RVM  VEX.128.66.0F.WIG 63 /r            | avx
vpacksswb y, y, y/m256                           | RVM  VEX.256.66.0F.WIG 63 /r            | avx2
vpackusdw x, x, x/m128                           | RVM  VEX.128.66.0F38.WIG 2B /r          | avx
vpackusdw y, y, y/m256                           | RVM  VEX.256.66.0F38.WIG 2B /r          | avx2
vpackuswb x, x, x/m128                           | RVM  VEX.128.66.0F.WIG 67 /r            | avx
vpackuswb y, y, y/m256                           | RVM  VEX.256.66.0F.WIG 67 /r            | avx2
vpaddb x, x, x/m128                              | RVM  VEX.128.66.0F.WIG FC /r com        | avx
vpaddb y, y, y/m256                              | RVM  VEX.256.66.0F.WIG FC /r com        | avx2
vpaddd x, x, x/m128                              | RVM  VEX.128.66.0F.WIG FE /r com        | avx
vpaddd y, y, y/m256                              | RVM  VEX.256.66.0F.WIG FE /r com        | avx2
vpaddq x, x, x/m128                              | RVM  VEX.128.66.0F.WIG D4 /r com        | avx
vpaddq y, y, y/m256                              | RVM  VEX.256.66.0F.WIG D4 /r com        | avx2
vpaddsb x, x, x/m128                             | RVM  VEX.128.66.0F.WIG EC /r com        | avx
vpaddsb y, y, y/m256                             | RVM  VEX.256.66.0F.WIG EC /r com        | avx2
vpaddsw x, x, x/m128                             | RVM  VEX.128.66.0F.WIG ED /r com        | avx
vpaddsw y, y, y/m256                             | RVM  VEX.256.66.0F.WIG ED /r com        | avx2
vpaddusb x, x, x/m128                            | RVM  VEX.128.66.0F.WIG DC /r com        | avx
vpaddusb y, y, y/m256                            | RVM  VEX.256.66.0F.WIG DC /r com        | avx2
vpaddusw x, x, x/m128                            | RVM  VEX.128.66.0F.WIG DD /r com        | avx
vpaddusw y, y, y/m256                            | RVM  VEX.256.66.0F.WIG DD /r com        | avx2
vpaddw x, x, x/m128                              | RVM  VEX.128.66.0F.WIG FD /r com        | avx
vpaddw y, y, y/m256                              | RVM  VEX.256.66.0F.WIG FD /r com        | avx2
vpalignr x, x, x/m128, u8                        | RVMI VEX.128.66.0F3A.WIG 0F /r ib       | avx
vpalignr y, y, y/m256, u8                        | RVMI VEX.256.66.0F3A.WIG 0F /r ib       | avx2
vpand x, x, x/m128                               | RVM  VEX.128.66.0F.WIG DB /r com        | avx
vpand y, y, y/m256                               | RVM  VEX.256.66.0F.WIG DB /r com        | avx2
vpandn x, x, x/m128                              | RVM  VEX.128.66.0F.WIG DF /r            | avx
vpandn y, y, y/m256                              | RVM  VEX.256.66.0F.WIG DF /r            | avx2
vpavgb x, x, x/m128                              | RVM  VEX.128.66.0F.WIG E0 /r com        | avx
vpavgb y, y, y/m256                              | RVM  VEX.256.66.0F.WIG E0 /r com        | avx2
vpavgw x, x, x/m128                              | RVM  VEX.128.66.0F.WIG E3 /r com        | avx
vpavgw y, y, y/m256                              | RVM  VEX.256.66.0F.WIG E3 /r com        | avx2
vpblendvb x, x, x/m128, x                        | RVMS VEX.128.66.0F3A.W0 4C /r is4       | avx
vpblendvb y, y, y/m256, y                        | RVMS VEX.256.66.0F3A.W0 4C /r is4       | avx2
vpblendw x, x, x/m128, u8                        | RVMI VEX.128.66.0F3A.WIG 0E /r ib       | avx
vpblendw y, y, y/m256, u8                        | RVMI VEX.256.66.0F3A.WIG 0E /r ib       | avx2
vpcmpeqb x, x, x/m128                            | RVM  VEX.128.66.0F.WIG 74 /r com        | avx
vpcmpeqb y, y, y/m256                            | RVM  VEX.256.66.0F.WIG 74 /r com        | avx2
vpcmpeqd x, x, x/m128                            | RVM  VEX.128.66.0F.WIG 76 /r com        | avx
vpcmpeqd y, y, y/m256                            | RVM  VEX.256.66.0F.WIG 76 /r com        | avx2
vpcmpeqq x, x, x/m128                            | RVM  VEX.128.66.0F38.WIG 29 /r          | avx
vpcmpeqq y, y, y/m256                            | RVM  VEX.256.66.0F38.WIG 29 /r          | avx2
vpcmpeqw x, x, x/m128                            | RVM  VEX.128.66.0F.WIG 75 /r com        | avx
vpcmpeqw y, y, y/m256                            | RVM  VEX.256.66.0F.WIG 75 /r com        | avx2
vpcmpestri x, x/m128, u8                         | RMI  VEX.128.66.0F3A.WIG 61 /r ib       | avx
vpcmpestrm x, x/m128, u8                         | RMI  VEX.128.66.0F3A.WIG 60 /r ib       | avx
vpcmpgtb x, x, x/m128                            | RVM  VEX.128.66.0F.WIG 64 /r            | avx
vpcmpgtb y, y, y/m256                            | RVM  VEX.256.66.0F.WIG 64 /r            | avx2
vpcmpgtd x, x, x/m128                            | RVM  VEX.128.66.0F.WIG 66 /r            | avx
vpcmpgtd y, y, y/m256                            | RVM  VEX.256.66.0F.WIG 66 /r            | avx2
vpcmpgtq x, x, x/m128                            | RVM  VEX.128.66.0F38.WIG 37 /r          | avx
vpcmpgtq y, y, y/m256                            | RVM  VEX.256.66.0F38.WIG 37 /r          | avx2
vpcmpgtw x, x, x/m128                            | RVM  VEX.128.66.0F.WIG 65 /r            | avx
vpcmpgtw y, y, y/m256                            | RVM  VEX.256.66.0F.WIG 65 /r            | avx2
vpcmpistri x, x/m128, u8                         | RMI  VEX.128.66.0F3A.WIG 63 /r ib       | avx
vpcmpistrm x, x/m128, u8                         | RMI  VEX.128.66.0F3A.WIG 62 /r ib       | avx
vperm2f128 y, y, y/m256, u8                      | RVMI VEX.256.66.0F3A.W0 06 /r ib        | avx
vpermilpd V, V, V/mV                             | RVM  VEX.xy.66.0F38.W0 0D /r            | avx
vpermilpd V, V/mV, u8                            | RMI  VEX.xy.66.0F3A.W0 05 /r ib         | avx
vpermilps V, V, V/mV                             | RVM  VEX.xy.66.0F38.W0 0C /r            | avx
vpermilps V, V/mV, u8                            | RMI  VEX.xy.66.0F3A.W0 04 /r ib         | avx
vpextrb r32/m8, x, u8                            | MRI  VEX.128.66.0F3A.W0 14 /r ib        | avx
vpextrd r32/m32, x, u8                           | MRI  VEX.128.66.0F3A.W0 16 /r ib        | avx
vpextrq r64/m64, x, u8                           | MRI  VEX.128.66.0F3A.W1 16 /r ib        | avx
vpextrw r32, x, u8                               | RMI  VEX.128.66.0F.W0 C5 /r ib          | avx
vpextrw r32/m16, x, u8                           | MRI  VEX.128.66.0F3A.W0 15 /r ib        | avx
vphaddd x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 02 /r          | avx
vphaddd y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 02 /r          | avx2
vphaddsw x, x, x/m128                            | RVM  VEX.128.66.0F38.WIG 03 /r          | avx
vphaddsw y, y, y/m256                            | RVM  VEX.256.66.0F38.WIG 03 /r          | avx2
vphaddw x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 01 /r          | avx
vphaddw y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 01 /r          | avx2
vphminposuw x, x/m128                            | RM   VEX.128.66.0F38.WIG 41 /r          | avx
vphsubd x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 06 /r          | avx
vphsubd y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 06 /r          | avx2
vphsubsw x, x, x/m128                            | RVM  VEX.128.66.0F38.WIG 07 /r          | avx
vphsubsw y, y, y/m256                            | RVM  VEX.256.66.0F38.WIG 07 /r          | avx2
vphsubw x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 05 /r          | avx
vphsubw y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 05 /r          | avx2
vpinsrb x, x, r32/m8, u8                         | RVMI VEX.128.66.0F3A.W0 20 /r ib        | avx
vpinsrd x, x, r32/m32, u8                        | RVMI VEX.128.66.0F3A.W0 22 /r ib        | avx
vpinsrq x, x, r64/m64, u8                        | RVMI VEX.128.66.0F3A.W1 22 /r ib        | avx
vpinsrw x, x, r32/m16, u8                        | RVMI VEX.128.66.0F.W0 C4 /r ib          | avx
vpmaddubsw x, x, x/m128                          | RVM  VEX.128.66.0F38.WIG 04 /r          | avx
vpmaddubsw y, y, y/m256                          | RVM  VEX.256.66.0F38.WIG 04 /r          | avx2
vpmaddwd x, x, x/m128                            | RVM  VEX.128.66.0F.WIG F5 /r com        | avx
vpmaddwd y, y, y/m256                            | RVM  VEX.256.66.0F.WIG F5 /r com        | avx2
vpmaxsb x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 3C /r          | avx
vpmaxsb y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 3C /r          | avx2
vpmaxsd x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 3D /r          | avx
vpmaxsd y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 3D /r          | avx2
vpmaxsw x, x, x/m128                             | RVM  VEX.128.66.0F.WIG EE /r com        | avx
vpmaxsw y, y, y/m256                             | RVM  VEX.256.66.0F.WIG EE /r com        | avx2
vpmaxub x, x, x/m128                             | RVM  VEX.128.66.0F.WIG DE /r com        | avx
vpmaxub y, y, y/m256                             | RVM  VEX.256.66.0F.WIG DE /r com        | avx2
vpmaxud x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 3F /r          | avx
vpmaxud y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 3F /r          | avx2
vpmaxuw x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 3E /r          | avx
vpmaxuw y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 3E /r          | avx2
vpminsb x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 38 /r          | avx
vpminsb y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 38 /r          | avx2
vpminsd x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 39 /r          | avx
vpminsd y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 39 /r          | avx2
vpminsw x, x, x/m128                             | RVM  VEX.128.66.0F.WIG EA /r com        | avx
vpminsw y, y, y/m256                             | RVM  VEX.256.66.0F.WIG EA /r com        | avx2
vpminub x, x, x/m128                             | RVM  VEX.128.66.0F.WIG DA /r com        | avx
vpminub y, y, y/m256                             | RVM  VEX.256.66.0F.WIG DA /r com        | avx2
vpminud x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 3B /r          | avx
vpminud y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 3B /r          | avx2
vpminuw x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 3A /r          | avx
vpminuw y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 3A /r          | avx2
vpmovmskb r32, x                                 | RM   VEX.128.66.0F.WIG D7 /r            | avx
vpmovmskb r32, y                                 | RM   VEX.256.66.0F.WIG D7 /r            | avx2
vpmovsxwq x, x/m32                               | RM   VEX.128.66.0F38.WIG 24 /r          | avx
vpmovsxwq y, x/m64                               | RM   VEX.256.66.0F38.WIG 24 /r          | avx2
vpmovsxbd x, x/m32                               | RM   VEX.128.66.0F38.WIG 21 /r          | avx
vpmovsxbd y, x/m64                               | RM   VEX.256.66.0F38.WIG 21 /r          | avx2
vpmovsxbq x, x/m16                               | RM   VEX.128.66.0F38.WIG 22 /r          | avx
vpmovsxbq y, x/m32                               | RM   VEX.256.66.0F38.WIG 22 /r          | avx2
vpmovsxbw x, x/m64                               | RM   VEX.128.66.0F38.WIG 20 /r          | avx
vpmovsxbw y, x/m128                              | RM   VEX.256.66.0F38.WIG 20 /r          | avx2
vpmovsxdq x, x/m64                               | RM   VEX.128.66.0F38.WIG 25 /r          | avx
vpmovsxdq y, x/m128                              | RM   VEX.256.66.0F38.WIG 25 /r          | avx2
vpmovsxwd x, x/m64                               | RM   VEX.128.66.0F38.WIG 23 /r          | avx
vpmovsxwd y, x/m128                              | RM   VEX.256.66.0F38.WIG 23 /r          | avx2
vpmovzxbd x, x/m32                               | RM   VEX.128.66.0F38.WIG 31 /r          | avx
vpmovzxbd y, x/m64                               | RM   VEX.256.66.0F38.WIG 31 /r          | avx2
vpmovzxbq x, x/m16                               | RM   VEX.128.66.0F38.WIG 32 /r          | avx
vpmovzxbq y, x/m32                               | RM   VEX.256.66.0F38.WIG 32 /r          | avx2
vpmovzxbw x, x/m64                               | RM   VEX.128.66.0F38.WIG 30 /r          | avx
vpmovzxbw y, x/m128                              | RM   VEX.256.66.0F38.WIG 30 /r          | avx2
vpmovzxdq x, x/m64                               | RM   VEX.128.66.0F38.WIG 35 /r          | avx
vpmovzxdq y, x/m128                              | RM   VEX.256.66.0F38.WIG 35 /r          | avx2
vpmovzxwd x, x/m64                               | RM   VEX.128.66.0F38.WIG 33 /r          | avx
vpmovzxwd y, x/m128                              | RM   VEX.256.66.0F38.WIG 33 /r          | avx2
vpmovzxwq x, x/m32                               | RM   VEX.128.66.0F38.WIG 34 /r          | avx
vpmovzxwq y, x/m64                               | RM   VEX.256.66.0F38.WIG 34 /r          | avx2
vpmuldq x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 28 /r          | avx
vpmuldq y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 28 /r          | avx2
vpmulhrsw x, x, x/m128                           | RVM  VEX.128.66.0F38.WIG 0B /r          | avx
vpmulhrsw y, y, y/m256                           | RVM  VEX.256.66.0F38.WIG 0B /r          | avx2
vpmulhuw x, x, x/m128                            | RVM  VEX.128.66.0F.WIG E4 /r com        | avx
vpmulhuw y, y, y/m256                            | RVM  VEX.256.66.0F.WIG E4 /r com        | avx2
vpmulhw x, x, x/m128                             | RVM  VEX.128.66.0F.WIG E5 /r com        | avx
vpmulhw y, y, y/m256                             | RVM  VEX.256.66.0F.WIG E5 /r com        | avx2
vpmulld x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 40 /r          | avx
vpmulld y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 40 /r          | avx2
vpmullw x, x, x/m128                             | RVM  VEX.128.66.0F.WIG D5 /r com        | avx
vpmullw y, y, y/m256                             | RVM  VEX.256.66.0F.WIG D5 /r com        | avx2
vpmuludq x, x, x/m128                            | RVM  VEX.128.66.0F.WIG F4 /r com        | avx
vpmuludq y, y, y/m256                            | RVM  VEX.256.66.0F.WIG F4 /r com        | avx2
vpor x, x, x/m128                                | RVM  VEX.128.66.0F.WIG EB /r com        | avx
vpor y, y, y/m256                                | RVM  VEX.256.66.0F.WIG EB /r com        | avx2
vpsadbw x, x, x/m128                             | RVM  VEX.128.66.0F.WIG F6 /r com        | avx
vpsadbw y, y, y/m256                             | RVM  VEX.256.66.0F.WIG F6 /r com        | avx2
vpshufb x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 00 /r          | avx
vpshufb y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 00 /r          | avx2
vpshufd x, x/m128, u8                            | RMI  VEX.128.66.0F.WIG 70 /r ib         | avx
vpshufd y, y/m256, u8                            | RMI  VEX.256.66.0F.WIG 70 /r ib         | avx2
vpshufhw x, x/m128, u8                           | RMI  VEX.128.F3.0F.WIG 70 /r ib         | avx
vpshufhw y, y/m256, u8                           | RMI  VEX.256.F3.0F.WIG 70 /r ib         | avx2
vpshuflw x, x/m128, u8                           | RMI  VEX.128.F2.0F.WIG 70 /r ib         | avx
vpshuflw y, y/m256, u8                           | RMI  VEX.256.F2.0F.WIG 70 /r ib         | avx2
vpsignb x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 08 /r          | avx
vpsignb y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 08 /r          | avx2
vpsignd x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 0A /r          | avx
vpsignd y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 0A /r          | avx2
vpsignw x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG 09 /r          | avx
vpsignw y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG 09 /r          | avx2
vpslld x, x, x/m128                              | RVM  VEX.128.66.0F.WIG F2 /r            | avx
vpslld x, x, u8                                  | VMI  VEX.128.66.0F.WIG 72 /6 ib         | avx
vpslld y, y, x/m128                              | RVM  VEX.256.66.0F.WIG F2 /r            | avx2
vpslld y, y, u8                                  | VMI  VEX.256.66.0F.WIG 72 /6 ib         | avx2
vpslldq x, x, u8                                 | VMI  VEX.128.66.0F.WIG 73 /7 ib         | avx
vpslldq y, y, u8                                 | VMI  VEX.256.66.0F.WIG 73 /7 ib         | avx2
vpsllq x, x, x/m128                              | RVM  VEX.128.66.0F.WIG F3 /r            | avx
vpsllq x, x, u8                                  | VMI  VEX.128.66.0F.WIG 73 /6 ib         | avx
vpsllq y, y, x/m128                              | RVM  VEX.256.66.0F.WIG F3 /r            | avx2
vpsllq y, y, u8                                  | VMI  VEX.256.66.0F.WIG 73 /6 ib         | avx2
vpsllw x, x, x/m128                              | RVM  VEX.128.66.0F.WIG F1 /r            | avx
vpsllw x, x, u8                                  | VMI  VEX.128.66.0F.WIG 71 /6 ib         | avx
vpsllw y, y, x/m128                              | RVM  VEX.256.66.0F.WIG F1 /r            | avx2
vpsllw y, y, u8                                  | VMI  VEX.256.66.0F.WIG 71 /6 ib         | avx2
vpsrad x, x, x/m128                              | RVM  VEX.128.66.0F.WIG E2 /r            | avx
vpsrad x, x, u8                                  | VMI  VEX.128.66.0F.WIG 72 /4 ib         | avx
vpsrad y, y, x/m128                              | RVM  VEX.256.66.0F.WIG E2 /r            | avx2
vpsrad y, y, u8                                  | VMI  VEX.256.66.0F.WIG 72 /4 ib         | avx2
vpsraw x, x, x/m128                              | RVM  VEX.128.66.0F.WIG E1 /r            | avx
vpsraw x, x, u8                                  | VMI  VEX.128.66.0F.WIG 71 /4 ib         | avx
vpsraw y, y, x/m128                              | RVM  VEX.256.66.0F.WIG E1 /r            | avx2
vpsraw y, y, u8                                  | VMI  VEX.256.66.0F.WIG 71 /4 ib         | avx2
vpsrld x, x, x/m128                              | RVM  VEX.128.66.0F.WIG D2 /r            | avx
vpsrld x, x, u8                                  | VMI  VEX.128.66.0F.WIG 72 /2 ib         | avx
vpsrld y, y, x/m128                              | RVM  VEX.256.66.0F.WIG D2 /r            | avx2
vpsrld y, y, u8                                  | VMI  VEX.256.66.0F.WIG 72 /2 ib         | avx2
vpsrldq x, x, u8                                 | VMI  VEX.128.66.0F.WIG 73 /3 ib         | avx
vpsrldq y, y, u8                                 | VMI  VEX.256.66.0F.WIG 73 /3 ib         | avx2
vpsrlq x, x, x/m128                              | RVM  VEX.128.66.0F.WIG D3 /r            | avx
vpsrlq x, x, u8                                  | VMI  VEX.128.66.0F.WIG 73 /2 ib         | avx
vpsrlq y, y, x/m128                              | RVM  VEX.256.66.0F.WIG D3 /r            | avx2
vpsrlq y, y, u8                                  | VMI  VEX.256.66.0F.WIG 73 /2 ib         | avx2
vpsrlw x, x, x/m128                              | RVM  VEX.128.66.0F.WIG D1 /r            | avx
vpsrlw x, x, u8                                  | VMI  VEX.128.66.0F.WIG 71 /2 ib         | avx
vpsrlw y, y, x/m128                              | RVM  VEX.256.66.0F.WIG D1 /r            | avx2
vpsrlw y, y, u8                                  | VMI  VEX.256.66.0F.WIG 71 /2 ib         | avx2
vpsubb x, x, x/m128                              | RVM  VEX.128.66.0F.WIG F8 /r            | avx
vpsubb y, y, y/m256                              | RVM  VEX.256.66.0F.WIG F8 /r            | avx2
vpsubd x, x, x/m128                              | RVM  VEX.128.66.0F.WIG FA /r            | avx
vpsubd y, y, y/m256                              | RVM  VEX.256.66.0F.WIG FA /r            | avx2
vpsubq x, x, x/m128                              | RVM  VEX.128.66.0F.WIG FB /r            | avx
vpsubq y, y, y/m256                              | RVM  VEX.256.66.0F.WIG FB /r            | avx2
vpsubsb x, x, x/m128                             | RVM  VEX.128.66.0F.WIG E8 /r            | avx
vpsubsb y, y, y/m256                             | RVM  VEX.256.66.0F.WIG E8 /r            | avx2
vpsubsw x, x, x/m128                             | RVM  VEX.128.66.0F.WIG E9 /r            | avx
vpsubsw y, y, y/m256                             | RVM  VEX.256.66.0F.WIG E9 /r            | avx2
vpsubusb x, x, x/m128                            | RVM  VEX.128.66.0F.WIG D8 /r            | avx
vpsubusb y, y, y/m256                            | RVM  VEX.256.66.0F.WIG D8 /r            | avx2
vpsubusw x, x, x/m128                            | RVM  VEX.128.66.0F.WIG D9 /r            | avx
vpsubusw y, y, y/m256                            | RVM  VEX.256.66.0F.WIG D9 /r            | avx2
vpsubw x, x, x/m128                              | RVM  VEX.128.66.0F.WIG F9 /r            | avx
vpsubw y, y, y/m256                              | RVM  VEX.256.66.0F.WIG F9 /r            | avx2
vptest V, V/mV                                   | RM   VEX.xy.66.0F38.WIG 17 /r           | avx
vpunpckhbw x, x, x/m128                          | RVM  VEX.128.66.0F.WIG 68 /r            | avx
vpunpckhbw y, y, y/m256                          | RVM  VEX.256.66.0F.WIG 68 /r            | avx2
vpunpckhdq x, x, x/m128                          | RVM  VEX.128.66.0F.WIG 6A /r            | avx
vpunpckhdq y, y, y/m256                          | RVM  VEX.256.66.0F.WIG 6A /r            | avx2
vpunpckhqdq x, x, x/m128                         | RVM  VEX.128.66.0F.WIG 6D /r            | avx
vpunpckhqdq y, y, y/m256                         | RVM  VEX.256.66.0F.WIG 6D /r            | avx2
vpunpckhwd x, x, x/m128                          | RVM  VEX.128.66.0F.WIG 69 /r            | avx
vpunpckhwd y, y, y/m256                          | RVM  VEX.256.66.0F.WIG 69 /r            | avx2
vpunpcklbw x, x, x/m128                          | RVM  VEX.128.66.0F.WIG 60 /r            | avx
vpunpcklbw y, y, y/m256                          | RVM  VEX.256.66.0F.WIG 60 /r            | avx2
vpunpckldq x, x, x/m128                          | RVM  VEX.128.66.0F.WIG 62 /r            | avx
vpunpckldq y, y, y/m256                          | RVM  VEX.256.66.0F.WIG 62 /r            | avx2
vpunpcklqdq x, x, x/m128                         | RVM  VEX.128.66.0F.WIG 6C /r            | avx
vpunpcklqdq y, y, y/m256                         | RVM  VEX.256.66.0F.WIG 6C /r            | avx2
vpunpcklwd x, x, x/m128                          | RVM  VEX.128.66.0F.WIG 61 /r            | avx
vpunpcklwd y, y, y/m256                          | RVM  VEX.256.66.0F.WIG 61 /r            | avx2
vpxor x, x, x/m128                               | RVM  VEX.128.66.0F.WIG EF /r com        | avx
vpxor y, y, y/m256                               | RVM  VEX.256.66.0F.WIG EF /r com        | avx2
vrcpps V, V/mV                                   | RM   VEX.xy.NP.0F.WIG 53 /r             | avx
vrcpss x, x, x/m32                               | RVM  VEX.LIG.F3.0F.WIG 53 /r            | avx
vroundpd V, V/mV, u8                             | RMI  VEX.xy.66.0F3A.WIG 09 /r ib        | avx
vroundps V, V/mV, u8                             | RMI  VEX.xy.66.0F3A.WIG 08 /r ib        | avx
vroundsd x, x, x/m64, u8                         | RVMI VEX.LIG.66.0F3A.WIG 0B /r ib       | avx
vroundss x, x, x/m32, u8                         | RVMI VEX.LIG.66.0F3A.WIG 0A /r ib       | avx
vrsqrtps V, V/mV                                 | RM   VEX.xy.NP.0F.WIG 52 /r             | avx
vrsqrtss x, x, x/m32                             | RVM  VEX.LIG.F3.0F.WIG 52 /r            | avx
vshufpd V, V, V/mV, u8                           | RVMI VEX.xy.66.0F.WIG C6 /r ib          | avx
vshufps V, V, V/mV, u8                           | RVMI VEX.xy.NP.0F.WIG C6 /r ib          | avx
vsqrtpd V, V/mV                                  | RM   VEX.xy.66.0F.WIG 51 /r             | avx
vsqrtps V, V/mV                                  | RM   VEX.xy.NP.0F.WIG 51 /r             | avx
vsqrtsd x, x, x/m64                              | RVM  VEX.LIG.F2.0F.WIG 51 /r            | avx
vsqrtss x, x, x/m32                              | RVM  VEX.LIG.F3.0F.WIG 51 /r            | avx
vsubpd V, V, V/mV                                | RVM  VEX.xy.66.0F.WIG 5C /r             | avx
vsubps V, V, V/mV                                | RVM  VEX.xy.NP.0F.WIG 5C /r             | avx
vsubsd x, x, x/m64                               | RVM  VEX.LIG.F2.0F.WIG 5C /r            | avx
vsubss x, x, x/m32                               | RVM  VEX.LIG.F3.0F.WIG 5C /r            | avx
vtestpd V, V/mV                                  | RM   VEX.xy.66.0F38.W0 0F /r            | avx
vtestps V, V/mV                                  | RM   VEX.xy.66.0F38.W0 0E /r            | avx
vucomisd x, x/m64                                | RM   VEX.LIG.66.0F.WIG 2E /r            | avx
vucomiss x, x/m32                                | RM   VEX.LIG.NP.0F.WIG 2E /r            | avx
vunpckhpd V, V, V/mV                             | RVM  VEX.xy.66.0F.WIG 15 /r             | avx
vunpckhps V, V, V/mV                             | RVM  VEX.xy.NP.0F.WIG 15 /r             | avx
vunpcklpd V, V, V/mV                             | RVM  VEX.xy.66.0F.WIG 14 /r             | avx
vunpcklps V, V, V/mV                             | RVM  VEX.xy.NP.0F.WIG 14 /r             | avx
vxorpd V, V, V/mV                                | RVM  VEX.xy.66.0F.WIG 57 /r com         | avx
vxorps V, V, V/mV                                | RVM  VEX.xy.NP.0F.WIG 57 /r com         | avx
vaesdec x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG DE /r          | avx aes
vaesdec y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG DE /r          | vaes
vaesdeclast x, x, x/m128                         | RVM  VEX.128.66.0F38.WIG DF /r          | avx aes
vaesdeclast y, y, y/m256                         | RVM  VEX.256.66.0F38.WIG DF /r          | vaes
vaesenc x, x, x/m128                             | RVM  VEX.128.66.0F38.WIG DC /r          | avx aes
vaesenc y, y, y/m256                             | RVM  VEX.256.66.0F38.WIG DC /r          | vaes
vaesenclast x, x, x/m128                         | RVM  VEX.128.66.0F38.WIG DD /r          | avx aes
vaesenclast y, y, y/m256                         | RVM  VEX.256.66.0F38.WIG DD /r          | vaes
vaesimc x, x/m128                                | RM   VEX.128.66.0F38.WIG DB /r          | avx aes
vaeskeygenassist x, x/m128, u8                   | RMI  VEX.128.66.0F3A.WIG DF /r ib       | avx aes
vgf2p8affineinvqb V, V, V/mV, u8                 | RVMI VEX.xy.66.0F3A.W1 CF /r ib         | avx gfni
vgf2p8affineqb V, V, V/mV, u8                    | RVMI VEX.xy.66.0F3A.W1 CE /r ib         | avx gfni
vgf2p8mulb V, V, V/mV                            | RVM  VEX.xy.66.0F38.W0 CF /r            | avx gfni
vbroadcasti128 y, m128                           | RM   VEX.256.66.0F38.W0 5A /r           | avx2
vextracti128 x/m128, y, u8                       | MRI  VEX.256.66.0F3A.W0 39 /r ib        | avx2
vgatherdpd V, vm32x, V                           | RMV  VEX.xy.66.0F38.W1 92 /r ud         | avx2
vgatherdps V, vm32V, V                           | RMV  VEX.xy.66.0F38.W0 92 /r ud         | avx2
vgatherqpd V, vm64V, V                           | RMV  VEX.xy.66.0F38.W1 93 /r ud         | avx2
vgatherqps x, vm64V, x                           | RMV  VEX.xy.66.0F38.W0 93 /r ud         | avx2
vinserti128 y, y, x/m128, u8                     | RVMI VEX.256.66.0F3A.W0 38 /r ib        | avx2
vpblendd V, V, V/mV, u8                          | RVMI VEX.xy.66.0F3A.W0 02 /r ib         | avx2
vpbroadcastb V, x/m8                             | RM   VEX.xy.66.0F38.W0 78 /r            | avx2
vpbroadcastd V, x/m32                            | RM   VEX.xy.66.0F38.W0 58 /r            | avx2
vpbroadcastq V, x/m64                            | RM   VEX.xy.66.0F38.W0 59 /r            | avx2
vpbroadcastw V, x/m16                            | RM   VEX.xy.66.0F38.W0 79 /r            | avx2
vperm2i128 y, y, y/m256, u8                      | RVMI VEX.256.66.0F3A.W0 46 /r ib        | avx2
vpermd y, y, y/m256                              | RVM  VEX.256.66.0F38.W0 36 /r           | avx2
vpermpd y, y/m256, u8                            | RMI  VEX.256.66.0F3A.W1 01 /r ib        | avx2
vpermps y, y, y/m256                             | RVM  VEX.256.66.0F38.W0 16 /r           | avx2
vpermq y, y/m256, u8                             | RMI  VEX.256.66.0F3A.W1 00 /r ib        | avx2
vpgatherdd V, vm32V, V                           | RMV  VEX.xy.66.0F38.W0 90 /r ud         | avx2
vpgatherdq V, vm32x, V                           | RMV  VEX.xy.66.0F38.W1 90 /r ud         | avx2
vpgatherqd x, vm64V, x                           | RMV  VEX.xy.66.0F38.W0 91 /r ud         | avx2
vpgatherqq V, vm64V, V                           | RMV  VEX.xy.66.0F38.W1 91 /r ud         | avx2
vpmaskmovd mV, V, V                              | MVR  VEX.xy.66.0F38.W0 8E /r            | avx2
vpmaskmovd V, V, mV                              | RVM  VEX.xy.66.0F38.W0 8C /r            | avx2
vpmaskmovq mV, V, V                              | MVR  VEX.xy.66.0F38.W1 8E /r            | avx2
vpmaskmovq V, V, mV                              | RVM  VEX.xy.66.0F38.W1 8C /r            | avx2
vpsllvd V, V, V/mV                               | RVM  VEX.xy.66.0F38.W0 47 /r            | avx2
vpsllvq V, V, V/mV                               | RVM  VEX.xy.66.0F38.W1 47 /r            | avx2
vpsravd V, V, V/mV                               | RVM  VEX.xy.66.0F38.W0 46 /r            | avx2
vpsrlvd V, V, V/mV                               | RVM  VEX.xy.66.0F38.W0 45 /r            | avx2
vpsrlvq V, V, V/mV                               | RVM  VEX.xy.66.0F38.W1 45 /r            | avx2
vcvtph2ps V, x/mH                                | RM   VEX.xy.66.0F38.W0 13 /r            | f16c
vcvtps2ph x/mH, V, u8                            | MRI  VEX.xy.66.0F3A.W0 1D /r ib         | f16c
vfmadd132pd V, V, V/mV                           | RVM  VEX.xy.66.0F38.W1 98 /r            | fma
vfmadd132ps V, V, V/mV                           | RVM  VEX.xy.66.0F38.W0 98 /r            | fma
vfmadd132sd x, x, x/m64                          | RVM  VEX.LIG.66.0F38.W1 99 /r           | fma
vfmadd132ss x, x, x/m32                          | RVM  VEX.LIG.66.0F38.W0 99 /r           | fma
vfmadd213pd V, V, V/mV                           | RVM  VEX.xy.66.0F38.W1 A8 /r            | fma
vfmadd213ps V, V, V/mV                           | RVM  VEX.xy.66.0F38.W0 A8 /r            | fma
vfmadd213sd x, x, x/m64                          | RVM  VEX.LIG.66.0F38.W1 A9 /r           | fma
vfmadd213ss x, x, x/m32                          | RVM  VEX.LIG.66.0F38.W0 A9 /r           | fma
vfmadd231pd V, V, V/mV                           | RVM  VEX.xy.66.0F38.W1 B8 /r            | fma
vfmadd231ps V, V, V/mV                           | RVM  VEX.xy.66.0F38.W0 B8 /r            | fma
vfmadd231sd x, x, x/m64                          | RVM  VEX.LIG.66.0F38.W1 B9 /r           | fma
vfmadd231ss x, x, x/m32                          | RVM  VEX.LIG.66.0F38.W0 B9 /r           | fma
vfmaddsub132pd V, V, V/mV                        | RVM  VEX.xy.66.0F38.W1 96 /r            | fma
vfmaddsub132ps V, V, V/mV                        | RVM  VEX.xy.66.0F38.W0 96 /r            | fma
vfmaddsub213pd V, V, V/mV                        | RVM  VEX.xy.66.0F38.W1 A6 /r            | fma
vfmaddsub213ps V, V, V/mV                        | RVM  VEX.xy.66.0F38.W0 A6 /r            | fma
vfmaddsub231pd V, V, V/mV                        | RVM  VEX.xy.66.0F38.W1 B6 /r            | fma
vfmaddsub231ps V, V, V/mV                        | RVM  VEX.xy.66.0F38.W0 B6 /r            | fma
vfmsub132pd V, V, V/mV                           | RVM  VEX.xy.66.0F38.W1 9A /r            | fma
vfmsub132ps V, V, V/mV                           | RVM  VEX.xy.66.0F38.W0 9A /r            | fma
vfmsub132sd x, x, x/m64                          | RVM  VEX.LIG.66.0F38.W1 9B /r           | fma
vfmsub132ss x, x, x/m32                          | RVM  VEX.LIG.66.0F38.W0 9B /r           | fma
vfmsub213pd V, V, V/mV                           | RVM  VEX.xy.66.0F38.W1 AA /r            | fma
vfmsub213ps V, V, V/mV                           | RVM  VEX.xy.66.0F38.W0 AA /r            | fma
vfmsub213sd x, x, x/m64                          | RVM  VEX.LIG.66.0F38.W1 AB /r           | fma
vfmsub213ss x, x, x/m32                          | RVM  VEX.LIG.66.0F38.W0 AB /r           | fma
vfmsub231pd V, V, V/mV                           | RVM  VEX.xy.66.0F38.W1 BA /r            | fma
vfmsub231ps V, V, V/mV                           | RVM  VEX.xy.66.0F38.W0 BA /r            | fma
vfmsub231sd x, x, x/m64                          | RVM  VEX.LIG.66.0F38.W1 BB /r           | fma
vfmsub231ss x, x, x/m32                          | RVM  VEX.LIG.66.0F38.W0 BB /r           | fma
vfmsubadd132pd V, V, V/mV                        | RVM  VEX.xy.66.0F38.W1 97 /r            | fma
vfmsubadd132ps V, V, V/mV                        | RVM  VEX.xy.66.0F38.W0 97 /r            | fma
vfmsubadd213pd V, V, V/mV                        | RVM  VEX.xy.66.0F38.W1 A7 /r            | fma
vfmsubadd213ps V, V, V/mV                        | RVM  VEX.xy.66.0F38.W0 A7 /r            | fma
vfmsubadd231pd V, V, V/mV                        | RVM  VEX.xy.66.0F38.W1 B7 /r            | fma
vfmsubadd231ps V, V, V/mV                        | RVM  VEX.xy.66.0F38.W0 B7 /r            | fma
vfnmadd132pd V, V, V/mV                          | RVM  VEX.xy.66.0F38.W1 9C /r            | fma
vfnmadd132ps V, V, V/mV                          | RVM  VEX.xy.66.0F38.W0 9C /r            | fma
vfnmadd132sd x, x, x/m64                         | RVM  VEX.LIG.66.0F38.W1 9D /r           | fma
vfnmadd132ss x, x, x/m32                         | RVM  VEX.LIG.66.0F38.W0 9D /r           | fma
vfnmadd213pd V, V, V/mV                          | RVM  VEX.xy.66.0F38.W1 AC /r            | fma
vfnmadd213ps V, V, V/mV                          | RVM  VEX.xy.66.0F38.W0 AC /r            | fma
vfnmadd213sd x, x, x/m64                         | RVM  VEX.LIG.66.0F38.W1 AD /r           | fma
vfnmadd213ss x, x, x/m32                         | RVM  VEX.LIG.66.0F38.W0 AD /r           | fma
vfnmadd231pd V, V, V/mV                          | RVM  VEX.xy.66.0F38.W1 BC /r            | fma
vfnmadd231ps V, V, V/mV                          | RVM  VEX.xy.66.0F38.W0 BC /r            | fma
vfnmadd231sd x, x, x/m64                         | RVM  VEX.LIG.66.0F38.W1 BD /r           | fma
vfnmadd231ss x, x, x/m32                         | RVM  VEX.LIG.66.0F38.W0 BD /r           | fma
vfnmsub132pd V, V, V/mV                          | RVM  VEX.xy.66.0F38.W1 9E /r            | fma
vfnmsub132ps V, V, V/mV                          | RVM  VEX.xy.66.0F38.W0 9E /r            | fma
vfnmsub132sd x, x, x/m64                         | RVM  VEX.LIG.66.0F38.W1 9F /r           | fma
vfnmsub132ss x, x, x/m32                         | RVM  VEX.LIG.66.0F38.W0 9F /r           | fma
vfnmsub213pd V, V, V/mV                          | RVM  VEX.xy.66.0F38.W1 AE /r            | fma
vfnmsub213ps V, V, V/mV                          | RVM  VEX.xy.66.0F38.W0 AE /r            | fma
vfnmsub213sd x, x, x/m64                         | RVM  VEX.LIG.66.0F38.W1 AF /r           | fma
vfnmsub213ss x, x, x/m32                         | RVM  VEX.LIG.66.0F38.W0 AF /r           | fma
vfnmsub231pd V, V, V/mV                          | RVM  VEX.xy.66.0F38.W1 BE /r            | fma
vfnmsub231ps V, V, V/mV                          | RVM  VEX.xy.66.0F38.W0 BE /r            | fma
vfnmsub231sd x, x, x/m64                         | RVM  VEX.LIG.66.0F38.W1 BF /r           | fma
vfnmsub231ss x, x, x/m32                         | RVM  VEX.LIG.66.0F38.W0 BF /r           | fma
vpclmulqdq x, x, x/m128, u8                      | RVMI VEX.128.66.0F3A.WIG 44 /r ib       | avx pclmul
vpclmulqdq y, y, y/m256, u8                      | RVMI VEX.256.66.0F3A.WIG 44 /r ib       | vpclmulqdq
vbcstnebf162ps V, m16                            | RM   VEX.xy.F3.0F38.W0 B1 /r            | avxneconvert
vbcstnesh2ps V, m16                              | RM   VEX.xy.66.0F38.W0 B1 /r            | avxneconvert
vcvtneebf162ps V, mV                             | RM   VEX.xy.F3.0F38.W0 B0 /r            | avxneconvert
vcvtneeph2ps V, mV                               | RM   VEX.xy.66.0F38.W0 B0 /r            | avxneconvert
vcvtneobf162ps V, mV                             | RM   VEX.xy.F2.0F38.W0 B0 /r            | avxneconvert
vcvtneoph2ps V, mV                               | RM   VEX.xy.NP.0F38.W0 B0 /r            | avxneconvert
vsha512msg1 y, x                                 | RM   VEX.256.F2.0F38.W0 CC /r           | avx sha512
vsha512msg2 y, y                                 | RM   VEX.256.F2.0F38.W0 CD /r           | avx sha512
vsha512rnds2 y, y, x                             | RVM  VEX.256.F2.0F38.W0 CB /r           | avx sha512
vsm3msg1 x, x, x/m128                            | RVM  VEX.128.NP.0F38.W0 DA /r           | avx sm3
vsm3msg2 x, x, x/m128                            | RVM  VEX.128.66.0F38.W0 DA /r           | avx sm3
vsm3rnds2 x, x, x/m128, u8                       | RVMI VEX.128.66.0F3A.W0 DE /r ib        | avx sm3
vsm4key4 V, V, V/mV                              | RVM  VEX.xy.F3.0F38.W0 DA /r            | avx sm4
vsm4rnds4 V, V, V/mV                             | RVM  VEX.xy.F2.0F38.W0 DA /r            | avx sm4
vpdpbssd V, V, V/mV                              | RVM  VEX.xy.F2.0F38.W0 50 /r            | avxvnniint8
vpdpbssds V, V, V/mV                             | RVM  VEX.xy.F2.0F38.W0 51 /r            | avxvnniint8
vpdpbsud V, V, V/mV                              | RVM  VEX.xy.F3.0F38.W0 50 /r            | avxvnniint8
vpdpbsuds V, V, V/mV                             | RVM  VEX.xy.F3.0F38.W0 51 /r            | avxvnniint8
vpdpbuud V, V, V/mV                              | RVM  VEX.xy.NP.0F38.W0 50 /r            | avxvnniint8
vpdpbuuds V, V, V/mV                             | RVM  VEX.xy.NP.0F38.W0 51 /r            | avxvnniint8
vpdpwsud V, V, V/mV                              | RVM  VEX.xy.F3.0F38.W0 D2 /r            | avxvnniint16
vpdpwsuds V, V, V/mV                             | RVM  VEX.xy.F3.0F38.W0 D3 /r            | avxvnniint16
vpdpwusd V, V, V/mV                              | RVM  VEX.xy.66.0F38.W0 D2 /r            | avxvnniint16
vpdpwusds V, V, V/mV                             | RVM  VEX.xy.66.0F38.W0 D3 /r            | avxvnniint16
vpdpwuud V, V, V/mV                              | RVM  VEX.xy.NP.0F38.W0 D2 /r            | avxvnniint16
vpdpwuuds V, V, V/mV                             | RVM  VEX.xy.NP.0F38.W0 D3 /r            | avxvnniint16
vcmp{p32}ps V, V, V/mV                           | RVM  VEX.xy.NP.0F.WIG C2 /r com p32     | avx
vcmp{p32}pd V, V, V/mV                           | RVM  VEX.xy.66.0F.WIG C2 /r com p32     | avx
vcmp{p32}ss x, x, x/m32                          | RVM  VEX.LIG.F3.0F.WIG C2 /r p32        | avx
vcmp{p32}sd x, x, x/m64                          | RVM  VEX.LIG.F2.0F.WIG C2 /r p32        | avx
vpclmul{qq}dq x, x, x/m128                       | RVM  VEX.128.66.0F3A.WIG 44 /r qq       | avx pclmul
vpclmul{qq}dq y, y, y/m256                       | RVM  VEX.256.66.0F3A.WIG 44 /r qq       | vpclmulqdq

# AVX-512 masks (VEX)
kandnw k, k, k                                   | RVM  VEX.L1.NP.0F.W0 42 /r              | avx512f
kandw k, k, k                                    | RVM  VEX.L1.NP.0F.W0 41 /r              | avx512f
kmovw k, k/m16                                   | RM   VEX.L0.NP.0F.W0 90 /r              | avx512f
kmovw k, r32                                     | RM   VEX.L0.NP.0F.W0 92 /r              | avx512f
kmovw m16, k                                     | MR   VEX.L0.NP.0F.W0 91 /r              | avx512f
kmovw r32, k                                     | RM   VEX.L0.NP.0F.W0 93 /r              | avx512f
knotw k, k                                       | RM   VEX.L0.NP.0F.W0 44 /r              | avx512f
kortestw k, k                                    | RM   VEX.L0.NP.0F.W0 98 /r              | avx512f
korw k, k, k                                     | RVM  VEX.L1.NP.0F.W0 45 /r              | avx512f
kshiftlw k, k, u8                                | RMI  VEX.L0.66.0F3A.W1 32 /r ib         | avx512f
kshiftrw k, k, u8                                | RMI  VEX.L0.66.0F3A.W1 30 /r ib         | avx512f
kunpckbw k, k, k                                 | RVM  VEX.L1.66.0F.W0 4B /r              | avx512f
kxnorw k, k, k                                   | RVM  VEX.L1.NP.0F.W0 46 /r              | avx512f
kxorw k, k, k                                    | RVM  VEX.L1.NP.0F.W0 47 /r              | avx512f
kaddb k, k, k                                    | RVM  VEX.L1.66.0F.W0 4A /r              | avx512dq
kaddw k, k, k                                    | RVM  VEX.L1.NP.0F.W0 4A /r              | avx512dq
kandb k, k, k                                    | RVM  VEX.L1.66.0F.W0 41 /r              | avx512dq
kandnb k, k, k                                   | RVM  VEX.L1.66.0F.W0 42 /r              | avx512dq
kmovb k, k/m8                                    | RM   VEX.L0.66.0F.W0 90 /r              | avx512dq
kmovb k, r32                                     | RM   VEX.L0.66.0F.W0 92 /r              | avx512dq
kmovb m8, k                                      | MR   VEX.L0.66.0F.W0 91 /r              | avx512dq
kmovb r32, k                                     | RM   VEX.L0.66.0F.W0 93 /r              | avx512dq
knotb k, k                                       | RM   VEX.L0.66.0F.W0 44 /r              | avx512dq
korb k, k, k                                     | RVM  VEX.L1.66.0F.W0 45 /r              | avx512dq
kortestb k, k                                    | RM   VEX.L0.66.0F.W0 98 /r              | avx512dq
kshiftlb k, k, u8                                | RMI  VEX.L0.66.0F3A.W0 32 /r ib         | avx512dq
kshiftrb k, k, u8                                | RMI  VEX.L0.66.0F3A.W0 30 /r ib         | avx512dq
ktestb k, k                                      | RM   VEX.L0.66.0F.W0 99 /r              | avx512dq
ktestw k, k                                      | RM   VEX.L0.NP.0F.W0 99 /r              | avx512dq
kxnorb k, k, k                                   | RVM  VEX.L1.66.0F.W0 46 /r              | avx512dq
kxorb k, k, k                                    | RVM  VEX.L1.66.0F.W0 47 /r              | avx512dq
kaddd k, k, k                                    | RVM  VEX.L1.66.0F.W1 4A /r              | avx512bw
kaddq k, k, k                                    | RVM  VEX.L1.NP.0F.W1 4A /r              | avx512bw
kandd k, k, k                                    | RVM  VEX.L1.66.0F.W1 41 /r              | avx512bw
kandnd k, k, k                                   | RVM  VEX.L1.66.0F.W1 42 /r              | avx512bw
kandnq k, k, k                                   | RVM  VEX.L1.NP.0F.W1 42 /r              | avx512bw
kandq k, k, k                                    | RVM  VEX.L1.NP.0F.W1 41 /r              | avx512bw
kmovd k, k/m32                                   | RM   VEX.L0.66.0F.W1 90 /r              | avx512bw
kmovd k, r32                                     | RM   VEX.L0.F2.0F.W0 92 /r              | avx512bw
kmovd m32, k                                     | MR   VEX.L0.66.0F.W1 91 /r              | avx512bw
kmovd r32, k                                     | RM   VEX.L0.F2.0F.W0 93 /r              | avx512bw
kmovq k, k/m64                                   | RM   VEX.L0.NP.0F.W1 90 /r              | avx512bw
kmovq k, r64                                     | RM   VEX.L0.F2.0F.W1 92 /r              | avx512bw
kmovq m64, k                                     | MR   VEX.L0.NP.0F.W1 91 /r              | avx512bw
kmovq r64, k                                     | RM   VEX.L0.F2.0F.W1 93 /r              | avx512bw
knotd k, k                                       | RM   VEX.L0.66.0F.W1 44 /r              | avx512bw
knotq k, k                                       | RM   VEX.L0.NP.0F.W1 44 /r              | avx512bw
kord k, k, k                                     | RVM  VEX.L1.66.0F.W1 45 /r              | avx512bw
korq k, k, k                                     | RVM  VEX.L1.NP.0F.W1 45 /r              | avx512bw
kortestd k, k                                    | RM   VEX.L0.66.0F.W1 98 /r              | avx512bw
kortestq k, k                                    | RM   VEX.L0.NP.0F.W1 98 /r              | avx512bw
kshiftld k, k, u8                                | RMI  VEX.L0.66.0F3A.W0 33 /r ib         | avx512bw
kshiftlq k, k, u8                                | RMI  VEX.L0.66.0F3A.W1 33 /r ib         | avx512bw
kshiftrd k, k, u8                                | RMI  VEX.L0.66.0F3A.W0 31 /r ib         | avx512bw
kshiftrq k, k, u8                                | RMI  VEX.L0.66.0F3A.W1 31 /r ib         | avx512bw
ktestd k, k                                      | RM   VEX.L0.66.0F.W1 99 /r              | avx512bw
ktestq k, k                                      | RM   VEX.L0.NP.0F.W1 99 /r              | avx512bw
kunpckdq k, k, k                                 | RVM  VEX.L1.NP.0F.W1 4B /r              | avx512bw
kunpckwd k, k, k                                 | RVM  VEX.L1.NP.0F.W0 4B /r              | avx512bw
kxnord k, k, k                                   | RVM  VEX.L1.66.0F.W1 46 /r              | avx512bw
kxnorq k, k, k                                   | RVM  VEX.L1.NP.0F.W1 46 /r              | avx512bw
kxord k, k, k                                    | RVM  VEX.L1.66.0F.W1 47 /r              | avx512bw
kxorq k, k, k                                    | RVM  VEX.L1.NP.0F.W1 47 /r              | avx512bw

# AVX-512 (EVEX)
vaddpd V{kz}, V, V/mV/b64 {er}                   | RVM  EVEX.xyz.66.0F.W1 58 /r            | avx512f
vaddps V{kz}, V, V/mV/b32 {er}                   | RVM  EVEX.xyz.NP.0F.W0 58 /r            | avx512f
vaddsd x{kz}, x, x/m64 {er}                      | RVM  EVEX.LIG.F2.0F.W1 58 /r            | avx512f
vaddss x{kz}, x, x/m32 {er}                      | RVM  EVEX.LIG.F3.0F.W0 58 /r            | avx512f
vandnpd V{kz}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F.W1 55 /r            | avx512dq
vandnps V{kz}, V, V/mV/b32                       | RVM  EVEX.xyz.NP.0F.W0 55 /r            | avx512dq
vandpd V{kz}, V, V/mV/b64                        | RVM  EVEX.xyz.66.0F.W1 54 /r            | avx512dq
vandps V{kz}, V, V/mV/b32                        | RVM  EVEX.xyz.NP.0F.W0 54 /r            | avx512dq
vbroadcastsd V{kz}, x/m64                        | RM   EVEX.yz.66.0F38.W1 19 /r           | avx512f
vbroadcastss V{kz}, x/m32                        | RM   EVEX.xyz.66.0F38.W0 18 /r          | avx512f
vcmppd k{k}, V, V/mV/b64, u8 {sae}               | RVMI EVEX.xyz.66.0F.W1 C2 /r ib         | avx512f
vcmpps k{k}, V, V/mV/b32, u8 {sae}               | RVMI EVEX.xyz.NP.0F.W0 C2 /r ib         | avx512f
vcmpsd k{k}, x, x/m64, u8 {sae}                  | RVMI EVEX.LIG.F2.0F.W1 C2 /r ib         | avx512f
vcmpss k{k}, x, x/m32, u8 {sae}                  | RVMI EVEX.LIG.F3.0F.W0 C2 /r ib         | avx512f
vcomisd x, x/m64 {sae}                           | RM   EVEX.LIG.66.0F.W1 2F /r            | avx512f
vcomiss x, x/m32 {sae}                           | RM   EVEX.LIG.NP.0F.W0 2F /r            | avx512f
vcvtdq2pd V{kz}, H/mH/b32                        | RM   EVEX.xyz.F3.0F.W0 E6 /r            | avx512f
vcvtdq2ps V{kz}, V/mV/b32 {er}                   | RM   EVEX.xyz.NP.0F.W0 5B /r            | avx512f
vcvtpd2dq H{kz}, V/mV/b64 {er}                   | RM   EVEX.xyz.F2.0F.W1 E6 /r            | avx512f
vcvtpd2ps H{kz}, V/mV/b64 {er}                   | RM   EVEX.xyz.66.0F.W1 5A /r            | avx512f
vcvtps2dq V{kz}, V/mV/b32 {er}                   | RM   EVEX.xyz.66.0F.W0 5B /r            | avx512f
vcvtps2pd V{kz}, H/mH/b32 {sae}                  | RM   EVEX.xyz.NP.0F.W0 5A /r            | avx512f
vcvtsd2si ry, x/m64 {er}                         | RM   EVEX.LIG.F2.0F.Wy 2D /r            | avx512f
vcvtsd2ss x{kz}, x, x/m64 {er}                   | RVM  EVEX.LIG.F2.0F.W1 5A /r            | avx512f
vcvtsi2sd x, x, r32/m32                          | RVM  EVEX.LIG.F2.0F.W0 2A /r            | avx512f
vcvtsi2sd x, x, r64/m64 {er}                     | RVM  EVEX.LIG.F2.0F.W1 2A /r            | avx512f
vcvtsi2ss x, x, ry/my {er}                       | RVM  EVEX.LIG.F3.0F.Wy 2A /r            | avx512f
vcvtss2sd x{kz}, x, x/m32 {sae}                  | RVM  EVEX.LIG.F3.0F.W0 5A /r            | avx512f
vcvtss2si ry, x/m32 {er}                         | RM   EVEX.LIG.F3.0F.Wy 2D /r            | avx512f
vcvttpd2dq H{kz}, V/mV/b64 {sae}                 | RM   EVEX.xyz.66.0F.W1 E6 /r            | avx512f
vcvttps2dq V{kz}, V/mV/b32 {sae}                 | RM   EVEX.xyz.F3.0F.W0 5B /r            | avx512f
vcvttsd2si ry, x/m64 {sae}                       | RM   EVEX.LIG.F2.0F.Wy 2C /r            | avx512f
vcvttss2si ry, x/m32 {sae}                       | RM   EVEX.LIG.F3.0F.Wy 2C /r            | avx512f
vdivpd V{kz}, V, V/mV/b64 {er}                   | RVM  EVEX.xyz.66.0F.W1 5E /r            | avx512f
vdivps V{kz}, V, V/mV/b32 {er}                   | RVM  EVEX.xyz.NP.0F.W0 5E /r            | avx512f
vdivsd x{kz}, x, x/m64 {er}                      | RVM  EVEX.LIG.F2.0F.W1 5E /r            | avx512f
vdivss x{kz}, x, x/m32 {er}                      | RVM  EVEX.LIG.F3.0F.W0 5E /r            | avx512f
vextractps r32/m32, x, u8                        | MRI  EVEX.128.66.0F3A.WIG 17 /r ib      | avx512f
vinsertps x, x, x/m32, u8                        | RVMI EVEX.128.66.0F3A.W0 21 /r ib       | avx512f
vmaxpd V{kz}, V, V/mV/b64 {sae}                  | RVM  EVEX.xyz.66.0F.W1 5F /r            | avx512f
vmaxps V{kz}, V, V/mV/b32 {sae}                  | RVM  EVEX.xyz.NP.0F.W0 5F /r            | avx512f
vmaxsd x{kz}, x, x/m64 {sae}                     | RVM  EVEX.LIG.F2.0F.W1 5F /r            | avx512f
vmaxss x{kz}, x, x/m32 {sae}                     | RVM  EVEX.LIG.F3.0F.W0 5F /r            | avx512f
vminpd V{kz}, V, V/mV/b64 {sae}                  | RVM  EVEX.xyz.66.0F.W1 5D /r            | avx512f
vminps V{kz}, V, V/mV/b32 {sae}                  | RVM  EVEX.xyz.NP.0F.W0 5D /r            | avx512f
vminsd x{kz}, x, x/m64 {sae}                     | RVM  EVEX.LIG.F2.0F.W1 5D /r            | avx512f
vminss x{kz}, x, x/m32 {sae}                     | RVM  EVEX.LIG.F3.0F.W0 5D /r            | avx512f
vmovapd V{kz}, V/mV                              | RM   EVEX.xyz.66.0F.W1 28 /r            | avx512f
vmovapd V/mV{kz}, V                              | MR   EVEX.xyz.66.0F.W1 29 /r            | avx512f
vmovaps V{kz}, V/mV                              | RM   EVEX.xyz.NP.0F.W0 28 /r            | avx512f
vmovaps V/mV{kz}, V                              | MR   EVEX.xyz.NP.0F.W0 29 /r            | avx512f
vmovd r32/m32, x                                 | MR   EVEX.128.66.0F.W0 7E /r            | avx512f
vmovd x, r32/m32                                 | RM   EVEX.128.66.0F.W0 6E /r            | avx512f
vmovddup x{kz}, x/m64                            | RM   EVEX.128.F2.0F.W1 12 /r            | avx512f avx512vl
vmovddup y{kz}, y/m256                           | RM   EVEX.256.F2.0F.W1 12 /r            | avx512f avx512vl
vmovddup z{kz}, z/m512                           | RM   EVEX.512.F2.0F.W1 12 /r            | avx512f
vmovhlps x, x, x                                 | RVM  EVEX.128.NP.0F.W0 12 /r            | avx512f
vmovhpd m64, x                                   | MR   EVEX.128.66.0F.W1 17 /r            | avx512f
vmovhpd x, x, m64                                | RVM  EVEX.128.66.0F.W1 16 /r            | avx512f
vmovhps m64, x                                   | MR   EVEX.128.NP.0F.W0 17 /r            | avx512f
vmovhps x, x, m64                                | RVM  EVEX.128.NP.0F.W0 16 /r            | avx512f
vmovlhps x, x, x                                 | RVM  EVEX.128.NP.0F.W0 16 /r            | avx512f
vmovlpd m64, x                                   | MR   EVEX.128.66.0F.W1 13 /r            | avx512f
vmovlpd x, x, m64                                | RVM  EVEX.128.66.0F.W1 12 /r            | avx512f
vmovlps m64, x                                   | MR   EVEX.128.NP.0F.W0 13 /r            | avx512f
vmovlps x, x, m64                                | RVM  EVEX.128.NP.0F.W0 12 /r            | avx512f
vmovntdq mV, V                                   | MR   EVEX.xyz.66.0F.W0 E7 /r            | avx512f
vmovntdqa V, mV                                  | RM   EVEX.xyz.66.0F38.W0 2A /r          | avx512f
vmovntpd mV, V                                   | MR   EVEX.xyz.66.0F.W1 2B /r            | avx512f
vmovntps mV, V                                   | MR   EVEX.xyz.NP.0F.W0 2B /r            | avx512f
vmovq x, x/m64                                   | RM   EVEX.128.F3.0F.W1 7E /r            | avx512f
vmovq x/m64, x                                   | MR   EVEX.128.66.0F.W1 D6 /r            | avx512f
vmovq r64/m64, x                                 | MR   EVEX.128.66.0F.W1 7E /r            | avx512f
vmovq x, r64/m64                                 | RM   EVEX.128.66.0F.W1 6E /r            | avx512f
vmovsd m64{k}, x                                 | MR   EVEX.LIG.F2.0F.W1 11 /r            | avx512f
vmovsd x{kz}, m64                                | RM   EVEX.LIG.F2.0F.W1 10 /r            | avx512f
vmovsd x{kz}, x, x                               | MVR  EVEX.LIG.F2.0F.W1 11 /r            | avx512f
vmovsd x{kz}, x, x                               | RVM  EVEX.LIG.F2.0F.W1 10 /r            | avx512f
vmovshdup V{kz}, V/mV                            | RM   EVEX.xyz.F3.0F.W0 16 /r            | avx512f
vmovsldup V{kz}, V/mV                            | RM   EVEX.xyz.F3.0F.W0 12 /r            | avx512f
vmovss m32{k}, x                                 | MR   EVEX.LIG.F3.0F.W0 11 /r            | avx512f
vmovss x{kz}, m32                                | RM   EVEX.LIG.F3.0F.W0 10 /r            | avx512f
vmovss x{kz}, x, x                               | MVR  EVEX.LIG.F3.0F.W0 11 /r            | avx512f
vmovss x{kz}, x, x                               | RVM  EVEX.LIG.F3.0F.W0 10 /r            | avx512f
vmovupd V{kz}, V/mV                              | RM   EVEX.xyz.66.0F.W1 10 /r            | avx512f
vmovupd V/mV{kz}, V                              | MR   EVEX.xyz.66.0F.W1 11 /r            | avx512f
vmovups V{kz}, V/mV                              | RM   EVEX.xyz.NP.0F.W0 10 /r            | avx512f
vmovups V/mV{kz}, V                              | MR   EVEX.xyz.NP.0F.W0 11 /r            | avx512f
vmulpd V{kz}, V, V/mV/b64 {er}                   | RVM  EVEX.xyz.66.0F.W1 59 /r            | avx512f
vmulps V{kz}, V, V/mV/b32 {er}                   | RVM  EVEX.xyz.NP.0F.W0 59 /r            | avx512f
vmulsd x{kz}, x, x/m64 {er}                      | RVM  EVEX.LIG.F2.0F.W1 59 /r            | avx512f
vmulss x{kz}, x, x/m32 {er}                      | RVM  EVEX.LIG.F3.0F.W0 59 /r            | avx512f
vorpd V{kz}, V, V/mV/b64                         | RVM  EVEX.xyz.66.0F.W1 56 /r            | avx512dq
vorps V{kz}, V, V/mV/b32                         | RVM  EVEX.xyz.NP.0F.W0 56 /r            | avx512dq
vpabsb V{kz}, V/mV                               | RM   EVEX.xyz.66.0F38.WIG 1C /r         | avx512bw
vpabsd V{kz}, V/mV/b32                           | RM   EVEX.xyz.66.0F38.W0 1E /r          | avx512f
vpabsw V{kz}, V/mV                               | RM   EVEX.xyz.66.0F38.WIG 1D /r         | avx512bw
vpackssdw V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.66.0F.W0 6B /r            | avx512bw
vpacksswb V{kz}, V, V/mV                         | RVM  EVEX.xyz.66.0F.WIG 63 /r           | avx512bw
vpackusdw V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.66.0F38.W0 2B /r          | avx512bw
vpackuswb V{kz}, V, V/mV                         | RVM  EVEX.xyz.66.0F.WIG 67 /r           | avx512bw
vpaddb V{kz}, V, V/mV                            | RVM  EVEX.xyz.66.0F.WIG FC /r           | avx512bw
vpaddd V{kz}, V, V/mV/b32                        | RVM  EVEX.xyz.66.0F.W0 FE /r            | avx512f
vpaddq V{kz}, V, V/mV/b64                        | RVM  EVEX.xyz.66.0F.W1 D4 /r            | avx512f
vpaddsb V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG EC /r           | avx512bw
vpaddsw V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG ED /r           | avx512bw
vpaddusb V{kz}, V, V/mV                          | RVM  EVEX.xyz.66.0F.WIG DC /r           | avx512bw
vpaddusw V{kz}, V, V/mV                          | RVM  EVEX.xyz.66.0F.WIG DD /r           | avx512bw
vpaddw V{kz}, V, V/mV                            | RVM  EVEX.xyz.66.0F.WIG FD /r           | avx512bw
vpalignr V{kz}, V, V/mV, u8                      | RVMI EVEX.xyz.66.0F3A.WIG 0F /r ib      | avx512bw
vpavgb V{kz}, V, V/mV                            | RVM  EVEX.xyz.66.0F.WIG E0 /r           | avx512bw
vpavgw V{kz}, V, V/mV                            | RVM  EVEX.xyz.66.0F.WIG E3 /r           | avx512bw
vpcmpeqb k{k}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG 74 /r           | avx512bw
vpcmpeqd k{k}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F.W0 76 /r            | avx512f
vpcmpeqq k{k}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 29 /r          | avx512f
vpcmpeqw k{k}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG 75 /r           | avx512bw
vpcmpgtb k{k}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG 64 /r           | avx512bw
vpcmpgtd k{k}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F.W0 66 /r            | avx512f
vpcmpgtq k{k}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 37 /r          | avx512f
vpcmpgtw k{k}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG 65 /r           | avx512bw
vpermilpd V{kz}, V, V/mV/b64                     | RVM  EVEX.xyz.66.0F38.W1 0D /r          | avx512f
vpermilpd V{kz}, V/mV/b64, u8                    | RMI  EVEX.xyz.66.0F3A.W1 05 /r ib       | avx512f
vpermilps V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.66.0F38.W0 0C /r          | avx512f
vpermilps V{kz}, V/mV/b32, u8                    | RMI  EVEX.xyz.66.0F3A.W0 04 /r ib       | avx512f
vpextrb r32/m8, x, u8                            | MRI  EVEX.128.66.0F3A.WIG 14 /r ib      | avx512bw
vpextrd r32/m32, x, u8                           | MRI  EVEX.128.66.0F3A.W0 16 /r ib       | avx512dq
vpextrq r64/m64, x, u8                           | MRI  EVEX.128.66.0F3A.W1 16 /r ib       | avx512dq
vpextrw r32, x, u8                               | RMI  EVEX.128.66.0F.WIG C5 /r ib        | avx512bw
vpextrw r32/m16, x, u8                           | MRI  EVEX.128.66.0F3A.WIG 15 /r ib      | avx512bw
vpinsrb x, x, r32/m8, u8                         | RVMI EVEX.128.66.0F3A.WIG 20 /r ib      | avx512bw
vpinsrd x, x, r32/m32, u8                        | RVMI EVEX.128.66.0F3A.W0 22 /r ib       | avx512dq
vpinsrq x, x, r64/m64, u8                        | RVMI EVEX.128.66.0F3A.W1 22 /r ib       | avx512dq
vpinsrw x, x, r32/m16, u8                        | RVMI EVEX.128.66.0F.WIG C4 /r ib        | avx512bw
vpmaddubsw V{kz}, V, V/mV                        | RVM  EVEX.xyz.66.0F38.WIG 04 /r         | avx512bw
vpmaddwd V{kz}, V, V/mV                          | RVM  EVEX.xyz.66.0F.WIG F5 /r           | avx512bw
vpmaxsb V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F38.WIG 3C /r         | avx512bw
vpmaxsd V{kz}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F38.W0 3D /r          | avx512f
vpmaxsw V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG EE /r           | avx512bw
vpmaxub V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG DE /r           | avx512bw
vpmaxud V{kz}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F38.W0 3F /r          | avx512f
vpmaxuw V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F38.WIG 3E /r         | avx512bw
vpminsb V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F38.WIG 38 /r         | avx512bw
vpminsd V{kz}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F38.W0 39 /r          | avx512f
vpminsw V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG EA /r           | avx512bw
vpminub V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG DA /r           | avx512bw
vpminud V{kz}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F38.W0 3B /r          | avx512f
vpminuw V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F38.WIG 3A /r         | avx512bw
vpmovsxwq V{kz}, Q/mQ                            | RM   EVEX.xyz.66.0F38.WIG 24 /r         | avx512f
vpmovsxbd V{kz}, Q/mQ                            | RM   EVEX.xyz.66.0F38.WIG 21 /r         | avx512f
vpmovsxbq V{kz}, x/mO                            | RM   EVEX.xyz.66.0F38.WIG 22 /r         | avx512f
vpmovsxbw V{kz}, H/mH                            | RM   EVEX.xyz.66.0F38.WIG 20 /r         | avx512bw
vpmovsxdq V{kz}, H/mH                            | RM   EVEX.xyz.66.0F38.W0 25 /r          | avx512f
vpmovsxwd V{kz}, H/mH                            | RM   EVEX.xyz.66.0F38.WIG 23 /r         | avx512f
vpmovzxbd V{kz}, Q/mQ                            | RM   EVEX.xyz.66.0F38.WIG 31 /r         | avx512f
vpmovzxbq V{kz}, x/mO                            | RM   EVEX.xyz.66.0F38.WIG 32 /r         | avx512f
vpmovzxbw V{kz}, H/mH                            | RM   EVEX.xyz.66.0F38.WIG 30 /r         | avx512bw
vpmovzxdq V{kz}, H/mH                            | RM   EVEX.xyz.66.0F38.W0 35 /r          | avx512f
vpmovzxwd V{kz}, H/mH                            | RM   EVEX.xyz.66.0F38.WIG 33 /r         | avx512f
vpmovzxwq V{kz}, Q/mQ                            | RM   EVEX.xyz.66.0F38.WIG 34 /r         | avx512f
vpmuldq V{kz}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 28 /r          | avx512f
vpmulhrsw V{kz}, V, V/mV                         | RVM  EVEX.xyz.66.0F38.WIG 0B /r         | avx512bw
vpmulhuw V{kz}, V, V/mV                          | RVM  EVEX.xyz.66.0F.WIG E4 /r           | avx512bw
vpmulhw V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG E5 /r           | avx512bw
vpmulld V{kz}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F38.W0 40 /r          | avx512f
vpmullw V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG D5 /r           | avx512bw
vpmuludq V{kz}, V, V/mV/b64                      | RVM  EVEX.xyz.66.0F.W1 F4 /r            | avx512f
vpsadbw V, V, V/mV                               | RVM  EVEX.xyz.66.0F.WIG F6 /r           | avx512bw
vpshufb V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F38.WIG 00 /r         | avx512bw
vpshufd V{kz}, V/mV/b32, u8                      | RMI  EVEX.xyz.66.0F.W0 70 /r ib         | avx512f
vpshufhw V{kz}, V/mV, u8                         | RMI  EVEX.xyz.F3.0F.WIG 70 /r ib        | avx512bw
vpshuflw V{kz}, V/mV, u8                         | RMI  EVEX.xyz.F2.0F.WIG 70 /r ib        | avx512bw
vpslld V{kz}, V, x/m128                          | RVM  EVEX.xyz.66.0F.W0 F2 /r            | avx512f
vpslld V{kz}, V/mV/b32, u8                       | VMI  EVEX.xyz.66.0F.W0 72 /6 ib         | avx512f
vpslldq V, V/mV, u8                              | VMI  EVEX.xyz.66.0F.WIG 73 /7 ib        | avx512bw
vpsllq V{kz}, V, x/m128                          | RVM  EVEX.xyz.66.0F.W1 F3 /r            | avx512f
vpsllq V{kz}, V/mV/b64, u8                       | VMI  EVEX.xyz.66.0F.W1 73 /6 ib         | avx512f
vpsllw V{kz}, V, x/m128                          | RVM  EVEX.xyz.66.0F.WIG F1 /r           | avx512bw
vpsllw V{kz}, V/mV, u8                           | VMI  EVEX.xyz.66.0F.WIG 71 /6 ib        | avx512bw
vpsrad V{kz}, V, x/m128                          | RVM  EVEX.xyz.66.0F.W0 E2 /r            | avx512f
vpsrad V{kz}, V/mV/b32, u8                       | VMI  EVEX.xyz.66.0F.W0 72 /4 ib         | avx512f
vpsraw V{kz}, V, x/m128                          | RVM  EVEX.xyz.66.0F.WIG E1 /r           | avx512bw
vpsraw V{kz}, V/mV, u8                           | VMI  EVEX.xyz.66.0F.WIG 71 /4 ib        | avx512bw
vpsrld V{kz}, V, x/m128                          | RVM  EVEX.xyz.66.0F.W0 D2 /r            | avx512f
vpsrld V{kz}, V/mV/b32, u8                       | VMI  EVEX.xyz.66.0F.W0 72 /2 ib         | avx512f
vpsrldq V, V/mV, u8                              | VMI  EVEX.xyz.66.0F.WIG 73 /3 ib        | avx512bw
vpsrlq V{kz}, V, x/m128                          | RVM  EVEX.xyz.66.0F.W1 D3 /r            | avx512f
vpsrlq V{kz}, V/mV/b64, u8                       | VMI  EVEX.xyz.66.0F.W1 73 /2 ib         | avx512f
vpsrlw V{kz}, V, x/m128                          | RVM  EVEX.xyz.66.0F.WIG D1 /r           | avx512bw
vpsrlw V{kz}, V/mV, u8                           | VMI  EVEX.xyz.66.0F.WIG 71 /2 ib        | avx512bw
vpsubb V{kz}, V, V/mV                            | RVM  EVEX.xyz.66.0F.WIG F8 /r           | avx512bw
vpsubd V{kz}, V, V/mV/b32                        | RVM  EVEX.xyz.66.0F.W0 FA /r            | avx512f
vpsubq V{kz}, V, V/mV/b64                        | RVM  EVEX.xyz.66.0F.W1 FB /r            | avx512f
vpsubsb V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG E8 /r           | avx512bw
vpsubsw V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F.WIG E9 /r           | avx512bw
vpsubusb V{kz}, V, V/mV                          | RVM  EVEX.xyz.66.0F.WIG D8 /r           | avx512bw
vpsubusw V{kz}, V, V/mV                          | RVM  EVEX.xyz.66.0F.WIG D9 /r           | avx512bw
vpsubw V{kz}, V, V/mV                            | RVM  EVEX.xyz.66.0F.WIG F9 /r           | avx512bw
vpunpckhbw V{kz}, V, V/mV                        | RVM  EVEX.xyz.66.0F.WIG 68 /r           | avx512bw
vpunpckhdq V{kz}, V, V/mV/b32                    | RVM  EVEX.xyz.66.0F.W0 6A /r            | avx512f
vpunpckhqdq V{kz}, V, V/mV/b64                   | RVM  EVEX.xyz.66.0F.W1 6D /r            | avx512f
vpunpckhwd V{kz}, V, V/mV                        | RVM  EVEX.xyz.66.0F.WIG 69 /r           | avx512bw
vpunpcklbw V{kz}, V, V/mV                        | RVM  EVEX.xyz.66.0F.WIG 60 /r           | avx512bw
vpunpckldq V{kz}, V, V/mV/b32                    | RVM  EVEX.xyz.66.0F.W0 62 /r            | avx512f
vpunpcklqdq V{kz}, V, V/mV/b64                   | RVM  EVEX.xyz.66.0F.W1 6C /r            | avx512f
vpunpcklwd V{kz}, V, V/mV                        | RVM  EVEX.xyz.66.0F.WIG 61 /r           | avx512bw
vshufpd V{kz}, V, V/mV/b64, u8                   | RVMI EVEX.xyz.66.0F.W1 C6 /r ib         | avx512f
vshufps V{kz}, V, V/mV/b32, u8                   | RVMI EVEX.xyz.NP.0F.W0 C6 /r ib         | avx512f
vsqrtpd V{kz}, V/mV/b64 {er}                     | RM   EVEX.xyz.66.0F.W1 51 /r            | avx512f
vsqrtps V{kz}, V/mV/b32 {er}                     | RM   EVEX.xyz.NP.0F.W0 51 /r            | avx512f
vsqrtsd x{kz}, x, x/m64 {er}                     | RVM  EVEX.LIG.F2.0F.W1 51 /r            | avx512f
vsqrtss x{kz}, x, x/m32 {er}                     | RVM  EVEX.LIG.F3.0F.W0 51 /r            | avx512f
vsubpd V{kz}, V, V/mV/b64 {er}                   | RVM  EVEX.xyz.66.0F.W1 5C /r            | avx512f
vsubps V{kz}, V, V/mV/b32 {er}                   | RVM  EVEX.xyz.NP.0F.W0 5C /r            | avx512f
vsubsd x{kz}, x, x/m64 {er}                      | RVM  EVEX.LIG.F2.0F.W1 5C /r            | avx512f
vsubss x{kz}, x, x/m32 {er}                      | RVM  EVEX.LIG.F3.0F.W0 5C /r            | avx512f
vucomisd x, x/m64 {sae}                          | RM   EVEX.LIG.66.0F.W1 2E /r            | avx512f
vucomiss x, x/m32 {sae}                          | RM   EVEX.LIG.NP.0F.W0 2E /r            | avx512f
vunpckhpd V{kz}, V, V/mV/b64                     | RVM  EVEX.xyz.66.0F.W1 15 /r            | avx512f
vunpckhps V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.NP.0F.W0 15 /r            | avx512f
vunpcklpd V{kz}, V, V/mV/b64                     | RVM  EVEX.xyz.66.0F.W1 14 /r            | avx512f
vunpcklps V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.NP.0F.W0 14 /r            | avx512f
vxorpd V{kz}, V, V/mV/b64                        | RVM  EVEX.xyz.66.0F.W1 57 /r            | avx512dq
vxorps V{kz}, V, V/mV/b32                        | RVM  EVEX.xyz.NP.0F.W0 57 /r            | avx512dq
vaesdec V, V, V/mV                               | RVM  EVEX.xyz.66.0F38.WIG DE /r         | avx512f vaes
vaesdeclast V, V, V/mV                           | RVM  EVEX.xyz.66.0F38.WIG DF /r         | avx512f vaes
vaesenc V, V, V/mV                               | RVM  EVEX.xyz.66.0F38.WIG DC /r         | avx512f vaes
vaesenclast V, V, V/mV                           | RVM  EVEX.xyz.66.0F38.WIG DD /r         | avx512f vaes
vgf2p8affineinvqb V{kz}, V, V/mV, u8             | RVMI EVEX.xyz.66.0F3A.W1 CF /r ib       | avx512f gfni
vgf2p8affineqb V{kz}, V, V/mV, u8                | RVMI EVEX.xyz.66.0F3A.W1 CE /r ib       | avx512f gfni
vgf2p8mulb V{kz}, V, V/mV                        | RVM  EVEX.xyz.66.0F38.W0 CF /r          | avx512f gfni
vgatherdpd V{k}, vm32H                           | RM   EVEX.xyz.66.0F38.W1 92 /r N8 ud    | avx512f
vgatherdps V{k}, vm32V                           | RM   EVEX.xyz.66.0F38.W0 92 /r N4 ud    | avx512f
vgatherqpd V{k}, vm64V                           | RM   EVEX.xyz.66.0F38.W1 93 /r N8 ud    | avx512f
vgatherqps H{k}, vm64V                           | RM   EVEX.xyz.66.0F38.W0 93 /r N4 ud    | avx512f
vpbroadcastb V{kz}, r32                          | RM   EVEX.xyz.66.0F38.W0 7A /r          | avx512bw
vpbroadcastb V{kz}, x/m8                         | RM   EVEX.xyz.66.0F38.W0 78 /r          | avx512bw
vpbroadcastd V{kz}, r32                          | RM   EVEX.xyz.66.0F38.W0 7C /r          | avx512f
vpbroadcastd V{kz}, x/m32                        | RM   EVEX.xyz.66.0F38.W0 58 /r          | avx512f
vpbroadcastq V{kz}, r64                          | RM   EVEX.xyz.66.0F38.W1 7C /r          | avx512f
vpbroadcastq V{kz}, x/m64                        | RM   EVEX.xyz.66.0F38.W1 59 /r          | avx512f
vpbroadcastw V{kz}, r32                          | RM   EVEX.xyz.66.0F38.W0 7B /r          | avx512bw
vpbroadcastw V{kz}, x/m16                        | RM   EVEX.xyz.66.0F38.W0 79 /r          | avx512bw
vpermd V{kz}, V, V/mV/b32                        | RVM  EVEX.yz.66.0F38.W0 36 /r           | avx512f
vpermpd V{kz}, V, V/mV/b64                       | RVM  EVEX.yz.66.0F38.W1 16 /r           | avx512f
vpermpd V{kz}, V/mV/b64, u8                      | RMI  EVEX.yz.66.0F3A.W1 01 /r ib        | avx512f
vpermps V{kz}, V, V/mV/b32                       | RVM  EVEX.yz.66.0F38.W0 16 /r           | avx512f
vpermq V{kz}, V, V/mV/b64                        | RVM  EVEX.yz.66.0F38.W1 36 /r           | avx512f
vpermq V{kz}, V/mV/b64, u8                       | RMI  EVEX.yz.66.0F3A.W1 00 /r ib        | avx512f
vpgatherdd V{k}, vm32V                           | RM   EVEX.xyz.66.0F38.W0 90 /r N4 ud    | avx512f
vpgatherdq V{k}, vm32H                           | RM   EVEX.xyz.66.0F38.W1 90 /r N8 ud    | avx512f
vpgatherqd H{k}, vm64V                           | RM   EVEX.xyz.66.0F38.W0 91 /r N4 ud    | avx512f
vpgatherqq V{k}, vm64V                           | RM   EVEX.xyz.66.0F38.W1 91 /r N8 ud    | avx512f
vpsllvd V{kz}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F38.W0 47 /r          | avx512f
vpsllvq V{kz}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 47 /r          | avx512f
vpsravd V{kz}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F38.W0 46 /r          | avx512f
vpsrlvd V{kz}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F38.W0 45 /r          | avx512f
vpsrlvq V{kz}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 45 /r          | avx512f
vcvtph2ps V{kz}, H/mH {sae}                      | RM   EVEX.xyz.66.0F38.W0 13 /r          | avx512f
vcvtps2ph H/mH{kz}, V, u8 {sae}                  | MRI  EVEX.xyz.66.0F3A.W0 1D /r ib       | avx512f
vfmadd132pd V{kz}, V, V/mV/b64 {er}              | RVM  EVEX.xyz.66.0F38.W1 98 /r          | avx512f
vfmadd132ps V{kz}, V, V/mV/b32 {er}              | RVM  EVEX.xyz.66.0F38.W0 98 /r          | avx512f
vfmadd132sd x{kz}, x, x/m64 {er}                 | RVM  EVEX.LIG.66.0F38.W1 99 /r          | avx512f
vfmadd132ss x{kz}, x, x/m32 {er}                 | RVM  EVEX.LIG.66.0F38.W0 99 /r          | avx512f
vfmadd213pd V{kz}, V, V/mV/b64 {er}              | RVM  EVEX.xyz.66.0F38.W1 A8 /r          | avx512f
vfmadd213ps V{kz}, V, V/mV/b32 {er}              | RVM  EVEX.xyz.66.0F38.W0 A8 /r          | avx512f
vfmadd213sd x{kz}, x, x/m64 {er}                 | RVM  EVEX.LIG.66.0F38.W1 A9 /r          | avx512f
vfmadd213ss x{kz}, x, x/m32 {er}                 | RVM  EVEX.LIG.66.0F38.W0 A9 /r          | avx512f
vfmadd231pd V{kz}, V, V/mV/b64 {er}              | RVM  EVEX.xyz.66.0F38.W1 B8 /r          | avx512f
vfmadd231ps V{kz}, V, V/mV/b32 {er}              | RVM  EVEX.xyz.66.0F38.W0 B8 /r          | avx512f
vfmadd231sd x{kz}, x, x/m64 {er}                 | RVM  EVEX.LIG.66.0F38.W1 B9 /r          | avx512f
vfmadd231ss x{kz}, x, x/m32 {er}                 | RVM  EVEX.LIG.66.0F38.W0 B9 /r          | avx512f
vfmaddsub132pd V{kz}, V, V/mV/b64 {er}           | RVM  EVEX.xyz.66.0F38.W1 96 /r          | avx512f
vfmaddsub132ps V{kz}, V, V/mV/b32 {er}           | RVM  EVEX.xyz.66.0F38.W0 96 /r          | avx512f
vfmaddsub213pd V{kz}, V, V/mV/b64 {er}           | RVM  EVEX.xyz.66.0F38.W1 A6 /r          | avx512f
vfmaddsub213ps V{kz}, V, V/mV/b32 {er}           | RVM  EVEX.xyz.66.0F38.W0 A6 /r          | avx512f
vfmaddsub231pd V{kz}, V, V/mV/b64 {er}           | RVM  EVEX.xyz.66.0F38.W1 B6 /r          | avx512f
vfmaddsub231ps V{kz}, V, V/mV/b32 {er}           | RVM  EVEX.xyz.66.0F38.W0 B6 /r          | avx512f
vfmsub132pd V{kz}, V, V/mV/b64 {er}              | RVM  EVEX.xyz.66.0F38.W1 9A /r          | avx512f
vfmsub132ps V{kz}, V, V/mV/b32 {er}              | RVM  EVEX.xyz.66.0F38.W0 9A /r          | avx512f
vfmsub132sd x{kz}, x, x/m64 {er}                 | RVM  EVEX.LIG.66.0F38.W1 9B /r          | avx512f
vfmsub132ss x{kz}, x, x/m32 {er}                 | RVM  EVEX.LIG.66.0F38.W0 9B /r          | avx512f
vfmsub213pd V{kz}, V, V/mV/b64 {er}              | RVM  EVEX.xyz.66.0F38.W1 AA /r          | avx512f
vfmsub213ps V{kz}, V, V/mV/b32 {er}              | RVM  EVEX.xyz.66.0F38.W0 AA /r          | avx512f
vfmsub213sd x{kz}, x, x/m64 {er}                 | RVM  EVEX.LIG.66.0F38.W1 AB /r          | avx512f
vfmsub213ss x{kz}, x, x/m32 {er}                 | RVM  EVEX.LIG.66.0F38.W0 AB /r          | avx512f
vfmsub231pd V{kz}, V, V/mV/b64 {er}              | RVM  EVEX.xyz.66.0F38.W1 BA /r          | avx512f
vfmsub231ps V{kz}, V, V/mV/b32 {er}              | RVM  EVEX.xyz.66.0F38.W0 BA /r          | avx512f
vfmsub231sd x{kz}, x, x/m64 {er}                 | RVM  EVEX.LIG.66.0F38.W1 BB /r          | avx512f
vfmsub231ss x{kz}, x, x/m32 {er}                 | RVM  EVEX.LIG.66.0F38.W0 BB /r          | avx512f
vfmsubadd132pd V{kz}, V, V/mV/b64 {er}           | RVM  EVEX.xyz.66.0F38.W1 97 /r          | avx512f
vfmsubadd132ps V{kz}, V, V/mV/b32 {er}           | RVM  EVEX.xyz.66.0F38.W0 97 /r          | avx512f
vfmsubadd213pd V{kz}, V, V/mV/b64 {er}           | RVM  EVEX.xyz.66.0F38.W1 A7 /r          | avx512f
vfmsubadd213ps V{kz}, V, V/mV/b32 {er}           | RVM  EVEX.xyz.66.0F38.W0 A7 /r          | avx512f
vfmsubadd231pd V{kz}, V, V/mV/b64 {er}           | RVM  EVEX.xyz.66.0F38.W1 B7 /r          | avx512f
vfmsubadd231ps V{kz}, V, V/mV/b32 {er}           | RVM  EVEX.xyz.66.0F38.W0 B7 /r          | avx512f
vfnmadd132pd V{kz}, V, V/mV/b64 {er}             | RVM  EVEX.xyz.66.0F38.W1 9C /r          | avx512f
vfnmadd132ps V{kz}, V, V/mV/b32 {er}             | RVM  EVEX.xyz.66.0F38.W0 9C /r          | avx512f
vfnmadd132sd x{kz}, x, x/m64 {er}                | RVM  EVEX.LIG.66.0F38.W1 9D /r          | avx512f
vfnmadd132ss x{kz}, x, x/m32 {er}                | RVM  EVEX.LIG.66.0F38.W0 9D /r          | avx512f
vfnmadd213pd V{kz}, V, V/mV/b64 {er}             | RVM  EVEX.xyz.66.0F38.W1 AC /r          | avx512f
vfnmadd213ps V{kz}, V, V/mV/b32 {er}             | RVM  EVEX.xyz.66.0F38.W0 AC /r          | avx512f
vfnmadd213sd x{kz}, x, x/m64 {er}                | RVM  EVEX.LIG.66.0F38.W1 AD /r          | avx512f
vfnmadd213ss x{kz}, x, x/m32 {er}                | RVM  EVEX.LIG.66.0F38.W0 AD /r          | avx512f
vfnmadd231pd V{kz}, V, V/mV/b64 {er}             | RVM  EVEX.xyz.66.0F38.W1 BC /r          | avx512f
vfnmadd231ps V{kz}, V, V/mV/b32 {er}             | RVM  EVEX.xyz.66.0F38.W0 BC /r          | avx512f
vfnmadd231sd x{kz}, x, x/m64 {er}                | RVM  EVEX.LIG.66.0F38.W1 BD /r          | avx512f
vfnmadd231ss x{kz}, x, x/m32 {er}                | RVM  EVEX.LIG.66.0F38.W0 BD /r          | avx512f
vfnmsub132pd V{kz}, V, V/mV/b64 {er}             | RVM  EVEX.xyz.66.0F38.W1 9E /r          | avx512f
vfnmsub132ps V{kz}, V, V/mV/b32 {er}             | RVM  EVEX.xyz.66.0F38.W0 9E /r          | avx512f
vfnmsub132sd x{kz}, x, x/m64 {er}                | RVM  EVEX.LIG.66.0F38.W1 9F /r          | avx512f
vfnmsub132ss x{kz}, x, x/m32 {er}                | RVM  EVEX.LIG.66.0F38.W0 9F /r          | avx512f
vfnmsub213pd V{kz}, V, V/mV/b64 {er}             | RVM  EVEX.xyz.66.0F38.W1 AE /r          | avx512f
vfnmsub213ps V{kz}, V, V/mV/b32 {er}             | RVM  EVEX.xyz.66.0F38.W0 AE /r          | avx512f
vfnmsub213sd x{kz}, x, x/m64 {er}                | RVM  EVEX.LIG.66.0F38.W1 AF /r          | avx512f
vfnmsub213ss x{kz}, x, x/m32 {er}                | RVM  EVEX.LIG.66.0F38.W0 AF /r          | avx512f
vfnmsub231pd V{kz}, V, V/mV/b64 {er}             | RVM  EVEX.xyz.66.0F38.W1 BE /r          | avx512f
vfnmsub231ps V{kz}, V, V/mV/b32 {er}             | RVM  EVEX.xyz.66.0F38.W0 BE /r          | avx512f
vfnmsub231sd x{kz}, x, x/m64 {er}                | RVM  EVEX.LIG.66.0F38.W1 BF /r          | avx512f
vfnmsub231ss x{kz}, x, x/m32 {er}                | RVM  EVEX.LIG.66.0F38.W0 BF /r          | avx512f
vpclmulqdq V, V, V/mV, u8                        | RVMI EVEX.xyz.66.0F3A.WIG 44 /r ib      | avx512f vpclmulqdq
vpmadd52huq V{kz}, V, V/mV/b64                   | RVM  EVEX.xyz.66.0F38.W1 B5 /r          | avx512ifma
vpmadd52huq V, V, V/mV                           | RVM  VEX.xy.66.0F38.W1 B5 /r            | avxifma
vpmadd52luq V{kz}, V, V/mV/b64                   | RVM  EVEX.xyz.66.0F38.W1 B4 /r          | avx512ifma
vpmadd52luq V, V, V/mV                           | RVM  VEX.xy.66.0F38.W1 B4 /r            | avxifma
vcvtneps2bf16 H{kz}, V/mV/b32                    | RM   EVEX.xyz.F3.0F38.W0 72 /r          | avx512bf16
vcvtneps2bf16 x, V/mV                            | RM   VEX.xy.F3.0F38.W0 72 /r            | avxneconvert
vpdpbusd V{kz}, V, V/mV/b32                      | RVM  EVEX.xyz.66.0F38.W0 50 /r          | avx512vnni
vpdpbusd V, V, V/mV                              | RVM  VEX.xy.66.0F38.W0 50 /r            | avxvnni
vpdpbusds V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.66.0F38.W0 51 /r          | avx512vnni
vpdpbusds V, V, V/mV                             | RVM  VEX.xy.66.0F38.W0 51 /r            | avxvnni
vpdpwssd V{kz}, V, V/mV/b32                      | RVM  EVEX.xyz.66.0F38.W0 52 /r          | avx512vnni
vpdpwssd V, V, V/mV                              | RVM  VEX.xy.66.0F38.W0 52 /r            | avxvnni
vpdpwssds V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.66.0F38.W0 53 /r          | avx512vnni
vpdpwssds V, V, V/mV                             | RVM  VEX.xy.66.0F38.W0 53 /r            | avxvnni
valignd V{kz}, V, V/mV/b32, u8                   | RVMI EVEX.xyz.66.0F3A.W0 03 /r ib       | avx512f
valignq V{kz}, V, V/mV/b64, u8                   | RVMI EVEX.xyz.66.0F3A.W1 03 /r ib       | avx512f
vblendmpd V{kz}, V, V/mV/b64                     | RVM  EVEX.xyz.66.0F38.W1 65 /r          | avx512f
vblendmps V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.66.0F38.W0 65 /r          | avx512f
vbroadcastf32x4 V{kz}, m128                      | RM   EVEX.yz.66.0F38.W0 1A /r           | avx512f
vbroadcastf64x4 z{kz}, m256                      | RM   EVEX.512.66.0F38.W1 1B /r          | avx512f
vbroadcasti32x4 V{kz}, m128                      | RM   EVEX.yz.66.0F38.W0 5A /r           | avx512f
vbroadcasti64x4 z{kz}, m256                      | RM   EVEX.512.66.0F38.W1 5B /r          | avx512f
vcompresspd V/mV{kz}, V                          | MR   EVEX.xyz.66.0F38.W1 8A /r N8       | avx512f
vcompressps V/mV{kz}, V                          | MR   EVEX.xyz.66.0F38.W0 8A /r N4       | avx512f
vcvtpd2udq H{kz}, V/mV/b64 {er}                  | RM   EVEX.xyz.NP.0F.W1 79 /r            | avx512f
vcvtps2udq V{kz}, V/mV/b32 {er}                  | RM   EVEX.xyz.NP.0F.W0 79 /r            | avx512f
vcvtsd2usi ry, x/m64 {er}                        | RM   EVEX.LIG.F2.0F.Wy 79 /r            | avx512f
vcvtss2usi ry, x/m32 {er}                        | RM   EVEX.LIG.F3.0F.Wy 79 /r            | avx512f
vcvttpd2qq V{kz}, V/mV/b64 {sae}                 | RM   EVEX.xyz.66.0F.W1 7A /r            | avx512f
vcvttpd2udq H{kz}, V/mV/b64 {sae}                | RM   EVEX.xyz.NP.0F.W1 78 /r            | avx512f
vcvttps2udq V{kz}, V/mV/b32 {sae}                | RM   EVEX.xyz.NP.0F.W0 78 /r            | avx512f
vcvttsd2usi ry, x/m64 {sae}                      | RM   EVEX.LIG.F2.0F.Wy 78 /r            | avx512f
vcvttss2usi ry, x/m32 {sae}                      | RM   EVEX.LIG.F3.0F.Wy 78 /r            | avx512f
vcvtudq2pd V{kz}, H/mH/b32                       | RM   EVEX.xyz.F3.0F.W0 7A /r            | avx512f
vcvtudq2ps V{kz}, V/mV/b32 {er}                  | RM   EVEX.xyz.F2.0F.W0 7A /r            | avx512f
vcvtusi2sd x, x, r32/m32                         | RVM  EVEX.LIG.F2.0F.W0 7B /r            | avx512f
vcvtusi2sd x, x, r64/m64 {er}                    | RVM  EVEX.LIG.F2.0F.W1 7B /r            | avx512f
vcvtusi2ss x, x, ry/my {er}                      | RVM  EVEX.LIG.F3.0F.Wy 7B /r            | avx512f
vexpandpd V{kz}, V/mV                            | RM   EVEX.xyz.66.0F38.W1 88 /r N8       | avx512f
vexpandps V{kz}, V/mV                            | RM   EVEX.xyz.66.0F38.W0 88 /r N4       | avx512f
vextractf32x4 x/m128{kz}, V, u8                  | MRI  EVEX.yz.66.0F3A.W0 19 /r ib        | avx512f
vextractf64x4 y/m256{kz}, z, u8                  | MRI  EVEX.512.66.0F3A.W1 1B /r ib       | avx512f
vextracti32x4 x/m128{kz}, V, u8                  | MRI  EVEX.yz.66.0F3A.W0 39 /r ib        | avx512f
vextracti64x4 y/m256{kz}, z, u8                  | MRI  EVEX.512.66.0F3A.W1 3B /r ib       | avx512f
vfixupimmpd V{kz}, V, V/mV/b64, u8 {sae}         | RVMI EVEX.xyz.66.0F3A.W1 54 /r ib       | avx512f
vfixupimmps V{kz}, V, V/mV/b32, u8 {sae}         | RVMI EVEX.xyz.66.0F3A.W0 54 /r ib       | avx512f
vfixupimmsd x{kz}, x, x/m64, u8 {sae}            | RVMI EVEX.LIG.66.0F3A.W1 55 /r ib       | avx512f
vfixupimmss x{kz}, x, x/m32, u8 {sae}            | RVMI EVEX.LIG.66.0F3A.W0 55 /r ib       | avx512f
vgetexppd V{kz}, V/mV/b64 {sae}                  | RM   EVEX.xyz.66.0F38.W1 42 /r          | avx512f
vgetexpps V{kz}, V/mV/b32 {sae}                  | RM   EVEX.xyz.66.0F38.W0 42 /r          | avx512f
vgetexpsd x{kz}, x, x/m64 {sae}                  | RVM  EVEX.LIG.66.0F38.W1 43 /r          | avx512f
vgetexpss x{kz}, x, x/m32 {sae}                  | RVM  EVEX.LIG.66.0F38.W0 43 /r          | avx512f
vgetmantpd V{kz}, V/mV/b64, u8 {sae}             | RMI  EVEX.xyz.66.0F3A.W1 26 /r ib       | avx512f
vgetmantps V{kz}, V/mV/b32, u8 {sae}             | RMI  EVEX.xyz.66.0F3A.W0 26 /r ib       | avx512f
vgetmantsd x{kz}, x, x/m64, u8 {sae}             | RVMI EVEX.LIG.66.0F3A.W1 27 /r ib       | avx512f
vgetmantss x{kz}, x, x/m32, u8 {sae}             | RVMI EVEX.LIG.66.0F3A.W0 27 /r ib       | avx512f
vinsertf32x4 V{kz}, V, x/m128, u8                | RVMI EVEX.yz.66.0F3A.W0 18 /r ib        | avx512f
vinsertf64x4 z{kz}, z, y/m256, u8                | RVMI EVEX.512.66.0F3A.W1 1A /r ib       | avx512f
vinserti32x4 V{kz}, V, x/m128, u8                | RVMI EVEX.yz.66.0F3A.W0 38 /r ib        | avx512f
vinserti64x4 z{kz}, z, y/m256, u8                | RVMI EVEX.512.66.0F3A.W1 3A /r ib       | avx512f
vmovdqa32 V{kz}, V/mV                            | RM   EVEX.xyz.66.0F.W0 6F /r            | avx512f
vmovdqa32 V/mV{kz}, V                            | MR   EVEX.xyz.66.0F.W0 7F /r            | avx512f
vmovdqa64 V{kz}, V/mV                            | RM   EVEX.xyz.66.0F.W1 6F /r            | avx512f
vmovdqa64 V/mV{kz}, V                            | MR   EVEX.xyz.66.0F.W1 7F /r            | avx512f
vmovdqu32 V{kz}, V/mV                            | RM   EVEX.xyz.F3.0F.W0 6F /r            | avx512f
vmovdqu32 V/mV{kz}, V                            | MR   EVEX.xyz.F3.0F.W0 7F /r            | avx512f
vmovdqu64 V{kz}, V/mV                            | RM   EVEX.xyz.F3.0F.W1 6F /r            | avx512f
vmovdqu64 V/mV{kz}, V                            | MR   EVEX.xyz.F3.0F.W1 7F /r            | avx512f
vpabsq V{kz}, V/mV/b64                           | RM   EVEX.xyz.66.0F38.W1 1F /r          | avx512f
vpandd V{kz}, V, V/mV/b32                        | RVM  EVEX.xyz.66.0F.W0 DB /r            | avx512f
vpandnd V{kz}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F.W0 DF /r            | avx512f
vpandnq V{kz}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F.W1 DF /r            | avx512f
vpandq V{kz}, V, V/mV/b64                        | RVM  EVEX.xyz.66.0F.W1 DB /r            | avx512f
vpblendmd V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.66.0F38.W0 64 /r          | avx512f
vpblendmq V{kz}, V, V/mV/b64                     | RVM  EVEX.xyz.66.0F38.W1 64 /r          | avx512f
vpcmpd k{k}, V, V/mV/b32, u8                     | RVMI EVEX.xyz.66.0F3A.W0 1F /r ib       | avx512f
vpcmpq k{k}, V, V/mV/b64, u8                     | RVMI EVEX.xyz.66.0F3A.W1 1F /r ib       | avx512f
vpcmpud k{k}, V, V/mV/b32, u8                    | RVMI EVEX.xyz.66.0F3A.W0 1E /r ib       | avx512f
vpcmpuq k{k}, V, V/mV/b64, u8                    | RVMI EVEX.xyz.66.0F3A.W1 1E /r ib       | avx512f
vpcompressd V/mV{kz}, V                          | MR   EVEX.xyz.66.0F38.W0 8B /r N4       | avx512f
vpcompressq V/mV{kz}, V                          | MR   EVEX.xyz.66.0F38.W1 8B /r N8       | avx512f
vpermi2d V{kz}, V, V/mV/b32                      | RVM  EVEX.xyz.66.0F38.W0 76 /r          | avx512f
vpermi2pd V{kz}, V, V/mV/b64                     | RVM  EVEX.xyz.66.0F38.W1 77 /r          | avx512f
vpermi2ps V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.66.0F38.W0 77 /r          | avx512f
vpermi2q V{kz}, V, V/mV/b64                      | RVM  EVEX.xyz.66.0F38.W1 76 /r          | avx512f
vpermt2d V{kz}, V, V/mV/b32                      | RVM  EVEX.xyz.66.0F38.W0 7E /r          | avx512f
vpermt2pd V{kz}, V, V/mV/b64                     | RVM  EVEX.xyz.66.0F38.W1 7F /r          | avx512f
vpermt2ps V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.66.0F38.W0 7F /r          | avx512f
vpermt2q V{kz}, V, V/mV/b64                      | RVM  EVEX.xyz.66.0F38.W1 7E /r          | avx512f
vpexpandd V{kz}, V/mV                            | RM   EVEX.xyz.66.0F38.W0 89 /r N4       | avx512f
vpexpandq V{kz}, V/mV                            | RM   EVEX.xyz.66.0F38.W1 89 /r N8       | avx512f
vpmaxsq V{kz}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 3D /r          | avx512f
vpmaxuq V{kz}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 3F /r          | avx512f
vpminsq V{kz}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 39 /r          | avx512f
vpminuq V{kz}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 3B /r          | avx512f
vpmovdb Q/mQ{kz}, V                              | MR   EVEX.xyz.F3.0F38.W0 31 /r          | avx512f
vpmovdw H/mH{kz}, V                              | MR   EVEX.xyz.F3.0F38.W0 33 /r          | avx512f
vpmovqb x/mO{kz}, V                              | MR   EVEX.xyz.F3.0F38.W0 32 /r          | avx512f
vpmovqd H/mH{kz}, V                              | MR   EVEX.xyz.F3.0F38.W0 35 /r          | avx512f
vpmovqw Q/mQ{kz}, V                              | MR   EVEX.xyz.F3.0F38.W0 34 /r          | avx512f
vpmovsdb Q/mQ{kz}, V                             | MR   EVEX.xyz.F3.0F38.W0 21 /r          | avx512f
vpmovsdw H/mH{kz}, V                             | MR   EVEX.xyz.F3.0F38.W0 23 /r          | avx512f
vpmovsqb x/mO{kz}, V                             | MR   EVEX.xyz.F3.0F38.W0 22 /r          | avx512f
vpmovsqd H/mH{kz}, V                             | MR   EVEX.xyz.F3.0F38.W0 25 /r          | avx512f
vpmovsqw Q/mQ{kz}, V                             | MR   EVEX.xyz.F3.0F38.W0 24 /r          | avx512f
vpmovusdb Q/mQ{kz}, V                            | MR   EVEX.xyz.F3.0F38.W0 11 /r          | avx512f
vpmovusdw H/mH{kz}, V                            | MR   EVEX.xyz.F3.0F38.W0 13 /r          | avx512f
vpmovusqb x/mO{kz}, V                            | MR   EVEX.xyz.F3.0F38.W0 12 /r          | avx512f
vpmovusqd H/mH{kz}, V                            | MR   EVEX.xyz.F3.0F38.W0 15 /r          | avx512f
vpmovusqw Q/mQ{kz}, V                            | MR   EVEX.xyz.F3.0F38.W0 14 /r          | avx512f
vpord V{kz}, V, V/mV/b32                         | RVM  EVEX.xyz.66.0F.W0 EB /r            | avx512f
vporq V{kz}, V, V/mV/b64                         | RVM  EVEX.xyz.66.0F.W1 EB /r            | avx512f
vprold V{kz}, V/mV/b32, u8                       | VMI  EVEX.xyz.66.0F.W0 72 /1 ib         | avx512f
vprolq V{kz}, V/mV/b64, u8                       | VMI  EVEX.xyz.66.0F.W1 72 /1 ib         | avx512f
vprolvd V{kz}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F38.W0 15 /r          | avx512f
vprolvq V{kz}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 15 /r          | avx512f
vprord V{kz}, V/mV/b32, u8                       | VMI  EVEX.xyz.66.0F.W0 72 /0 ib         | avx512f
vprorq V{kz}, V/mV/b64, u8                       | VMI  EVEX.xyz.66.0F.W1 72 /0 ib         | avx512f
vprorvd V{kz}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F38.W0 14 /r          | avx512f
vprorvq V{kz}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 14 /r          | avx512f
vpscatterdd vm32V{k}, V                          | MR   EVEX.xyz.66.0F38.W0 A0 /r N4       | avx512f
vpscatterdq vm32H{k}, V                          | MR   EVEX.xyz.66.0F38.W1 A0 /r N8       | avx512f
vpscatterqd vm64V{k}, H                          | MR   EVEX.xyz.66.0F38.W0 A1 /r N4       | avx512f
vpscatterqq vm64V{k}, V                          | MR   EVEX.xyz.66.0F38.W1 A1 /r N8       | avx512f
vpsraq V{kz}, V, x/m128                          | RVM  EVEX.xyz.66.0F.W1 E2 /r            | avx512f
vpsraq V{kz}, V/mV/b64, u8                       | VMI  EVEX.xyz.66.0F.W1 72 /4 ib         | avx512f
vpsravq V{kz}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 46 /r          | avx512f
vpternlogd V{kz}, V, V/mV/b32, u8                | RVMI EVEX.xyz.66.0F3A.W0 25 /r ib       | avx512f
vpternlogq V{kz}, V, V/mV/b64, u8                | RVMI EVEX.xyz.66.0F3A.W1 25 /r ib       | avx512f
vptestmd k{k}, V, V/mV/b32                       | RVM  EVEX.xyz.66.0F38.W0 27 /r          | avx512f
vptestmq k{k}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 27 /r          | avx512f
vptestnmd k{k}, V, V/mV/b32                      | RVM  EVEX.xyz.F3.0F38.W0 27 /r          | avx512f
vptestnmq k{k}, V, V/mV/b64                      | RVM  EVEX.xyz.F3.0F38.W1 27 /r          | avx512f
vpxord V{kz}, V, V/mV/b32                        | RVM  EVEX.xyz.66.0F.W0 EF /r            | avx512f
vpxorq V{kz}, V, V/mV/b64                        | RVM  EVEX.xyz.66.0F.W1 EF /r            | avx512f
vrcp14pd V{kz}, V/mV/b64                         | RM   EVEX.xyz.66.0F38.W1 4C /r          | avx512f
vrcp14ps V{kz}, V/mV/b32                         | RM   EVEX.xyz.66.0F38.W0 4C /r          | avx512f
vrcp14sd x{kz}, x, x/m64                         | RVM  EVEX.LIG.66.0F38.W1 4D /r          | avx512f
vrcp14ss x{kz}, x, x/m32                         | RVM  EVEX.LIG.66.0F38.W0 4D /r          | avx512f
vrndscalepd V{kz}, V/mV/b64, u8 {sae}            | RMI  EVEX.xyz.66.0F3A.W1 09 /r ib       | avx512f
vrndscaleps V{kz}, V/mV/b32, u8 {sae}            | RMI  EVEX.xyz.66.0F3A.W0 08 /r ib       | avx512f
vrndscalesd x{kz}, x, x/m64, u8 {sae}            | RVMI EVEX.LIG.66.0F3A.W1 0B /r ib       | avx512f
vrndscaless x{kz}, x, x/m32, u8 {sae}            | RVMI EVEX.LIG.66.0F3A.W0 0A /r ib       | avx512f
vrsqrt14pd V{kz}, V/mV/b64                       | RM   EVEX.xyz.66.0F38.W1 4E /r          | avx512f
vrsqrt14ps V{kz}, V/mV/b32                       | RM   EVEX.xyz.66.0F38.W0 4E /r          | avx512f
vrsqrt14sd x{kz}, x, x/m64                       | RVM  EVEX.LIG.66.0F38.W1 4F /r          | avx512f
vrsqrt14ss x{kz}, x, x/m32                       | RVM  EVEX.LIG.66.0F38.W0 4F /r          | avx512f
vscalefpd V{kz}, V, V/mV/b64 {er}                | RVM  EVEX.xyz.66.0F38.W1 2C /r          | avx512f
vscalefps V{kz}, V, V/mV/b32 {er}                | RVM  EVEX.xyz.66.0F38.W0 2C /r          | avx512f
vscalefsd x{kz}, x, x/m64 {er}                   | RVM  EVEX.LIG.66.0F38.W1 2D /r          | avx512f
vscalefss x{kz}, x, x/m32 {er}                   | RVM  EVEX.LIG.66.0F38.W0 2D /r          | avx512f
vscatterdpd vm32H{k}, V                          | MR   EVEX.xyz.66.0F38.W1 A2 /r N8       | avx512f
vscatterdps vm32V{k}, V                          | MR   EVEX.xyz.66.0F38.W0 A2 /r N4       | avx512f
vscatterqpd vm64V{k}, V                          | MR   EVEX.xyz.66.0F38.W1 A3 /r N8       | avx512f
vscatterqps vm64V{k}, H                          | MR   EVEX.xyz.66.0F38.W0 A3 /r N4       | avx512f
vshuff32x4 V{kz}, V, V/mV/b32, u8                | RVMI EVEX.yz.66.0F3A.W0 23 /r ib        | avx512f
vshuff64x2 V{kz}, V, V/mV/b64, u8                | RVMI EVEX.yz.66.0F3A.W1 23 /r ib        | avx512f
vshufi32x4 V{kz}, V, V/mV/b32, u8                | RVMI EVEX.yz.66.0F3A.W0 43 /r ib        | avx512f
vshufi64x2 V{kz}, V, V/mV/b64, u8                | RVMI EVEX.yz.66.0F3A.W1 43 /r ib        | avx512f
vbroadcastf32x2 V{kz}, x/m64                     | RM   EVEX.yz.66.0F38.W0 19 /r           | avx512dq
vbroadcastf32x8 z{kz}, m256                      | RM   EVEX.512.66.0F38.W0 1B /r          | avx512dq
vbroadcastf64x2 V{kz}, m128                      | RM   EVEX.yz.66.0F38.W1 1A /r           | avx512dq
vbroadcasti32x2 V{kz}, x/m64                     | RM   EVEX.xyz.66.0F38.W0 59 /r          | avx512dq
vbroadcasti32x8 z{kz}, m256                      | RM   EVEX.512.66.0F38.W0 5B /r          | avx512dq
vbroadcasti64x2 V{kz}, m128                      | RM   EVEX.yz.66.0F38.W1 5A /r           | avx512dq
vcvtpd2qq V{kz}, V/mV/b64 {er}                   | RM   EVEX.xyz.66.0F.W1 7B /r            | avx512dq
vcvtpd2uqq V{kz}, V/mV/b64 {er}                  | RM   EVEX.xyz.66.0F.W1 79 /r            | avx512dq
vcvtps2qq V{kz}, H/mH/b32 {er}                   | RM   EVEX.xyz.66.0F.W0 7B /r            | avx512dq
vcvtps2uqq V{kz}, H/mH/b32 {er}                  | RM   EVEX.xyz.66.0F.W0 79 /r            | avx512dq
vcvtqq2pd V{kz}, V/mV/b64 {er}                   | RM   EVEX.xyz.F3.0F.W1 E6 /r            | avx512dq
vcvtqq2ps H{kz}, V/mV/b64 {er}                   | RM   EVEX.xyz.NP.0F.W1 5B /r            | avx512dq
vcvttpd2uqq V{kz}, V/mV/b64 {sae}                | RM   EVEX.xyz.66.0F.W1 78 /r            | avx512dq
vcvttps2qq V{kz}, H/mH/b32 {sae}                 | RM   EVEX.xyz.66.0F.W0 7A /r            | avx512dq
vcvttps2uqq V{kz}, H/mH/b32 {sae}                | RM   EVEX.xyz.66.0F.W0 78 /r            | avx512dq
vcvtuqq2pd V{kz}, V/mV/b64 {er}                  | RM   EVEX.xyz.F3.0F.W1 7A /r            | avx512dq
vcvtuqq2ps H{kz}, V/mV/b64 {er}                  | RM   EVEX.xyz.F2.0F.W1 7A /r            | avx512dq
vextractf32x8 y/m256{kz}, z, u8                  | MRI  EVEX.512.66.0F3A.W0 1B /r ib       | avx512dq
vextractf64x2 x/m128{kz}, V, u8                  | MRI  EVEX.yz.66.0F3A.W1 19 /r ib        | avx512dq
vextracti32x8 y/m256{kz}, z, u8                  | MRI  EVEX.512.66.0F3A.W0 3B /r ib       | avx512dq
vextracti64x2 x/m128{kz}, V, u8                  | MRI  EVEX.yz.66.0F3A.W1 39 /r ib        | avx512dq
vfpclasspd k{k}, V/mV/b64, u8                    | RMI  EVEX.xyz.66.0F3A.W1 66 /r ib       | avx512dq
vfpclassps k{k}, V/mV/b32, u8                    | RMI  EVEX.xyz.66.0F3A.W0 66 /r ib       | avx512dq
vfpclasssd k{k}, x/m64, u8                       | RMI  EVEX.LIG.66.0F3A.W1 67 /r ib       | avx512dq
vfpclassss k{k}, x/m32, u8                       | RMI  EVEX.LIG.66.0F3A.W0 67 /r ib       | avx512dq
vinsertf32x8 z{kz}, z, y/m256, u8                | RVMI EVEX.512.66.0F3A.W0 1A /r ib       | avx512dq
vinsertf64x2 V{kz}, V, x/m128, u8                | RVMI EVEX.yz.66.0F3A.W1 18 /r ib        | avx512dq
vinserti32x8 z{kz}, z, y/m256, u8                | RVMI EVEX.512.66.0F3A.W0 3A /r ib       | avx512dq
vinserti64x2 V{kz}, V, x/m128, u8                | RVMI EVEX.yz.66.0F3A.W1 38 /r ib        | avx512dq
vpmovd2m k, V                                    | RM   EVEX.xyz.F3.0F38.W0 39 /r          | avx512dq
vpmovm2d V, k                                    | RM   EVEX.xyz.F3.0F38.W0 38 /r          | avx512dq
vpmovm2q V, k                                    | RM   EVEX.xyz.F3.0F38.W1 38 /r          | avx512dq
vpmovq2m k, V                                    | RM   EVEX.xyz.F3.0F38.W1 39 /r          | avx512dq
vpmullq V{kz}, V, V/mV/b64                       | RVM  EVEX.xyz.66.0F38.W1 40 /r          | avx512dq
vrangepd V{kz}, V, V/mV/b64, u8 {sae}            | RVMI EVEX.xyz.66.0F3A.W1 50 /r ib       | avx512dq
vrangeps V{kz}, V, V/mV/b32, u8 {sae}            | RVMI EVEX.xyz.66.0F3A.W0 50 /r ib       | avx512dq
vrangesd x{kz}, x, x/m64, u8 {sae}               | RVMI EVEX.LIG.66.0F3A.W1 51 /r ib       | avx512dq
vrangess x{kz}, x, x/m32, u8 {sae}               | RVMI EVEX.LIG.66.0F3A.W0 51 /r ib       | avx512dq
vreducepd V{kz}, V/mV/b64, u8 {sae}              | RMI  EVEX.xyz.66.0F3A.W1 56 /r ib       | avx512dq
vreduceps V{kz}, V/mV/b32, u8 {sae}              | RMI  EVEX.xyz.66.0F3A.W0 56 /r ib       | avx512dq
vreducesd x{kz}, x, x/m64, u8 {sae}              | RVMI EVEX.LIG.66.0F3A.W1 57 /r ib       | avx512dq
vreducess x{kz}, x, x/m32, u8 {sae}              | RVMI EVEX.LIG.66.0F3A.W0 57 /r ib       | avx512dq
vdbpsadbw V{kz}, V, V/mV, u8                     | RVMI EVEX.xyz.66.0F3A.W0 42 /r ib       | avx512bw
vmovdqu16 V{kz}, V/mV                            | RM   EVEX.xyz.F2.0F.W1 6F /r            | avx512bw
vmovdqu16 V/mV{kz}, V                            | MR   EVEX.xyz.F2.0F.W1 7F /r            | avx512bw
vmovdqu8 V{kz}, V/mV                             | RM   EVEX.xyz.F2.0F.W0 6F /r            | avx512bw
vmovdqu8 V/mV{kz}, V                             | MR   EVEX.xyz.F2.0F.W0 7F /r            | avx512bw
vpblendmb V{kz}, V, V/mV                         | RVM  EVEX.xyz.66.0F38.W0 66 /r          | avx512bw
vpblendmw V{kz}, V, V/mV                         | RVM  EVEX.xyz.66.0F38.W1 66 /r          | avx512bw
vpcmpb k{k}, V, V/mV, u8                         | RVMI EVEX.xyz.66.0F3A.W0 3F /r ib       | avx512bw
vpcmpub k{k}, V, V/mV, u8                        | RVMI EVEX.xyz.66.0F3A.W0 3E /r ib       | avx512bw
vpcmpuw k{k}, V, V/mV, u8                        | RVMI EVEX.xyz.66.0F3A.W1 3E /r ib       | avx512bw
vpcmpw k{k}, V, V/mV, u8                         | RVMI EVEX.xyz.66.0F3A.W1 3F /r ib       | avx512bw
vpermi2w V{kz}, V, V/mV                          | RVM  EVEX.xyz.66.0F38.W1 75 /r          | avx512bw
vpermt2w V{kz}, V, V/mV                          | RVM  EVEX.xyz.66.0F38.W1 7D /r          | avx512bw
vpermw V{kz}, V, V/mV                            | RVM  EVEX.xyz.66.0F38.W1 8D /r          | avx512bw
vpmovb2m k, V                                    | RM   EVEX.xyz.F3.0F38.W0 29 /r          | avx512bw
vpmovm2b V, k                                    | RM   EVEX.xyz.F3.0F38.W0 28 /r          | avx512bw
vpmovm2w V, k                                    | RM   EVEX.xyz.F3.0F38.W1 28 /r          | avx512bw
vpmovswb H/mH{kz}, V                             | MR   EVEX.xyz.F3.0F38.W0 20 /r          | avx512bw
vpmovuswb H/mH{kz}, V                            | MR   EVEX.xyz.F3.0F38.W0 10 /r          | avx512bw
vpmovw2m k, V                                    | RM   EVEX.xyz.F3.0F38.W1 29 /r          | avx512bw
vpmovwb H/mH{kz}, V                              | MR   EVEX.xyz.F3.0F38.W0 30 /r          | avx512bw
vpsllvw V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F38.W1 12 /r          | avx512bw
vpsravw V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F38.W1 11 /r          | avx512bw
vpsrlvw V{kz}, V, V/mV                           | RVM  EVEX.xyz.66.0F38.W1 10 /r          | avx512bw
vptestmb k{k}, V, V/mV                           | RVM  EVEX.xyz.66.0F38.W0 26 /r          | avx512bw
vptestmw k{k}, V, V/mV                           | RVM  EVEX.xyz.66.0F38.W1 26 /r          | avx512bw
vptestnmb k{k}, V, V/mV                          | RVM  EVEX.xyz.F3.0F38.W0 26 /r          | avx512bw
vptestnmw k{k}, V, V/mV                          | RVM  EVEX.xyz.F3.0F38.W1 26 /r          | avx512bw
vpbroadcastmb2q V, k                             | RM   EVEX.xyz.F3.0F38.W1 2A /r          | avx512cd
vpbroadcastmw2d V, k                             | RM   EVEX.xyz.F3.0F38.W0 3A /r          | avx512cd
vpconflictd V{kz}, V/mV/b32                      | RM   EVEX.xyz.66.0F38.W0 C4 /r          | avx512cd
vpconflictq V{kz}, V/mV/b64                      | RM   EVEX.xyz.66.0F38.W1 C4 /r          | avx512cd
vplzcntd V{kz}, V/mV/b32                         | RM   EVEX.xyz.66.0F38.W0 44 /r          | avx512cd
vplzcntq V{kz}, V/mV/b64                         | RM   EVEX.xyz.66.0F38.W1 44 /r          | avx512cd
vpopcntd V{kz}, V/mV/b32                         | RM   EVEX.xyz.66.0F38.W0 55 /r          | avx512vpopcntdq
vpopcntq V{kz}, V/mV/b64                         | RM   EVEX.xyz.66.0F38.W1 55 /r          | avx512vpopcntdq
vpermb V{kz}, V, V/mV                            | RVM  EVEX.xyz.66.0F38.W0 8D /r          | avx512vbmi
vpermi2b V{kz}, V, V/mV                          | RVM  EVEX.xyz.66.0F38.W0 75 /r          | avx512vbmi
vpermt2b V{kz}, V, V/mV                          | RVM  EVEX.xyz.66.0F38.W0 7D /r          | avx512vbmi
vpmultishiftqb V{kz}, V, V/mV/b64                | RVM  EVEX.xyz.66.0F38.W1 83 /r          | avx512vbmi
vpcompressb V/mV{kz}, V                          | MR   EVEX.xyz.66.0F38.W0 63 /r N1 N1    | avx512vbmi2
vpcompressw V/mV{kz}, V                          | MR   EVEX.xyz.66.0F38.W1 63 /r N2 N2    | avx512vbmi2
vpexpandb V{kz}, V/mV                            | RM   EVEX.xyz.66.0F38.W0 62 /r N1       | avx512vbmi2
vpexpandw V{kz}, V/mV                            | RM   EVEX.xyz.66.0F38.W1 62 /r N2       | avx512vbmi2
vpshldd V{kz}, V, V/mV/b32, u8                   | RVMI EVEX.xyz.66.0F3A.W0 71 /r ib       | avx512vbmi2
vpshldq V{kz}, V, V/mV/b64, u8                   | RVMI EVEX.xyz.66.0F3A.W1 71 /r ib       | avx512vbmi2
vpshldvd V{kz}, V, V/mV/b32                      | RVM  EVEX.xyz.66.0F38.W0 71 /r          | avx512vbmi2
vpshldvq V{kz}, V, V/mV/b64                      | RVM  EVEX.xyz.66.0F38.W1 71 /r          | avx512vbmi2
vpshldvw V{kz}, V, V/mV                          | RVM  EVEX.xyz.66.0F38.W1 70 /r          | avx512vbmi2
vpshldw V{kz}, V, V/mV, u8                       | RVMI EVEX.xyz.66.0F3A.W1 70 /r ib       | avx512vbmi2
vpshrdd V{kz}, V, V/mV/b32, u8                   | RVMI EVEX.xyz.66.0F3A.W0 73 /r ib       | avx512vbmi2
vpshrdq V{kz}, V, V/mV/b64, u8                   | RVMI EVEX.xyz.66.0F3A.W1 73 /r ib       | avx512vbmi2
vpshrdvd V{kz}, V, V/mV/b32                      | RVM  EVEX.xyz.66.0F38.W0 73 /r          | avx512vbmi2
vpshrdvq V{kz}, V, V/mV/b64                      | RVM  EVEX.xyz.66.0F38.W1 73 /r          | avx512vbmi2
vpshrdvw V{kz}, V, V/mV                          | RVM  EVEX.xyz.66.0F38.W1 72 /r          | avx512vbmi2
vpshrdw V{kz}, V, V/mV, u8                       | RVMI EVEX.xyz.66.0F3A.W1 72 /r ib       | avx512vbmi2
vpopcntb V{kz}, V/mV                             | RM   EVEX.xyz.66.0F38.W0 54 /r          | avx512bitalg
vpopcntw V{kz}, V/mV                             | RM   EVEX.xyz.66.0F38.W1 54 /r          | avx512bitalg
vpshufbitqmb k{k}, V, V/mV                       | RVM  EVEX.xyz.66.0F38.W0 8F /r          | avx512bitalg
vp2intersectd kk, V, V/mV/b32                    | RVM  EVEX.xyz.F2.0F38.W0 68 /r          | avx512vp2intersect
vp2intersectq kk, V, V/mV/b64                    | RVM  EVEX.xyz.F2.0F38.W1 68 /r          | avx512vp2intersect
vcvtne2ps2bf16 V{kz}, V, V/mV/b32                | RVM  EVEX.xyz.F2.0F38.W0 72 /r          | avx512bf16
vdpbf16ps V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.F3.0F38.W0 52 /r          | avx512bf16
vaddph V{kz}, V, V/mV/b16 {er}                   | RVM  EVEX.xyz.NP.MAP5.W0 58 /r          | avx512fp16
vaddsh x{kz}, x, x/m16 {er}                      | RVM  EVEX.LIG.F3.MAP5.W0 58 /r          | avx512fp16
vcmpph k{k}, V, V/mV/b16, u8 {sae}               | RVMI EVEX.xyz.NP.0F3A.W0 C2 /r ib       | avx512fp16
vcmpsh k{k}, x, x/m16, u8 {sae}                  | RVMI EVEX.LIG.F3.0F3A.W0 C2 /r ib       | avx512fp16
vcomish x, x/m16 {sae}                           | RM   EVEX.LIG.NP.MAP5.W0 2F /r          | avx512fp16
vcvtdq2ph H{kz}, V/mV/b32 {er}                   | RM   EVEX.xyz.NP.MAP5.W0 5B /r          | avx512fp16
vcvtpd2ph Q{kz}, V/mV/b64 {er}                   | RM   EVEX.xyz.66.MAP5.W1 5A /r          | avx512fp16
vcvtph2dq V{kz}, H/mH/b16 {er}                   | RM   EVEX.xyz.66.MAP5.W0 5B /r          | avx512fp16
vcvtph2pd V{kz}, Q/mQ/b16 {sae}                  | RM   EVEX.xyz.NP.MAP5.W0 5A /r          | avx512fp16
vcvtph2psx V{kz}, H/mH/b16 {sae}                 | RM   EVEX.xyz.66.MAP6.W0 13 /r          | avx512fp16
vcvtph2qq V{kz}, Q/mQ/b16 {er}                   | RM   EVEX.xyz.66.MAP5.W0 7B /r          | avx512fp16
vcvtph2udq V{kz}, H/mH/b16 {er}                  | RM   EVEX.xyz.NP.MAP5.W0 79 /r          | avx512fp16
vcvtph2uqq V{kz}, Q/mQ/b16 {er}                  | RM   EVEX.xyz.66.MAP5.W0 79 /r          | avx512fp16
vcvtph2uw V{kz}, V/mV/b16 {er}                   | RM   EVEX.xyz.NP.MAP5.W0 7D /r          | avx512fp16
vcvtph2w V{kz}, V/mV/b16 {er}                    | RM   EVEX.xyz.66.MAP5.W0 7D /r          | avx512fp16
vcvtps2phx H{kz}, V/mV/b32 {er}                  | RM   EVEX.xyz.66.MAP5.W0 1D /r          | avx512fp16
vcvtqq2ph x{kz}, V/mV/b64 {er}                   | RM   EVEX.xyz.NP.MAP5.W1 5B /r          | avx512fp16
vcvtsd2sh x{kz}, x, x/m64 {er}                   | RVM  EVEX.LIG.F2.MAP5.W1 5A /r          | avx512fp16
vcvtsh2sd x{kz}, x, x/m16 {sae}                  | RVM  EVEX.LIG.F3.MAP5.W0 5A /r          | avx512fp16
vcvtsh2si ry, x/m16 {er}                         | RM   EVEX.LIG.F3.MAP5.Wy 2D /r          | avx512fp16
vcvtsh2ss x{kz}, x, x/m16 {sae}                  | RVM  EVEX.LIG.NP.MAP6.W0 13 /r          | avx512fp16
vcvtsh2usi ry, x/m16 {er}                        | RM   EVEX.LIG.F3.MAP5.Wy 79 /r          | avx512fp16
vcvtsi2sh x, x, ry/my {er}                       | RVM  EVEX.LIG.F3.MAP5.Wy 2A /r          | avx512fp16
vcvtss2sh x{kz}, x, x/m32 {er}                   | RVM  EVEX.LIG.NP.MAP5.W0 1D /r          | avx512fp16
vcvttph2dq V{kz}, H/mH/b16 {sae}                 | RM   EVEX.xyz.F3.MAP5.W0 5B /r          | avx512fp16
vcvttph2qq V{kz}, Q/mQ/b16 {sae}                 | RM   EVEX.xyz.66.MAP5.W0 7A /r          | avx512fp16
vcvttph2udq V{kz}, H/mH/b16 {sae}                | RM   EVEX.xyz.NP.MAP5.W0 78 /r          | avx512fp16
vcvttph2uqq V{kz}, Q/mQ/b16 {sae}                | RM   EVEX.xyz.66.MAP5.W0 78 /r          | avx512fp16
vcvttph2uw V{kz}, V/mV/b16 {sae}                 | RM   EVEX.xyz.NP.MAP5.W0 7C /r          | avx512fp16
vcvttph2w V{kz}, V/mV/b16 {sae}                  | RM   EVEX.xyz.66.MAP5.W0 7C /r          | avx512fp16
vcvttsh2si ry, x/m16 {sae}                       | RM   EVEX.LIG.F3.MAP5.Wy 2C /r          | avx512fp16
vcvttsh2usi ry, x/m16 {sae}                      | RM   EVEX.LIG.F3.MAP5.Wy 78 /r          | avx512fp16
vcvtudq2ph H{kz}, V/mV/b32 {er}                  | RM   EVEX.xyz.F2.MAP5.W0 7A /r          | avx512fp16
vcvtuqq2ph Q{kz}, V/mV/b64 {er}                  | RM   EVEX.xyz.F2.MAP5.W1 7A /r          | avx512fp16
vcvtusi2sh x, x, ry/my {er}                      | RVM  EVEX.LIG.F3.MAP5.Wy 7B /r          | avx512fp16
vcvtuw2ph V{kz}, V/mV/b16 {er}                   | RM   EVEX.xyz.F2.MAP5.W0 7D /r          | avx512fp16
vcvtw2ph V{kz}, V/mV/b16 {er}                    | RM   EVEX.xyz.F3.MAP5.W0 7D /r          | avx512fp16
vdivph V{kz}, V, V/mV/b16 {er}                   | RVM  EVEX.xyz.NP.MAP5.W0 5E /r          | avx512fp16
vdivsh x{kz}, x, x/m16 {er}                      | RVM  EVEX.LIG.F3.MAP5.W0 5E /r          | avx512fp16
vfcmaddcph V{kz}, V, V/mV/b32 {er}               | RVM  EVEX.xyz.F2.MAP6.W0 56 /r ud0      | avx512fp16
vfcmaddcsh x{kz}, x, x/m32 {er}                  | RVM  EVEX.LIG.F2.MAP6.W0 57 /r ud0      | avx512fp16
vfcmulcph V{kz}, V, V/mV/b32 {er}                | RVM  EVEX.xyz.F2.MAP6.W0 D6 /r ud0      | avx512fp16
vfcmulcsh x{kz}, x, x/m32 {er}                   | RVM  EVEX.LIG.F2.MAP6.W0 D7 /r ud0      | avx512fp16
vfmadd132ph V{kz}, V, V/mV/b16 {er}              | RVM  EVEX.xyz.66.MAP6.W0 98 /r          | avx512fp16
vfmadd132sh x{kz}, x, x/m16 {er}                 | RVM  EVEX.LIG.66.MAP6.W0 99 /r          | avx512fp16
vfmadd213ph V{kz}, V, V/mV/b16 {er}              | RVM  EVEX.xyz.66.MAP6.W0 A8 /r          | avx512fp16
vfmadd213sh x{kz}, x, x/m16 {er}                 | RVM  EVEX.LIG.66.MAP6.W0 A9 /r          | avx512fp16
vfmadd231ph V{kz}, V, V/mV/b16 {er}              | RVM  EVEX.xyz.66.MAP6.W0 B8 /r          | avx512fp16
vfmadd231sh x{kz}, x, x/m16 {er}                 | RVM  EVEX.LIG.66.MAP6.W0 B9 /r          | avx512fp16
vfmaddcph V{kz}, V, V/mV/b32 {er}                | RVM  EVEX.xyz.F3.MAP6.W0 56 /r ud0      | avx512fp16
vfmaddcsh x{kz}, x, x/m32 {er}                   | RVM  EVEX.LIG.F3.MAP6.W0 57 /r ud0      | avx512fp16
vfmaddsub132ph V{kz}, V, V/mV/b16 {er}           | RVM  EVEX.xyz.66.MAP6.W0 96 /r          | avx512fp16
vfmaddsub213ph V{kz}, V, V/mV/b16 {er}           | RVM  EVEX.xyz.66.MAP6.W0 A6 /r          | avx512fp16
vfmaddsub231ph V{kz}, V, V/mV/b16 {er}           | RVM  EVEX.xyz.66.MAP6.W0 B6 /r          | avx512fp16
vfmsub132ph V{kz}, V, V/mV/b16 {er}              | RVM  EVEX.xyz.66.MAP6.W0 9A /r          | avx512fp16
vfmsub132sh x{kz}, x, x/m16 {er}                 | RVM  EVEX.LIG.66.MAP6.W0 9B /r          | avx512fp16
vfmsub213ph V{kz}, V, V/mV/b16 {er}              | RVM  EVEX.xyz.66.MAP6.W0 AA /r          | avx512fp16
vfmsub213sh x{kz}, x, x/m16 {er}                 | RVM  EVEX.LIG.66.MAP6.W0 AB /r          | avx512fp16
vfmsub231ph V{kz}, V, V/mV/b16 {er}              | RVM  EVEX.xyz.66.MAP6.W0 BA /r          | avx512fp16
vfmsub231sh x{kz}, x, x/m16 {er}                 | RVM  EVEX.LIG.66.MAP6.W0 BB /r          | avx512fp16
vfmsubadd132ph V{kz}, V, V/mV/b16 {er}           | RVM  EVEX.xyz.66.MAP6.W0 97 /r          | avx512fp16
vfmsubadd213ph V{kz}, V, V/mV/b16 {er}           | RVM  EVEX.xyz.66.MAP6.W0 A7 /r          | avx512fp16
vfmsubadd231ph V{kz}, V, V/mV/b16 {er}           | RVM  EVEX.xyz.66.MAP6.W0 B7 /r          | avx512fp16
vfmulcph V{kz}, V, V/mV/b32 {er}                 | RVM  EVEX.xyz.F3.MAP6.W0 D6 /r ud0      | avx512fp16
vfmulcsh x{kz}, x, x/m32 {er}                    | RVM  EVEX.LIG.F3.MAP6.W0 D7 /r ud0      | avx512fp16
vfnmadd132ph V{kz}, V, V/mV/b16 {er}             | RVM  EVEX.xyz.66.MAP6.W0 9C /r          | avx512fp16
vfnmadd132sh x{kz}, x, x/m16 {er}                | RVM  EVEX.LIG.66.MAP6.W0 9D /r          | avx512fp16
vfnmadd213ph V{kz}, V, V/mV/b16 {er}             | RVM  EVEX.xyz.66.MAP6.W0 AC /r          | avx512fp16
vfnmadd213sh x{kz}, x, x/m16 {er}                | RVM  EVEX.LIG.66.MAP6.W0 AD /r          | avx512fp16
vfnmadd231ph V{kz}, V, V/mV/b16 {er}             | RVM  EVEX.xyz.66.MAP6.W0 BC /r          | avx512fp16
vfnmadd231sh x{kz}, x, x/m16 {er}                | RVM  EVEX.LIG.66.MAP6.W0 BD /r          | avx512fp16
vfnmsub132ph V{kz}, V, V/mV/b16 {er}             | RVM  EVEX.xyz.66.MAP6.W0 9E /r          | avx512fp16
vfnmsub132sh x{kz}, x, x/m16 {er}                | RVM  EVEX.LIG.66.MAP6.W0 9F /r          | avx512fp16
vfnmsub213ph V{kz}, V, V/mV/b16 {er}             | RVM  EVEX.xyz.66.MAP6.W0 AE /r          | avx512fp16
vfnmsub213sh x{kz}, x, x/m16 {er}                | RVM  EVEX.LIG.66.MAP6.W0 AF /r          | avx512fp16
vfnmsub231ph V{kz}, V, V/mV/b16 {er}             | RVM  EVEX.xyz.66.MAP6.W0 BE /r          | avx512fp16
vfnmsub231sh x{kz}, x, x/m16 {er}                | RVM  EVEX.LIG.66.MAP6.W0 BF /r          | avx512fp16
vfpclassph k{k}, V/mV/b16, u8                    | RMI  EVEX.xyz.NP.0F3A.W0 66 /r ib       | avx512fp16
vfpclasssh k{k}, x/m16, u8                       | RMI  EVEX.LIG.NP.0F3A.W0 67 /r ib       | avx512fp16
vgetexpph V{kz}, V/mV/b16 {sae}                  | RM   EVEX.xyz.66.MAP6.W0 42 /r          | avx512fp16
vgetexpsh x{kz}, x, x/m16 {sae}                  | RVM  EVEX.LIG.66.MAP6.W0 43 /r          | avx512fp16
vgetmantph V{kz}, V/mV/b16, u8 {sae}             | RMI  EVEX.xyz.NP.0F3A.W0 26 /r ib       | avx512fp16
vgetmantsh x{kz}, x, x/m16, u8 {sae}             | RVMI EVEX.LIG.NP.0F3A.W0 27 /r ib       | avx512fp16
vmaxph V{kz}, V, V/mV/b16 {sae}                  | RVM  EVEX.xyz.NP.MAP5.W0 5F /r          | avx512fp16
vmaxsh x{kz}, x, x/m16 {sae}                     | RVM  EVEX.LIG.F3.MAP5.W0 5F /r          | avx512fp16
vminph V{kz}, V, V/mV/b16 {sae}                  | RVM  EVEX.xyz.NP.MAP5.W0 5D /r          | avx512fp16
vminsh x{kz}, x, x/m16 {sae}                     | RVM  EVEX.LIG.F3.MAP5.W0 5D /r          | avx512fp16
vmovsh m16{k}, x                                 | MR   EVEX.LIG.F3.MAP5.W0 11 /r          | avx512fp16
vmovsh x{kz}, m16                                | RM   EVEX.LIG.F3.MAP5.W0 10 /r          | avx512fp16
vmovsh x{kz}, x, x                               | MVR  EVEX.LIG.F3.MAP5.W0 11 /r          | avx512fp16
vmovsh x{kz}, x, x                               | RVM  EVEX.LIG.F3.MAP5.W0 10 /r          | avx512fp16
vmovw r32/m16, x                                 | MR   EVEX.128.66.MAP5.WIG 7E /r         | avx512fp16
vmovw x, r32/m16                                 | RM   EVEX.128.66.MAP5.WIG 6E /r         | avx512fp16
vmulph V{kz}, V, V/mV/b16 {er}                   | RVM  EVEX.xyz.NP.MAP5.W0 59 /r          | avx512fp16
vmulsh x{kz}, x, x/m16 {er}                      | RVM  EVEX.LIG.F3.MAP5.W0 59 /r          | avx512fp16
vrcpph V{kz}, V/mV/b16                           | RM   EVEX.xyz.66.MAP6.W0 4C /r          | avx512fp16
vrcpsh x{kz}, x, x/m16                           | RVM  EVEX.LIG.66.MAP6.W0 4D /r          | avx512fp16
vreduceph V{kz}, V/mV/b16, u8 {sae}              | RMI  EVEX.xyz.NP.0F3A.W0 56 /r ib       | avx512fp16
vreducesh x{kz}, x, x/m16, u8 {sae}              | RVMI EVEX.LIG.NP.0F3A.W0 57 /r ib       | avx512fp16
vrndscaleph V{kz}, V/mV/b16, u8 {sae}            | RMI  EVEX.xyz.NP.0F3A.W0 08 /r ib       | avx512fp16
vrndscalesh x{kz}, x, x/m16, u8 {sae}            | RVMI EVEX.LIG.NP.0F3A.W0 0A /r ib       | avx512fp16
vrsqrtph V{kz}, V/mV/b16                         | RM   EVEX.xyz.66.MAP6.W0 4E /r          | avx512fp16
vrsqrtsh x{kz}, x, x/m16                         | RVM  EVEX.LIG.66.MAP6.W0 4F /r          | avx512fp16
vscalefph V{kz}, V, V/mV/b16 {er}                | RVM  EVEX.xyz.66.MAP6.W0 2C /r          | avx512fp16
vscalefsh x{kz}, x, x/m16 {er}                   | RVM  EVEX.LIG.66.MAP6.W0 2D /r          | avx512fp16
vsqrtph V{kz}, V/mV/b16 {er}                     | RM   EVEX.xyz.NP.MAP5.W0 51 /r          | avx512fp16
vsqrtsh x{kz}, x, x/m16 {er}                     | RVM  EVEX.LIG.F3.MAP5.W0 51 /r          | avx512fp16
vsubph V{kz}, V, V/mV/b16 {er}                   | RVM  EVEX.xyz.NP.MAP5.W0 5C /r          | avx512fp16
vsubsh x{kz}, x, x/m16 {er}                      | RVM  EVEX.LIG.F3.MAP5.W0 5C /r          | avx512fp16
vucomish x, x/m16 {sae}                          | RM   EVEX.LIG.NP.MAP5.W0 2E /r          | avx512fp16
vcmp{p32}ps k{k}, V, V/mV/b32 {sae}              | RVM  EVEX.xyz.NP.0F.W0 C2 /r p32        | avx512f
vcmp{p32}pd k{k}, V, V/mV/b64 {sae}              | RVM  EVEX.xyz.66.0F.W1 C2 /r p32        | avx512f
vcmp{p32}ss k{k}, x, x/m32 {sae}                 | RVM  EVEX.LIG.F3.0F.W0 C2 /r p32        | avx512f
vcmp{p32}sd k{k}, x, x/m64 {sae}                 | RVM  EVEX.LIG.F2.0F.W1 C2 /r p32        | avx512f
vpclmul{qq}dq V, V, V/mV                         | RVM  EVEX.xyz.66.0F3A.WIG 44 /r qq      | avx512f vpclmulqdq
vexp2ps z{kz}, z/m512/b32 {sae}                  | RM   EVEX.512.66.0F38.W0 C8 /r          | avx512er
vexp2pd z{kz}, z/m512/b64 {sae}                  | RM   EVEX.512.66.0F38.W1 C8 /r          | avx512er
vrcp28ps z{kz}, z/m512/b32 {sae}                 | RM   EVEX.512.66.0F38.W0 CA /r          | avx512er
vrcp28ss x{kz}, x, x/m32 {sae}                   | RVM  EVEX.LIG.66.0F38.W0 CB /r          | avx512er
vrcp28pd z{kz}, z/m512/b64 {sae}                 | RM   EVEX.512.66.0F38.W1 CA /r          | avx512er
vrcp28sd x{kz}, x, x/m64 {sae}                   | RVM  EVEX.LIG.66.0F38.W1 CB /r          | avx512er
vrsqrt28ps z{kz}, z/m512/b32 {sae}               | RM   EVEX.512.66.0F38.W0 CC /r          | avx512er
vrsqrt28ss x{kz}, x, x/m32 {sae}                 | RVM  EVEX.LIG.66.0F38.W0 CD /r          | avx512er
vrsqrt28pd z{kz}, z/m512/b64 {sae}               | RM   EVEX.512.66.0F38.W1 CC /r          | avx512er
vrsqrt28sd x{kz}, x, x/m64 {sae}                 | RVM  EVEX.LIG.66.0F38.W1 CD /r          | avx512er
vgatherpf0dps vm32z{k}                           | M    EVEX.512.66.0F38.W0 C6 /1 N4       | avx512pf
vgatherpf0dpd vm32y{k}                           | M    EVEX.512.66.0F38.W1 C6 /1 N8       | avx512pf
vgatherpf0qps vm64z{k}                           | M    EVEX.512.66.0F38.W0 C7 /1 N4       | avx512pf
vgatherpf0qpd vm64z{k}                           | M    EVEX.512.66.0F38.W1 C7 /1 N8       | avx512pf
vgatherpf1dps vm32z{k}                           | M    EVEX.512.66.0F38.W0 C6 /2 N4       | avx512pf
vgatherpf1dpd vm32y{k}                           | M    EVEX.512.66.0F38.W1 C6 /2 N8       | avx512pf
vgatherpf1qps vm64z{k}                           | M    EVEX.512.66.0F38.W0 C7 /2 N4       | avx512pf
vgatherpf1qpd vm64z{k}                           | M    EVEX.512.66.0F38.W1 C7 /2 N8       | avx512pf
vscatterpf0dps vm32z{k}                          | M    EVEX.512.66.0F38.W0 C6 /5 N4       | avx512pf
vscatterpf0dpd vm32y{k}                          | M    EVEX.512.66.0F38.W1 C6 /5 N8       | avx512pf
vscatterpf0qps vm64z{k}                          | M    EVEX.512.66.0F38.W0 C7 /5 N4       | avx512pf
vscatterpf0qpd vm64z{k}                          | M    EVEX.512.66.0F38.W1 C7 /5 N8       | avx512pf
vscatterpf1dps vm32z{k}                          | M    EVEX.512.66.0F38.W0 C6 /6 N4       | avx512pf
vscatterpf1dpd vm32y{k}                          | M    EVEX.512.66.0F38.W1 C6 /6 N8       | avx512pf
vscatterpf1qps vm64z{k}                          | M    EVEX.512.66.0F38.W0 C7 /6 N4       | avx512pf
vscatterpf1qpd vm64z{k}                          | M    EVEX.512.66.0F38.W1 C7 /6 N8       | avx512pf

# AVX10.2
vmovd x, x                                       | RM   EVEX.128.F3.0F.W0 7E /r            | avx10.2
vmpsadbw V{kz}, V, V/mV, u8                      | RVMI EVEX.xyz.F3.0F3A.W0 42 /r ib       | avx10.2
vsm4key4 V, V, V/mV                              | RVM  EVEX.xyz.F3.0F38.W0 DA /r          | avx10.2 sm4
vsm4rnds4 V, V, V/mV                             | RVM  EVEX.xyz.F2.0F38.W0 DA /r          | avx10.2 sm4
vpdpbssd V{kz}, V, V/mV/b32                      | RVM  EVEX.xyz.F2.0F38.W0 50 /r          | avx10.2
vpdpbssds V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.F2.0F38.W0 51 /r          | avx10.2
vpdpbsud V{kz}, V, V/mV/b32                      | RVM  EVEX.xyz.F3.0F38.W0 50 /r          | avx10.2
vpdpbsuds V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.F3.0F38.W0 51 /r          | avx10.2
vpdpbuud V{kz}, V, V/mV/b32                      | RVM  EVEX.xyz.NP.0F38.W0 50 /r          | avx10.2
vpdpbuuds V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.NP.0F38.W0 51 /r          | avx10.2
vpdpwsud V{kz}, V, V/mV/b32                      | RVM  EVEX.xyz.F3.0F38.W0 D2 /r          | avx10.2
vpdpwsuds V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.F3.0F38.W0 D3 /r          | avx10.2
vpdpwusd V{kz}, V, V/mV/b32                      | RVM  EVEX.xyz.66.0F38.W0 D2 /r          | avx10.2
vpdpwusds V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.66.0F38.W0 D3 /r          | avx10.2
vpdpwuud V{kz}, V, V/mV/b32                      | RVM  EVEX.xyz.NP.0F38.W0 D2 /r          | avx10.2
vpdpwuuds V{kz}, V, V/mV/b32                     | RVM  EVEX.xyz.NP.0F38.W0 D3 /r          | avx10.2
vmovw x, x                                       | RM   EVEX.128.F3.MAP5.W0 6E /r          | avx10.2
vaddbf16 V{kz}, V, V/mV/b16                      | RVM  EVEX.xyz.66.MAP5.W0 58 /r          | avx10.2
vcmpbf16 k{k}, V, V/mV/b16, u8                   | RVMI EVEX.xyz.F2.0F3A.W0 C2 /r ib       | avx10.2
vcomisbf16 x, x/m16                              | RM   EVEX.LIG.66.MAP5.W0 2F /r          | avx10.2
vdivbf16 V{kz}, V, V/mV/b16                      | RVM  EVEX.xyz.66.MAP5.W0 5E /r          | avx10.2
vfmadd132bf16 V{kz}, V, V/mV/b16                 | RVM  EVEX.xyz.NP.MAP6.W0 98 /r          | avx10.2
vfmadd213bf16 V{kz}, V, V/mV/b16                 | RVM  EVEX.xyz.NP.MAP6.W0 A8 /r          | avx10.2
vfmadd231bf16 V{kz}, V, V/mV/b16                 | RVM  EVEX.xyz.NP.MAP6.W0 B8 /r          | avx10.2
vfmsub132bf16 V{kz}, V, V/mV/b16                 | RVM  EVEX.xyz.NP.MAP6.W0 9A /r          | avx10.2
vfmsub213bf16 V{kz}, V, V/mV/b16                 | RVM  EVEX.xyz.NP.MAP6.W0 AA /r          | avx10.2
vfmsub231bf16 V{kz}, V, V/mV/b16                 | RVM  EVEX.xyz.NP.MAP6.W0 BA /r          | avx10.2
vfnmadd132bf16 V{kz}, V, V/mV/b16                | RVM  EVEX.xyz.NP.MAP6.W0 9C /r          | avx10.2
vfnmadd213bf16 V{kz}, V, V/mV/b16                | RVM  EVEX.xyz.NP.MAP6.W0 AC /r          | avx10.2
vfnmadd231bf16 V{kz}, V, V/mV/b16                | RVM  EVEX.xyz.NP.MAP6.W0 BC /r          | avx10.2
vfnmsub132bf16 V{kz}, V, V/mV/b16                | RVM  EVEX.xyz.NP.MAP6.W0 9E /r          | avx10.2
vfnmsub213bf16 V{kz}, V, V/mV/b16                | RVM  EVEX.xyz.NP.MAP6.W0 AE /r          | avx10.2
vfnmsub231bf16 V{kz}, V, V/mV/b16                | RVM  EVEX.xyz.NP.MAP6.W0 BE /r          | avx10.2
vfpclassbf16 k{k}, V/mV/b16, u8                  | RMI  EVEX.xyz.F2.0F3A.W0 66 /r ib       | avx10.2
vgetexpbf16 V{kz}, V/mV/b16                      | RM   EVEX.xyz.NP.MAP6.W0 42 /r          | avx10.2
vgetmantbf16 V{kz}, V/mV/b16, u8                 | RMI  EVEX.xyz.F2.0F3A.W0 26 /r ib       | avx10.2
vmaxbf16 V{kz}, V, V/mV/b16                      | RVM  EVEX.xyz.66.MAP5.W0 5F /r          | avx10.2
vminbf16 V{kz}, V, V/mV/b16                      | RVM  EVEX.xyz.66.MAP5.W0 5D /r          | avx10.2
vmulbf16 V{kz}, V, V/mV/b16                      | RVM  EVEX.xyz.66.MAP5.W0 59 /r          | avx10.2
vrcpbf16 V{kz}, V/mV/b16                         | RM   EVEX.xyz.NP.MAP6.W0 4C /r          | avx10.2
vreducebf16 V{kz}, V/mV/b16, u8                  | RMI  EVEX.xyz.F2.0F3A.W0 56 /r ib       | avx10.2
vrndscalebf16 V{kz}, V/mV/b16, u8                | RMI  EVEX.xyz.F2.0F3A.W0 08 /r ib       | avx10.2
vrsqrtbf16 V{kz}, V/mV/b16                       | RM   EVEX.xyz.NP.MAP6.W0 4E /r          | avx10.2
vscalefbf16 V{kz}, V, V/mV/b16                   | RVM  EVEX.xyz.NP.MAP6.W0 2C /r          | avx10.2
vsqrtbf16 V{kz}, V/mV/b16                        | RM   EVEX.xyz.66.MAP5.W0 51 /r          | avx10.2
vsubbf16 V{kz}, V, V/mV/b16                      | RVM  EVEX.xyz.66.MAP5.W0 5C /r          | avx10.2
vcomxsd x, x/m64 {sae}                           | RM   EVEX.LIG.F2.0F.W1 2F /r            | avx10.2
vcomxsh x, x/m16 {sae}                           | RM   EVEX.LIG.F3.MAP5.W0 2F /r          | avx10.2
vcomxss x, x/m32 {sae}                           | RM   EVEX.LIG.F3.0F.W0 2F /r            | avx10.2
vucomxsd x, x/m64 {sae}                          | RM   EVEX.LIG.F2.0F.W1 2E /r            | avx10.2
vucomxsh x, x/m16 {sae}                          | RM   EVEX.LIG.F3.MAP5.W0 2E /r          | avx10.2
vucomxss x, x/m32 {sae}                          | RM   EVEX.LIG.F3.0F.W0 2E /r            | avx10.2
vcvt2ps2phx V{kz}, V, V/mV/b32 {er}              | RVM  EVEX.xyz.66.0F38.W0 67 /r          | avx10.2
vcvtbiasph2bf8 H{kz}, V, V/mV/b16                | RVM  EVEX.xyz.NP.0F38.W0 74 /r          | avx10.2
vcvtbiasph2bf8s H{kz}, V, V/mV/b16               | RVM  EVEX.xyz.NP.MAP5.W0 74 /r          | avx10.2
vcvtbiasph2hf8 H{kz}, V, V/mV/b16                | RVM  EVEX.xyz.NP.MAP5.W0 18 /r          | avx10.2
vcvtbiasph2hf8s H{kz}, V, V/mV/b16               | RVM  EVEX.xyz.NP.MAP5.W0 1B /r          | avx10.2
vcvthf82ph V{kz}, H/mH                           | RM   EVEX.xyz.F2.MAP5.W0 1E /r          | avx10.2
vcvt2ph2bf8 V{kz}, V, V/mV/b16                   | RVM  EVEX.xyz.F2.0F38.W0 74 /r          | avx10.2
vcvt2ph2bf8s V{kz}, V, V/mV/b16                  | RVM  EVEX.xyz.F2.MAP5.W0 74 /r          | avx10.2
vcvt2ph2hf8 V{kz}, V, V/mV/b16                   | RVM  EVEX.xyz.F2.MAP5.W0 18 /r          | avx10.2
vcvt2ph2hf8s V{kz}, V, V/mV/b16                  | RVM  EVEX.xyz.F2.MAP5.W0 1B /r          | avx10.2
vcvtph2bf8 H{kz}, V/mV/b16                       | RM   EVEX.xyz.F3.0F38.W0 74 /r          | avx10.2
vcvtph2bf8s H{kz}, V/mV/b16                      | RM   EVEX.xyz.F3.MAP5.W0 74 /r          | avx10.2
vcvtph2hf8 H{kz}, V/mV/b16                       | RM   EVEX.xyz.F3.MAP5.W0 18 /r          | avx10.2
vcvtph2hf8s H{kz}, V/mV/b16                      | RM   EVEX.xyz.F3.MAP5.W0 1B /r          | avx10.2
vdpphps V{kz}, V, V/mV/b32                       | RVM  EVEX.xyz.NP.0F38.W0 52 /r          | avx10.2
vminmaxbf16 V{kz}, V, V/mV/b16, u8               | RVMI EVEX.xyz.F2.0F3A.W0 52 /r ib       | avx10.2
vminmaxpd V{kz}, V, V/mV/b64, u8 {sae}           | RVMI EVEX.xyz.66.0F3A.W1 52 /r ib       | avx10.2
vminmaxph V{kz}, V, V/mV/b16, u8 {sae}           | RVMI EVEX.xyz.NP.0F3A.W0 52 /r ib       | avx10.2
vminmaxps V{kz}, V, V/mV/b32, u8 {sae}           | RVMI EVEX.xyz.66.0F3A.W0 52 /r ib       | avx10.2
vminmaxsd x{kz}, x, x/m64, u8 {sae}              | RVMI EVEX.LIG.66.0F3A.W1 53 /r ib       | avx10.2
vminmaxsh x{kz}, x, x/m16, u8 {sae}              | RVMI EVEX.LIG.NP.0F3A.W0 53 /r ib       | avx10.2
vminmaxss x{kz}, x, x/m32, u8 {sae}              | RVMI EVEX.LIG.66.0F3A.W0 53 /r ib       | avx10.2
vcvtbf162ibs V{kz}, V/mV/b16                     | RM   EVEX.xyz.F2.MAP5.W0 69 /r          | avx10.2
vcvtbf162iubs V{kz}, V/mV/b16                    | RM   EVEX.xyz.F2.MAP5.W0 6B /r          | avx10.2
vcvttbf162ibs V{kz}, V/mV/b16                    | RM   EVEX.xyz.F2.MAP5.W0 68 /r          | avx10.2
vcvttbf162iubs V{kz}, V/mV/b16                   | RM   EVEX.xyz.F2.MAP5.W0 6A /r          | avx10.2
vcvttpd2dqs H{kz}, V/mV/b64 {sae}                | RM   EVEX.xyz.NP.MAP5.W1 6D /r          | avx10.2
vcvttpd2qqs V{kz}, V/mV/b64 {sae}                | RM   EVEX.xyz.66.MAP5.W1 6D /r          | avx10.2
vcvttpd2udqs H{kz}, V/mV/b64 {sae}               | RM   EVEX.xyz.NP.MAP5.W1 6C /r          | avx10.2
vcvttpd2uqqs V{kz}, V/mV/b64 {sae}               | RM   EVEX.xyz.66.MAP5.W1 6C /r          | avx10.2
vcvtph2ibs V{kz}, V/mV/b16 {er}                  | RM   EVEX.xyz.NP.MAP5.W0 69 /r          | avx10.2
vcvtph2iubs V{kz}, V/mV/b16 {er}                 | RM   EVEX.xyz.NP.MAP5.W0 6B /r          | avx10.2
vcvttph2ibs V{kz}, V/mV/b16 {sae}                | RM   EVEX.xyz.NP.MAP5.W0 68 /r          | avx10.2
vcvttph2iubs V{kz}, V/mV/b16 {sae}               | RM   EVEX.xyz.NP.MAP5.W0 6A /r          | avx10.2
vcvttps2dqs V{kz}, V/mV/b32 {sae}                | RM   EVEX.xyz.NP.MAP5.W0 6D /r          | avx10.2
vcvtps2ibs V{kz}, V/mV/b32 {er}                  | RM   EVEX.xyz.66.MAP5.W0 69 /r          | avx10.2
vcvtps2iubs V{kz}, V/mV/b32 {er}                 | RM   EVEX.xyz.66.MAP5.W0 6B /r          | avx10.2
vcvttps2ibs V{kz}, V/mV/b32 {sae}                | RM   EVEX.xyz.66.MAP5.W0 68 /r          | avx10.2
vcvttps2iubs V{kz}, V/mV/b32 {sae}               | RM   EVEX.xyz.66.MAP5.W0 6A /r          | avx10.2
vcvttps2qqs V{kz}, H/mH/b32 {sae}                | RM   EVEX.xyz.66.MAP5.W0 6D /r          | avx10.2
vcvttps2udqs V{kz}, V/mV/b32 {sae}               | RM   EVEX.xyz.NP.MAP5.W0 6C /r          | avx10.2
vcvttps2uqqs V{kz}, H/mH/b32 {sae}               | RM   EVEX.xyz.66.MAP5.W0 6C /r          | avx10.2
vcvttsd2sis ry, x/m64 {sae}                      | RM   EVEX.LIG.F2.MAP5.Wy 6D /r          | avx10.2
vcvttsd2usis ry, x/m64 {sae}                     | RM   EVEX.LIG.F2.MAP5.Wy 6C /r          | avx10.2
vcvttss2sis ry, x/m32 {sae}                      | RM   EVEX.LIG.F3.MAP5.Wy 6D /r          | avx10.2
vcvttss2usis ry, x/m32 {sae}                     | RM   EVEX.LIG.F3.MAP5.Wy 6C /r          | avx10.2
vmovrsb V{kz}, mV                                | RM   EVEX.xyz.F2.MAP5.W0 6F /r          | avx10.2 movrs
vmovrsd V{kz}, mV                                | RM   EVEX.xyz.F3.MAP5.W0 6F /r          | avx10.2 movrs
vmovrsq V{kz}, mV                                | RM   EVEX.xyz.F3.MAP5.W1 6F /r          | avx10.2 movrs
vmovrsw V{kz}, mV                                | RM   EVEX.xyz.F2.MAP5.W1 6F /r          | avx10.2 movrs

# AMX
ldtilecfg m512                                   | M    VEX.128.NP.0F38.W0 49 /0           | amx-tile
sttilecfg m512                                   | M    VEX.128.66.0F38.W0 49 /0           | amx-tile
tileloadd tmm, msib                              | RM   VEX.128.F2.0F38.W0 4B /r           | amx-tile
tileloaddt1 tmm, msib                            | RM   VEX.128.66.0F38.W0 4B /r           | amx-tile
tilerelease                                      | ZO   VEX.128.NP.0F38.W0 49 /0           | amx-tile
tilestored msib, tmm                             | MR   VEX.128.F3.0F38.W0 4B /r           | amx-tile
tilezero tmm                                     | R    VEX.128.F2.0F38.W0 49 /r           | amx-tile
tdpbf16ps tmm, tmm, tmm                          | RMV  VEX.128.F3.0F38.W0 5C /r ud        | amx-bf16
tcmmimfp16ps tmm, tmm, tmm                       | RMV  VEX.128.66.0F38.W0 6C /r ud        | amx-complex
tcmmrlfp16ps tmm, tmm, tmm                       | RMV  VEX.128.NP.0F38.W0 6C /r ud        | amx-complex
tdpfp16ps tmm, tmm, tmm                          | RMV  VEX.128.F2.0F38.W0 5C /r ud        | amx-fp16
tdpbssd tmm, tmm, tmm                            | RMV  VEX.128.F2.0F38.W0 5E /r ud        | amx-int8
tdpbsud tmm, tmm, tmm                            | RMV  VEX.128.F3.0F38.W0 5E /r ud        | amx-int8
tdpbusd tmm, tmm, tmm                            | RMV  VEX.128.66.0F38.W0 5E /r ud        | amx-int8
tdpbuud tmm, tmm, tmm                            | RMV  VEX.128.NP.0F38.W0 5E /r ud        | amx-int8
tcvtrowd2ps z, tmm, r32                          | RMV  EVEX.512.F3.0F38.W0 4A /r          | amx-avx512 avx10.2
tcvtrowd2ps z, tmm, u8                           | RMI  EVEX.512.F3.0F3A.W0 07 /r ib       | amx-avx512 avx10.2
tcvtrowps2bf16h z, tmm, r32                      | RMV  EVEX.512.F2.0F38.W0 6D /r          | amx-avx512 avx10.2
tcvtrowps2bf16h z, tmm, u8                       | RMI  EVEX.512.F2.0F3A.W0 07 /r ib       | amx-avx512 avx10.2
tcvtrowps2bf16l z, tmm, r32                      | RMV  EVEX.512.F3.0F38.W0 6D /r          | amx-avx512 avx10.2
tcvtrowps2bf16l z, tmm, u8                       | RMI  EVEX.512.F3.0F3A.W0 77 /r ib       | amx-avx512 avx10.2
tcvtrowps2phh z, tmm, r32                        | RMV  EVEX.512.NP.0F38.W0 6D /r          | amx-avx512 avx10.2
tcvtrowps2phh z, tmm, u8                         | RMI  EVEX.512.NP.0F3A.W0 07 /r ib       | amx-avx512 avx10.2
tcvtrowps2phl z, tmm, r32                        | RMV  EVEX.512.66.0F38.W0 6D /r          | amx-avx512 avx10.2
tcvtrowps2phl z, tmm, u8                         | RMI  EVEX.512.F2.0F3A.W0 77 /r ib       | amx-avx512 avx10.2
tilemovrow z, tmm, r32                           | RMV  EVEX.512.66.0F38.W0 4A /r          | amx-avx512 avx10.2
tilemovrow z, tmm, u8                            | RMI  EVEX.512.66.0F3A.W0 07 /r ib       | amx-avx512 avx10.2
tdpbf8ps tmm, tmm, tmm                           | RMV  VEX.128.NP.MAP5.W0 FD /r ud        | amx-fp8
tdpbhf8ps tmm, tmm, tmm                          | RMV  VEX.128.F2.MAP5.W0 FD /r ud        | amx-fp8
tdphbf8ps tmm, tmm, tmm                          | RMV  VEX.128.F3.MAP5.W0 FD /r ud        | amx-fp8
tdphf8ps tmm, tmm, tmm                           | RMV  VEX.128.66.MAP5.W0 FD /r ud        | amx-fp8
tileloaddrs tmm, msib                            | RM   VEX.128.F2.0F38.W0 4A /r           | amx-movrs
tileloaddrst1 tmm, msib                          | RM   VEX.128.66.0F38.W0 4A /r           | amx-movrs
tmmultf32ps tmm, tmm, tmm                        | RMV  VEX.128.66.0F38.W0 48 /r ud        | amx-tf32
"""
