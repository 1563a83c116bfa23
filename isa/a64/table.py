"""The A64 instruction table: one row is one form of an instruction, as the manual prints it.

Sources: Arm Architecture Reference Manual for A-profile (DDI 0487), chapters C6 (base), C7 (SIMD and floating point),
C8 (SVE). The bits are those of Arm's machine-readable architecture (AARCHMRS 2026-03); the syntax was first read off
LLVM's disassembler.

    fmla zda.T, pg/m, zn.T, zm.T | 01100101 T:2 1 zm:5 000 pg:3 zn:5 zda:5 | 01=h 10=s 11=d | sve
    syntax                       | the 32 bits, high to low                | suffixes      | features, as in -march

Rows of a mnemonic are tried from top to bottom, the first that takes the operands is encoded.

Syntax
    xd wn xn|sp xm<31 a general-purpose register (31 is zr, or sp, or excluded); bd hd sd dd qd: a scalar one
    vd.4s zd.s pd.b   a vector or predicate register with its elements; pg/m pg/z: merging, zeroing
    tda.s  slice.s    a tile of ZA; a row or column of one
    {zt.s*2}          a list of consecutive registers; vm.s[i]: an element
    [...]  [...]!  [...], x   memory; pre-indexed; post-indexed
    #expression       an immediate (isa/a64/encode.py), below 5 with <5
    cond pattern prfop barrier sysreg   a word; label: a place in the code
Bits
    zm:5 i[2:1] i[0]  the field of that operand, or a part of it; an operand named twice is one register
    T:2               what the suffixes' column chooses: T U W in the syntax become the suffixes of that value
"""

ROWS = """
# Base
b label*4                              | 000101 label:26                              |                  |
b cond, label*4                        | 01010100 label:19 0 cond:4                   |                  |
bl label*4                             | 100101 label:26                              |                  |
br xn                                  | 1101011000011111000000 xn:5 00000            |                  |
braaz xn                               | 1101011000011111000010 xn:5 11111            |                  | pauth
brabz xn                               | 1101011000011111000011 xn:5 11111            |                  | pauth
blr xn                                 | 1101011000111111000000 xn:5 00000            |                  |
blraaz xn                              | 1101011000111111000010 xn:5 11111            |                  | pauth
blrabz xn                              | 1101011000111111000011 xn:5 11111            |                  | pauth
ret                                    | 11010110010111110000001111000000             |                  |
ret xn                                 | 1101011001011111000000 xn:5 00000            |                  |
retaa                                  | 11010110010111110000101111111111             |                  | pauth
retab                                  | 11010110010111110000111111111111             |                  | pauth
eret                                   | 11010110100111110000001111100000             |                  |
eretaa                                 | 11010110100111110000101111111111             |                  | pauth
eretab                                 | 11010110100111110000111111111111             |                  | pauth
drps                                   | 11010110101111110000001111100000             |                  |
braa xn, xm|sp                         | 1101011100011111000010 xn:5 xm:5             |                  | pauth
brab xn, xm|sp                         | 1101011100011111000011 xn:5 xm:5             |                  | pauth
blraa xn, xm|sp                        | 1101011100111111000010 xn:5 xm:5             |                  | pauth
blrab xn, xm|sp                        | 1101011100111111000011 xn:5 xm:5             |                  | pauth
cbz wt, label*4                        | 00110100 label:19 wt:5                       |                  |
cbz xt, label*4                        | 10110100 label:19 xt:5                       |                  |
cbnz wt, label*4                       | 00110101 label:19 wt:5                       |                  |
cbnz xt, label*4                       | 10110101 label:19 xt:5                       |                  |
svc #imm                               | 11010100000 imm:16 00001                     |                  |
hvc #imm                               | 11010100000 imm:16 00010                     |                  |
smc #imm                               | 11010100000 imm:16 00011                     |                  |
brk #imm                               | 11010100001 imm:16 00000                     |                  |
hlt #imm                               | 11010100010 imm:16 00000                     |                  |
dcps1 #imm                             | 11010100101 imm:16 00001                     |                  |
dcps1                                  | 11010100101000000000000000000001             |                  |
dcps2 #imm                             | 11010100101 imm:16 00010                     |                  |
dcps2                                  | 11010100101000000000000000000010             |                  |
dcps3 #imm                             | 11010100101 imm:16 00011                     |                  |
dcps3                                  | 11010100101000000000000000000011             |                  |
cfinv                                  | 11010101000000000100000000011111             |                  | flagm
wfet xd                                | 110101010000001100010000000 xd:5             |                  | wfxt
wfit xd                                | 110101010000001100010000001 xd:5             |                  | wfxt
tbz wt, #b40, label*4                  | 00110110 b40:5 label:14 wt:5                 |                  |
tbz xt, #b40+32, label*4               | 10110110 b40:5 label:14 xt:5                 |                  |
tbz xt, #imm, label*4                  | 00110110 imm:5 label:14 xt:5                 |                  |
tbnz wt, #b40, label*4                 | 00110111 b40:5 label:14 wt:5                 |                  |
tbnz xt, #b40+32, label*4              | 10110111 b40:5 label:14 xt:5                 |                  |
tbnz xt, #imm, label*4                 | 00110111 imm:5 label:14 xt:5                 |                  |
add wd|wsp, wn|wsp, #addend(imm)       | 0 imm[13] 0100010 imm[12:0] wn:5 wd:5        |                  |
add wd|wsp, wn|wsp, #addend(imm), lsl #i*12 | 0 imm[12] 0100010 i:1 imm[11:0] wn:5 wd:5    |                  |
add xd|sp, xn|sp, #addend(imm)         | 1 imm[13] 0100010 imm[12:0] xn:5 xd:5        |                  |
add xd|sp, xn|sp, #addend(imm), lsl #i*12 | 1 imm[12] 0100010 i:1 imm[11:0] xn:5 xd:5    |                  |
add wd, wn, wm                         | 00001011000 wm:5 000000 wn:5 wd:5            |                  |
add wd, wn, wm, asr #imm               | 00001011100 wm:5 0 imm:5 wn:5 wd:5           |                  |
add wd, wn, wm, lsr #imm               | 00001011010 wm:5 0 imm:5 wn:5 wd:5           |                  |
add wd, wn, wm, lsl #imm               | 00001011000 wm:5 0 imm:5 wn:5 wd:5           |                  |
add xd, xn, xm                         | 10001011000 xm:5 000000 xn:5 xd:5            |                  |
add xd, xn, xm, lsl #imm               | 10001011000 xm:5 imm:6 xn:5 xd:5             |                  |
add xd, xn, xm, asr #imm               | 10001011100 xm:5 imm:6 xn:5 xd:5             |                  |
add xd, xn, xm, lsr #imm               | 10001011010 xm:5 imm:6 xn:5 xd:5             |                  |
add xd|sp, xn|sp, wm, uxtb #imm<5      | 10001011001 wm:5 000 imm:3 xn:5 xd:5         |                  |
add xd|sp, xn|sp, wm, uxtb             | 10001011001 wm:5 000000 xn:5 xd:5            |                  |
add wd|wsp, wn|wsp, wm, uxtb #imm<5    | 00001011001 wm:5 000 imm:3 wn:5 wd:5         |                  |
add wd|wsp, wn|wsp, wm, uxtb           | 00001011001 wm:5 000000 wn:5 wd:5            |                  |
add xd|sp, xn|sp, wm, uxth #imm<5      | 10001011001 wm:5 001 imm:3 xn:5 xd:5         |                  |
add xd|sp, xn|sp, wm, uxth             | 10001011001 wm:5 001000 xn:5 xd:5            |                  |
add wd|wsp, wn|wsp, wm, uxth #imm<5    | 00001011001 wm:5 001 imm:3 wn:5 wd:5         |                  |
add wd|wsp, wn|wsp, wm, uxth           | 00001011001 wm:5 001000 wn:5 wd:5            |                  |
add xd|sp, xn|sp, wm, uxtw #imm<5      | 10001011001 wm:5 010 imm:3 xn:5 xd:5         |                  |
add xd|sp, xn|sp, wm, uxtw             | 10001011001 wm:5 010000 xn:5 xd:5            |                  |
add wd|wsp, wn|wsp, wm, uxtw #imm<5    | 00001011001 wm:5 010 imm:3 wn:5 wd:5         |                  |
add wd|wsp, wn|wsp, wm, uxtw           | 00001011001 wm:5 010000 wn:5 wd:5            |                  |
add xd|sp, xn|sp, wm, sxtb #imm<5      | 10001011001 wm:5 100 imm:3 xn:5 xd:5         |                  |
add xd|sp, xn|sp, wm, sxtb             | 10001011001 wm:5 100000 xn:5 xd:5            |                  |
add wd|wsp, wn|wsp, wm, sxtb #imm<5    | 00001011001 wm:5 100 imm:3 wn:5 wd:5         |                  |
add wd|wsp, wn|wsp, wm, sxtb           | 00001011001 wm:5 100000 wn:5 wd:5            |                  |
add xd|sp, xn|sp, wm, sxth #imm<5      | 10001011001 wm:5 101 imm:3 xn:5 xd:5         |                  |
add xd|sp, xn|sp, wm, sxth             | 10001011001 wm:5 101000 xn:5 xd:5            |                  |
add wd|wsp, wn|wsp, wm, sxth #imm<5    | 00001011001 wm:5 101 imm:3 wn:5 wd:5         |                  |
add wd|wsp, wn|wsp, wm, sxth           | 00001011001 wm:5 101000 wn:5 wd:5            |                  |
add xd|sp, xn|sp, wm, sxtw #imm<5      | 10001011001 wm:5 110 imm:3 xn:5 xd:5         |                  |
add xd|sp, xn|sp, wm, sxtw             | 10001011001 wm:5 110000 xn:5 xd:5            |                  |
add wd|wsp, wn|wsp, wm, sxtw #imm<5    | 00001011001 wm:5 110 imm:3 wn:5 wd:5         |                  |
add wd|wsp, wn|wsp, wm, sxtw           | 00001011001 wm:5 110000 wn:5 wd:5            |                  |
add xd|sp, xn|sp, xm, uxtx #imm<5      | 10001011001 xm:5 011 imm:3 xn:5 xd:5         |                  |
add xd|sp, xn|sp, xm, uxtx             | 10001011001 xm:5 011000 xn:5 xd:5            |                  |
add wd|wsp, wn|wsp, wm, uxtx #imm<5    | 00001011001 wm:5 011 imm:3 wn:5 wd:5         |                  |
add wd|wsp, wn|wsp, wm, uxtx           | 00001011001 wm:5 011000 wn:5 wd:5            |                  |
add xd|sp, xn|sp, xm, sxtx #imm<5      | 10001011001 xm:5 111 imm:3 xn:5 xd:5         |                  |
add xd|sp, xn|sp, xm, sxtx             | 10001011001 xm:5 111000 xn:5 xd:5            |                  |
add wd|wsp, wn|wsp, wm, sxtx #imm<5    | 00001011001 wm:5 111 imm:3 wn:5 wd:5         |                  |
add wd|wsp, wn|wsp, wm, sxtx           | 00001011001 wm:5 111000 wn:5 wd:5            |                  |
add sp, xn|sp, xm, lsl #imm<5          | 10001011001 xm:5 011 imm:3 xn:5 11111        |                  |
add xd|sp, sp, xm, lsl #imm<5          | 10001011001 xm:5 011 imm:3 11111 xd:5        |                  |
add sp, xn|sp, xm                      | 10001011001 xm:5 011000 xn:5 11111           |                  |
add xd|sp, sp, xm                      | 10001011001 xm:5 011000 11111 xd:5           |                  |
add wsp, wn|wsp, wm, lsl #imm<5        | 00001011001 wm:5 010 imm:3 wn:5 11111        |                  |
add wd|wsp, wsp, wm, lsl #imm<5        | 00001011001 wm:5 010 imm:3 11111 wd:5        |                  |
add wsp, wn|wsp, wm                    | 00001011001 wm:5 010000 wn:5 11111           |                  |
add wd|wsp, wsp, wm                    | 00001011001 wm:5 010000 11111 wd:5           |                  |
adds wd, wn|wsp, #addend(imm)          | 0 imm[13] 1100010 imm[12:0] wn:5 wd:5        |                  |
adds wd, wn|wsp, #addend(imm), lsl #i*12 | 0 imm[12] 1100010 i:1 imm[11:0] wn:5 wd:5    |                  |
adds xd, xn|sp, #addend(imm)           | 1 imm[13] 1100010 imm[12:0] xn:5 xd:5        |                  |
adds xd, xn|sp, #addend(imm), lsl #i*12 | 1 imm[12] 1100010 i:1 imm[11:0] xn:5 xd:5    |                  |
adds wd, wn, wm                        | 00101011000 wm:5 000000 wn:5 wd:5            |                  |
adds wd, wn, wm, asr #imm              | 00101011100 wm:5 0 imm:5 wn:5 wd:5           |                  |
adds wd, wn, wm, lsl #imm              | 00101011000 wm:5 0 imm:5 wn:5 wd:5           |                  |
adds wd, wn, wm, lsr #imm              | 00101011010 wm:5 0 imm:5 wn:5 wd:5           |                  |
adds xd, xn, xm                        | 10101011000 xm:5 000000 xn:5 xd:5            |                  |
adds xd, xn, xm, lsl #imm              | 10101011000 xm:5 imm:6 xn:5 xd:5             |                  |
adds xd, xn, xm, lsr #imm              | 10101011010 xm:5 imm:6 xn:5 xd:5             |                  |
adds xd, xn, xm, asr #imm              | 10101011100 xm:5 imm:6 xn:5 xd:5             |                  |
adds xd, xn|sp, wm, uxtb #imm<5        | 10101011001 wm:5 000 imm:3 xn:5 xd:5         |                  |
adds xd, xn|sp, wm, uxtb               | 10101011001 wm:5 000000 xn:5 xd:5            |                  |
adds wd, wn|wsp, wm, uxtb #imm<5       | 00101011001 wm:5 000 imm:3 wn:5 wd:5         |                  |
adds wd, wn|wsp, wm, uxtb              | 00101011001 wm:5 000000 wn:5 wd:5            |                  |
adds xd, xn|sp, wm, uxth #imm<5        | 10101011001 wm:5 001 imm:3 xn:5 xd:5         |                  |
adds xd, xn|sp, wm, uxth               | 10101011001 wm:5 001000 xn:5 xd:5            |                  |
adds wd, wn|wsp, wm, uxth #imm<5       | 00101011001 wm:5 001 imm:3 wn:5 wd:5         |                  |
adds wd, wn|wsp, wm, uxth              | 00101011001 wm:5 001000 wn:5 wd:5            |                  |
adds xd, xn|sp, wm, uxtw #imm<5        | 10101011001 wm:5 010 imm:3 xn:5 xd:5         |                  |
adds xd, xn|sp, wm, uxtw               | 10101011001 wm:5 010000 xn:5 xd:5            |                  |
adds wd, wn|wsp, wm, uxtw #imm<5       | 00101011001 wm:5 010 imm:3 wn:5 wd:5         |                  |
adds wd, wn|wsp, wm, uxtw              | 00101011001 wm:5 010000 wn:5 wd:5            |                  |
adds xd, xn|sp, wm, sxtb #imm<5        | 10101011001 wm:5 100 imm:3 xn:5 xd:5         |                  |
adds xd, xn|sp, wm, sxtb               | 10101011001 wm:5 100000 xn:5 xd:5            |                  |
adds wd, wn|wsp, wm, sxtb #imm<5       | 00101011001 wm:5 100 imm:3 wn:5 wd:5         |                  |
adds wd, wn|wsp, wm, sxtb              | 00101011001 wm:5 100000 wn:5 wd:5            |                  |
adds xd, xn|sp, wm, sxth #imm<5        | 10101011001 wm:5 101 imm:3 xn:5 xd:5         |                  |
adds xd, xn|sp, wm, sxth               | 10101011001 wm:5 101000 xn:5 xd:5            |                  |
adds wd, wn|wsp, wm, sxth #imm<5       | 00101011001 wm:5 101 imm:3 wn:5 wd:5         |                  |
adds wd, wn|wsp, wm, sxth              | 00101011001 wm:5 101000 wn:5 wd:5            |                  |
adds xd, xn|sp, wm, sxtw #imm<5        | 10101011001 wm:5 110 imm:3 xn:5 xd:5         |                  |
adds xd, xn|sp, wm, sxtw               | 10101011001 wm:5 110000 xn:5 xd:5            |                  |
adds wd, wn|wsp, wm, sxtw #imm<5       | 00101011001 wm:5 110 imm:3 wn:5 wd:5         |                  |
adds wd, wn|wsp, wm, sxtw              | 00101011001 wm:5 110000 wn:5 wd:5            |                  |
adds xd, xn|sp, xm, uxtx #imm<5        | 10101011001 xm:5 011 imm:3 xn:5 xd:5         |                  |
adds xd, xn|sp, xm, uxtx               | 10101011001 xm:5 011000 xn:5 xd:5            |                  |
adds wd, wn|wsp, wm, uxtx #imm<5       | 00101011001 wm:5 011 imm:3 wn:5 wd:5         |                  |
adds wd, wn|wsp, wm, uxtx              | 00101011001 wm:5 011000 wn:5 wd:5            |                  |
adds xd, xn|sp, xm, sxtx #imm<5        | 10101011001 xm:5 111 imm:3 xn:5 xd:5         |                  |
adds xd, xn|sp, xm, sxtx               | 10101011001 xm:5 111000 xn:5 xd:5            |                  |
adds wd, wn|wsp, wm, sxtx #imm<5       | 00101011001 wm:5 111 imm:3 wn:5 wd:5         |                  |
adds wd, wn|wsp, wm, sxtx              | 00101011001 wm:5 111000 wn:5 wd:5            |                  |
adds xd, sp, xm, lsl #imm<5            | 10101011001 xm:5 011 imm:3 11111 xd:5        |                  |
adds xd, sp, xm                        | 10101011001 xm:5 011000 11111 xd:5           |                  |
adds wd, wsp, wm, lsl #imm<5           | 00101011001 wm:5 010 imm:3 11111 wd:5        |                  |
adds wd, wsp, wm                       | 00101011001 wm:5 010000 11111 wd:5           |                  |
sub wd|wsp, wn|wsp, #subtrahend(imm)   | 0 imm[13] 0100010 imm[12:0] wn:5 wd:5        |                  |
sub wd|wsp, wn|wsp, #subtrahend(imm), lsl #i*12 | 0 imm[12] 0100010 i:1 imm[11:0] wn:5 wd:5    |                  |
sub xd|sp, xn|sp, #subtrahend(imm)     | 1 imm[13] 0100010 imm[12:0] xn:5 xd:5        |                  |
sub xd|sp, xn|sp, #subtrahend(imm), lsl #i*12 | 1 imm[12] 0100010 i:1 imm[11:0] xn:5 xd:5    |                  |
sub wd, wn, wm                         | 01001011000 wm:5 000000 wn:5 wd:5            |                  |
sub wd, wn, wm, lsr #imm               | 01001011010 wm:5 0 imm:5 wn:5 wd:5           |                  |
sub wd, wn, wm, asr #imm               | 01001011100 wm:5 0 imm:5 wn:5 wd:5           |                  |
sub wd, wn, wm, lsl #imm               | 01001011000 wm:5 0 imm:5 wn:5 wd:5           |                  |
sub xd, xn, xm                         | 11001011000 xm:5 000000 xn:5 xd:5            |                  |
sub xd, xn, xm, asr #imm               | 11001011100 xm:5 imm:6 xn:5 xd:5             |                  |
sub xd, xn, xm, lsl #imm               | 11001011000 xm:5 imm:6 xn:5 xd:5             |                  |
sub xd, xn, xm, lsr #imm               | 11001011010 xm:5 imm:6 xn:5 xd:5             |                  |
sub xd|sp, xn|sp, wm, uxtb #imm<5      | 11001011001 wm:5 000 imm:3 xn:5 xd:5         |                  |
sub xd|sp, xn|sp, wm, uxtb             | 11001011001 wm:5 000000 xn:5 xd:5            |                  |
sub wd|wsp, wn|wsp, wm, uxtb #imm<5    | 01001011001 wm:5 000 imm:3 wn:5 wd:5         |                  |
sub wd|wsp, wn|wsp, wm, uxtb           | 01001011001 wm:5 000000 wn:5 wd:5            |                  |
sub xd|sp, xn|sp, wm, uxth #imm<5      | 11001011001 wm:5 001 imm:3 xn:5 xd:5         |                  |
sub xd|sp, xn|sp, wm, uxth             | 11001011001 wm:5 001000 xn:5 xd:5            |                  |
sub wd|wsp, wn|wsp, wm, uxth #imm<5    | 01001011001 wm:5 001 imm:3 wn:5 wd:5         |                  |
sub wd|wsp, wn|wsp, wm, uxth           | 01001011001 wm:5 001000 wn:5 wd:5            |                  |
sub xd|sp, xn|sp, wm, uxtw #imm<5      | 11001011001 wm:5 010 imm:3 xn:5 xd:5         |                  |
sub xd|sp, xn|sp, wm, uxtw             | 11001011001 wm:5 010000 xn:5 xd:5            |                  |
sub wd|wsp, wn|wsp, wm, uxtw #imm<5    | 01001011001 wm:5 010 imm:3 wn:5 wd:5         |                  |
sub wd|wsp, wn|wsp, wm, uxtw           | 01001011001 wm:5 010000 wn:5 wd:5            |                  |
sub xd|sp, xn|sp, wm, sxtb #imm<5      | 11001011001 wm:5 100 imm:3 xn:5 xd:5         |                  |
sub xd|sp, xn|sp, wm, sxtb             | 11001011001 wm:5 100000 xn:5 xd:5            |                  |
sub wd|wsp, wn|wsp, wm, sxtb #imm<5    | 01001011001 wm:5 100 imm:3 wn:5 wd:5         |                  |
sub wd|wsp, wn|wsp, wm, sxtb           | 01001011001 wm:5 100000 wn:5 wd:5            |                  |
sub xd|sp, xn|sp, wm, sxth #imm<5      | 11001011001 wm:5 101 imm:3 xn:5 xd:5         |                  |
sub xd|sp, xn|sp, wm, sxth             | 11001011001 wm:5 101000 xn:5 xd:5            |                  |
sub wd|wsp, wn|wsp, wm, sxth #imm<5    | 01001011001 wm:5 101 imm:3 wn:5 wd:5         |                  |
sub wd|wsp, wn|wsp, wm, sxth           | 01001011001 wm:5 101000 wn:5 wd:5            |                  |
sub xd|sp, xn|sp, wm, sxtw #imm<5      | 11001011001 wm:5 110 imm:3 xn:5 xd:5         |                  |
sub xd|sp, xn|sp, wm, sxtw             | 11001011001 wm:5 110000 xn:5 xd:5            |                  |
sub wd|wsp, wn|wsp, wm, sxtw #imm<5    | 01001011001 wm:5 110 imm:3 wn:5 wd:5         |                  |
sub wd|wsp, wn|wsp, wm, sxtw           | 01001011001 wm:5 110000 wn:5 wd:5            |                  |
sub xd|sp, xn|sp, xm, uxtx #imm<5      | 11001011001 xm:5 011 imm:3 xn:5 xd:5         |                  |
sub xd|sp, xn|sp, xm, uxtx             | 11001011001 xm:5 011000 xn:5 xd:5            |                  |
sub wd|wsp, wn|wsp, wm, uxtx #imm<5    | 01001011001 wm:5 011 imm:3 wn:5 wd:5         |                  |
sub wd|wsp, wn|wsp, wm, uxtx           | 01001011001 wm:5 011000 wn:5 wd:5            |                  |
sub xd|sp, xn|sp, xm, sxtx #imm<5      | 11001011001 xm:5 111 imm:3 xn:5 xd:5         |                  |
sub xd|sp, xn|sp, xm, sxtx             | 11001011001 xm:5 111000 xn:5 xd:5            |                  |
sub wd|wsp, wn|wsp, wm, sxtx #imm<5    | 01001011001 wm:5 111 imm:3 wn:5 wd:5         |                  |
sub wd|wsp, wn|wsp, wm, sxtx           | 01001011001 wm:5 111000 wn:5 wd:5            |                  |
sub sp, xn|sp, xm, lsl #imm<5          | 11001011001 xm:5 011 imm:3 xn:5 11111        |                  |
sub xd|sp, sp, xm, lsl #imm<5          | 11001011001 xm:5 011 imm:3 11111 xd:5        |                  |
sub sp, xn|sp, xm                      | 11001011001 xm:5 011000 xn:5 11111           |                  |
sub xd|sp, sp, xm                      | 11001011001 xm:5 011000 11111 xd:5           |                  |
sub wsp, wn|wsp, wm, lsl #imm<5        | 01001011001 wm:5 010 imm:3 wn:5 11111        |                  |
sub wd|wsp, wsp, wm, lsl #imm<5        | 01001011001 wm:5 010 imm:3 11111 wd:5        |                  |
sub wsp, wn|wsp, wm                    | 01001011001 wm:5 010000 wn:5 11111           |                  |
sub wd|wsp, wsp, wm                    | 01001011001 wm:5 010000 11111 wd:5           |                  |
subs wd, wn|wsp, #subtrahend(imm)      | 0 imm[13] 1100010 imm[12:0] wn:5 wd:5        |                  |
subs wd, wn|wsp, #subtrahend(imm), lsl #i*12 | 0 imm[12] 1100010 i:1 imm[11:0] wn:5 wd:5    |                  |
subs xd, xn|sp, #subtrahend(imm)       | 1 imm[13] 1100010 imm[12:0] xn:5 xd:5        |                  |
subs xd, xn|sp, #subtrahend(imm), lsl #i*12 | 1 imm[12] 1100010 i:1 imm[11:0] xn:5 xd:5    |                  |
subs wd, wn, wm                        | 01101011000 wm:5 000000 wn:5 wd:5            |                  |
subs wd, wn, wm, lsr #imm              | 01101011010 wm:5 0 imm:5 wn:5 wd:5           |                  |
subs wd, wn, wm, asr #imm              | 01101011100 wm:5 0 imm:5 wn:5 wd:5           |                  |
subs wd, wn, wm, lsl #imm              | 01101011000 wm:5 0 imm:5 wn:5 wd:5           |                  |
subs xd, xn, xm                        | 11101011000 xm:5 000000 xn:5 xd:5            |                  |
subs xd, xn, xm, asr #imm              | 11101011100 xm:5 imm:6 xn:5 xd:5             |                  |
subs xd, xn, xm, lsr #imm              | 11101011010 xm:5 imm:6 xn:5 xd:5             |                  |
subs xd, xn, xm, lsl #imm              | 11101011000 xm:5 imm:6 xn:5 xd:5             |                  |
subs xd, xn|sp, wm, uxtb #imm<5        | 11101011001 wm:5 000 imm:3 xn:5 xd:5         |                  |
subs xd, xn|sp, wm, uxtb               | 11101011001 wm:5 000000 xn:5 xd:5            |                  |
subs wd, wn|wsp, wm, uxtb #imm<5       | 01101011001 wm:5 000 imm:3 wn:5 wd:5         |                  |
subs wd, wn|wsp, wm, uxtb              | 01101011001 wm:5 000000 wn:5 wd:5            |                  |
subs xd, xn|sp, wm, uxth #imm<5        | 11101011001 wm:5 001 imm:3 xn:5 xd:5         |                  |
subs xd, xn|sp, wm, uxth               | 11101011001 wm:5 001000 xn:5 xd:5            |                  |
subs wd, wn|wsp, wm, uxth #imm<5       | 01101011001 wm:5 001 imm:3 wn:5 wd:5         |                  |
subs wd, wn|wsp, wm, uxth              | 01101011001 wm:5 001000 wn:5 wd:5            |                  |
subs xd, xn|sp, wm, uxtw #imm<5        | 11101011001 wm:5 010 imm:3 xn:5 xd:5         |                  |
subs xd, xn|sp, wm, uxtw               | 11101011001 wm:5 010000 xn:5 xd:5            |                  |
subs wd, wn|wsp, wm, uxtw #imm<5       | 01101011001 wm:5 010 imm:3 wn:5 wd:5         |                  |
subs wd, wn|wsp, wm, uxtw              | 01101011001 wm:5 010000 wn:5 wd:5            |                  |
subs xd, xn|sp, wm, sxtb #imm<5        | 11101011001 wm:5 100 imm:3 xn:5 xd:5         |                  |
subs xd, xn|sp, wm, sxtb               | 11101011001 wm:5 100000 xn:5 xd:5            |                  |
subs wd, wn|wsp, wm, sxtb #imm<5       | 01101011001 wm:5 100 imm:3 wn:5 wd:5         |                  |
subs wd, wn|wsp, wm, sxtb              | 01101011001 wm:5 100000 wn:5 wd:5            |                  |
subs xd, xn|sp, wm, sxth #imm<5        | 11101011001 wm:5 101 imm:3 xn:5 xd:5         |                  |
subs xd, xn|sp, wm, sxth               | 11101011001 wm:5 101000 xn:5 xd:5            |                  |
subs wd, wn|wsp, wm, sxth #imm<5       | 01101011001 wm:5 101 imm:3 wn:5 wd:5         |                  |
subs wd, wn|wsp, wm, sxth              | 01101011001 wm:5 101000 wn:5 wd:5            |                  |
subs xd, xn|sp, wm, sxtw #imm<5        | 11101011001 wm:5 110 imm:3 xn:5 xd:5         |                  |
subs xd, xn|sp, wm, sxtw               | 11101011001 wm:5 110000 xn:5 xd:5            |                  |
subs wd, wn|wsp, wm, sxtw #imm<5       | 01101011001 wm:5 110 imm:3 wn:5 wd:5         |                  |
subs wd, wn|wsp, wm, sxtw              | 01101011001 wm:5 110000 wn:5 wd:5            |                  |
subs xd, xn|sp, xm, uxtx #imm<5        | 11101011001 xm:5 011 imm:3 xn:5 xd:5         |                  |
subs xd, xn|sp, xm, uxtx               | 11101011001 xm:5 011000 xn:5 xd:5            |                  |
subs wd, wn|wsp, wm, uxtx #imm<5       | 01101011001 wm:5 011 imm:3 wn:5 wd:5         |                  |
subs wd, wn|wsp, wm, uxtx              | 01101011001 wm:5 011000 wn:5 wd:5            |                  |
subs xd, xn|sp, xm, sxtx #imm<5        | 11101011001 xm:5 111 imm:3 xn:5 xd:5         |                  |
subs xd, xn|sp, xm, sxtx               | 11101011001 xm:5 111000 xn:5 xd:5            |                  |
subs wd, wn|wsp, wm, sxtx #imm<5       | 01101011001 wm:5 111 imm:3 wn:5 wd:5         |                  |
subs wd, wn|wsp, wm, sxtx              | 01101011001 wm:5 111000 wn:5 wd:5            |                  |
subs xd, sp, xm, lsl #imm<5            | 11101011001 xm:5 011 imm:3 11111 xd:5        |                  |
subs xd, sp, xm                        | 11101011001 xm:5 011000 11111 xd:5           |                  |
subs wd, wsp, wm, lsl #imm<5           | 01101011001 wm:5 010 imm:3 11111 wd:5        |                  |
subs wd, wsp, wm                       | 01101011001 wm:5 010000 11111 wd:5           |                  |
extr wd, wn, wm, #imm                  | 00010011100 wm:5 0 imm:5 wn:5 wd:5           |                  |
extr xd, xn, xm, #imm                  | 10010011110 xm:5 imm:6 xn:5 xd:5             |                  |
and wd|wsp, wn, #bitmask(bits)         | 0001001000 bits:12 wn:5 wd:5                 |                  |
and xd|sp, xn, #bitmask(bits)          | 100100100 bits:13 xn:5 xd:5                  |                  |
and wd, wn, wm                         | 00001010000 wm:5 000000 wn:5 wd:5            |                  |
and wd, wn, wm, asr #imm               | 00001010100 wm:5 0 imm:5 wn:5 wd:5           |                  |
and wd, wn, wm, ror #imm               | 00001010110 wm:5 0 imm:5 wn:5 wd:5           |                  |
and wd, wn, wm, lsl #imm               | 00001010000 wm:5 0 imm:5 wn:5 wd:5           |                  |
and wd, wn, wm, lsr #imm               | 00001010010 wm:5 0 imm:5 wn:5 wd:5           |                  |
and xd, xn, xm                         | 10001010000 xm:5 000000 xn:5 xd:5            |                  |
and xd, xn, xm, lsl #imm               | 10001010000 xm:5 imm:6 xn:5 xd:5             |                  |
and xd, xn, xm, lsr #imm               | 10001010010 xm:5 imm:6 xn:5 xd:5             |                  |
and xd, xn, xm, ror #imm               | 10001010110 xm:5 imm:6 xn:5 xd:5             |                  |
and xd, xn, xm, asr #imm               | 10001010100 xm:5 imm:6 xn:5 xd:5             |                  |
orr wd|wsp, wn, #bitmask(bits)         | 0011001000 bits:12 wn:5 wd:5                 |                  |
orr xd|sp, xn, #bitmask(bits)          | 101100100 bits:13 xn:5 xd:5                  |                  |
orr wd, wn, wm                         | 00101010000 wm:5 000000 wn:5 wd:5            |                  |
orr wd, wn, wm, lsl #imm               | 00101010000 wm:5 0 imm:5 wn:5 wd:5           |                  |
orr wd, wn, wm, ror #imm               | 00101010110 wm:5 0 imm:5 wn:5 wd:5           |                  |
orr wd, wn, wm, lsr #imm               | 00101010010 wm:5 0 imm:5 wn:5 wd:5           |                  |
orr wd, wn, wm, asr #imm               | 00101010100 wm:5 0 imm:5 wn:5 wd:5           |                  |
orr xd, xn, xm                         | 10101010000 xm:5 000000 xn:5 xd:5            |                  |
orr xd, xn, xm, lsr #imm               | 10101010010 xm:5 imm:6 xn:5 xd:5             |                  |
orr xd, xn, xm, ror #imm               | 10101010110 xm:5 imm:6 xn:5 xd:5             |                  |
orr xd, xn, xm, asr #imm               | 10101010100 xm:5 imm:6 xn:5 xd:5             |                  |
orr xd, xn, xm, lsl #imm               | 10101010000 xm:5 imm:6 xn:5 xd:5             |                  |
mov wsp, wn|wsp                        | 0001000100000000000000 wn:5 11111            |                  |
mov wd|wsp, wsp                        | 0001000100000000000000 11111 wd:5            |                  |
mov sp, xn|sp                          | 1001000100000000000000 xn:5 11111            |                  |
mov xd|sp, sp                          | 1001000100000000000000 11111 xd:5            |                  |
mov wd, wm                             | 00101010000 wm:5 00000011111 wd:5            |                  |
mov xd, xm                             | 10101010000 xm:5 00000011111 xd:5            |                  |
mov wd, #wide(imm)                     | 010100101 0 imm:17 wd:5                      |                  |
mov wd, #inverted(imm)                 | 000100101 0 imm:17 wd:5                      |                  |
mov xd, #wide(imm)                     | 110100101 imm:18 xd:5                        |                  |
mov xd, #inverted(imm)                 | 100100101 imm:18 xd:5                        |                  |
mov wd|wsp, #bitmask(bits)             | 0011001000 bits:12 11111 wd:5                |                  |
mov xd|sp, #bitmask(bits)              | 101100100 bits:13 11111 xd:5                 |                  |
eor wd|wsp, wn, #bitmask(bits)         | 0101001000 bits:12 wn:5 wd:5                 |                  |
eor xd|sp, xn, #bitmask(bits)          | 110100100 bits:13 xn:5 xd:5                  |                  |
eor wd, wn, wm                         | 01001010000 wm:5 000000 wn:5 wd:5            |                  |
eor wd, wn, wm, ror #imm               | 01001010110 wm:5 0 imm:5 wn:5 wd:5           |                  |
eor wd, wn, wm, lsl #imm               | 01001010000 wm:5 0 imm:5 wn:5 wd:5           |                  |
eor wd, wn, wm, lsr #imm               | 01001010010 wm:5 0 imm:5 wn:5 wd:5           |                  |
eor wd, wn, wm, asr #imm               | 01001010100 wm:5 0 imm:5 wn:5 wd:5           |                  |
eor xd, xn, xm                         | 11001010000 xm:5 000000 xn:5 xd:5            |                  |
eor xd, xn, xm, ror #imm               | 11001010110 xm:5 imm:6 xn:5 xd:5             |                  |
eor xd, xn, xm, asr #imm               | 11001010100 xm:5 imm:6 xn:5 xd:5             |                  |
eor xd, xn, xm, lsl #imm               | 11001010000 xm:5 imm:6 xn:5 xd:5             |                  |
eor xd, xn, xm, lsr #imm               | 11001010010 xm:5 imm:6 xn:5 xd:5             |                  |
ands wd, wn, #bitmask(bits)            | 0111001000 bits:12 wn:5 wd:5                 |                  |
ands xd, xn, #bitmask(bits)            | 111100100 bits:13 xn:5 xd:5                  |                  |
ands wd, wn, wm                        | 01101010000 wm:5 000000 wn:5 wd:5            |                  |
ands wd, wn, wm, ror #imm              | 01101010110 wm:5 0 imm:5 wn:5 wd:5           |                  |
ands wd, wn, wm, lsr #imm              | 01101010010 wm:5 0 imm:5 wn:5 wd:5           |                  |
ands wd, wn, wm, asr #imm              | 01101010100 wm:5 0 imm:5 wn:5 wd:5           |                  |
ands wd, wn, wm, lsl #imm              | 01101010000 wm:5 0 imm:5 wn:5 wd:5           |                  |
ands xd, xn, xm                        | 11101010000 xm:5 000000 xn:5 xd:5            |                  |
ands xd, xn, xm, asr #imm              | 11101010100 xm:5 imm:6 xn:5 xd:5             |                  |
ands xd, xn, xm, lsl #imm              | 11101010000 xm:5 imm:6 xn:5 xd:5             |                  |
ands xd, xn, xm, ror #imm              | 11101010110 xm:5 imm:6 xn:5 xd:5             |                  |
ands xd, xn, xm, lsr #imm              | 11101010010 xm:5 imm:6 xn:5 xd:5             |                  |
smax wd, wn, #simm                     | 00010001110000 simm:8 wn:5 wd:5              |                  | cssc
smax xd, xn, #simm                     | 10010001110000 simm:8 xn:5 xd:5              |                  | cssc
smax wd, wn, wm                        | 00011010110 wm:5 011000 wn:5 wd:5            |                  | cssc
smax xd, xn, xm                        | 10011010110 xm:5 011000 xn:5 xd:5            |                  | cssc
umax wd, wn, #imm                      | 00010001110001 imm:8 wn:5 wd:5               |                  | cssc
umax xd, xn, #imm                      | 10010001110001 imm:8 xn:5 xd:5               |                  | cssc
umax wd, wn, wm                        | 00011010110 wm:5 011001 wn:5 wd:5            |                  | cssc
umax xd, xn, xm                        | 10011010110 xm:5 011001 xn:5 xd:5            |                  | cssc
smin wd, wn, #simm                     | 00010001110010 simm:8 wn:5 wd:5              |                  | cssc
smin xd, xn, #simm                     | 10010001110010 simm:8 xn:5 xd:5              |                  | cssc
smin wd, wn, wm                        | 00011010110 wm:5 011010 wn:5 wd:5            |                  | cssc
smin xd, xn, xm                        | 10011010110 xm:5 011010 xn:5 xd:5            |                  | cssc
umin wd, wn, #imm                      | 00010001110011 imm:8 wn:5 wd:5               |                  | cssc
umin xd, xn, #imm                      | 10010001110011 imm:8 xn:5 xd:5               |                  | cssc
umin wd, wn, wm                        | 00011010110 wm:5 011011 wn:5 wd:5            |                  | cssc
umin xd, xn, xm                        | 10011010110 xm:5 011011 xn:5 xd:5            |                  | cssc
adr xd, label                          | 0 label[1:0] 10000 label[20:2] xd:5          |                  |
adrp xd, label*4096                    | 1 label[1:0] 10000 label[20:2] xd:5          |                  |
adc wd, wn, wm                         | 00011010000 wm:5 000000 wn:5 wd:5            |                  |
adc xd, xn, xm                         | 10011010000 xm:5 000000 xn:5 xd:5            |                  |
adcs wd, wn, wm                        | 00111010000 wm:5 000000 wn:5 wd:5            |                  |
adcs xd, xn, xm                        | 10111010000 xm:5 000000 xn:5 xd:5            |                  |
sbc wd, wn, wm                         | 01011010000 wm:5 000000 wn:5 wd:5            |                  |
sbc xd, xn, xm                         | 11011010000 xm:5 000000 xn:5 xd:5            |                  |
sbcs wd, wn, wm                        | 01111010000 wm:5 000000 wn:5 wd:5            |                  |
sbcs xd, xn, xm                        | 11111010000 xm:5 000000 xn:5 xd:5            |                  |
ccmn wn, #imm, #nzcv, cond             | 00111010010 imm:5 cond:4 10 wn:5 0 nzcv:4    |                  |
ccmn xn, #imm, #nzcv, cond             | 10111010010 imm:5 cond:4 10 xn:5 0 nzcv:4    |                  |
ccmn wn, wm, #nzcv, cond               | 00111010010 wm:5 cond:4 00 wn:5 0 nzcv:4     |                  |
ccmn xn, xm, #nzcv, cond               | 10111010010 xm:5 cond:4 00 xn:5 0 nzcv:4     |                  |
ccmp wn, #imm, #nzcv, cond             | 01111010010 imm:5 cond:4 10 wn:5 0 nzcv:4    |                  |
ccmp xn, #imm, #nzcv, cond             | 11111010010 imm:5 cond:4 10 xn:5 0 nzcv:4    |                  |
ccmp wn, wm, #nzcv, cond               | 01111010010 wm:5 cond:4 00 wn:5 0 nzcv:4     |                  |
ccmp xn, xm, #nzcv, cond               | 11111010010 xm:5 cond:4 00 xn:5 0 nzcv:4     |                  |
csel wd, wn, wm, cond                  | 00011010100 wm:5 cond:4 00 wn:5 wd:5         |                  |
csel xd, xn, xm, cond                  | 10011010100 xm:5 cond:4 00 xn:5 xd:5         |                  |
csinc wd, wn, wm, cond                 | 00011010100 wm:5 cond:4 01 wn:5 wd:5         |                  |
csinc xd, xn, xm, cond                 | 10011010100 xm:5 cond:4 01 xn:5 xd:5         |                  |
csinv wd, wn, wm, cond                 | 01011010100 wm:5 cond:4 00 wn:5 wd:5         |                  |
csinv xd, xn, xm, cond                 | 11011010100 xm:5 cond:4 00 xn:5 xd:5         |                  |
csneg wd, wn, wm, cond                 | 01011010100 wm:5 cond:4 01 wn:5 wd:5         |                  |
csneg xd, xn, xm, cond                 | 11011010100 xm:5 cond:4 01 xn:5 xd:5         |                  |
rbit wd, wn                            | 0101101011000000000000 wn:5 wd:5             |                  |
rbit xd, xn                            | 1101101011000000000000 xn:5 xd:5             |                  |
rev16 wd, wn                           | 0101101011000000000001 wn:5 wd:5             |                  |
rev16 xd, xn                           | 1101101011000000000001 xn:5 xd:5             |                  |
rev wd, wn                             | 0101101011000000000010 wn:5 wd:5             |                  |
rev xd, xn                             | 1101101011000000000011 xn:5 xd:5             |                  |
rev64 xd, xn                           | 1101101011000000000011 xn:5 xd:5             |                  |
clz wd, wn                             | 0101101011000000000100 wn:5 wd:5             |                  |
clz xd, xn                             | 1101101011000000000100 xn:5 xd:5             |                  |
cls wd, wn                             | 0101101011000000000101 wn:5 wd:5             |                  |
cls xd, xn                             | 1101101011000000000101 xn:5 xd:5             |                  |
cnt wd, wn                             | 0101101011000000000111 wn:5 wd:5             |                  | cssc
cnt xd, xn                             | 1101101011000000000111 xn:5 xd:5             |                  | cssc
abs wd, wn                             | 0101101011000000001000 wn:5 wd:5             |                  | cssc
abs xd, xn                             | 1101101011000000001000 xn:5 xd:5             |                  | cssc
rev32 xd, xn                           | 1101101011000000000010 xn:5 xd:5             |                  |
pacia xd, xn|sp                        | 1101101011000001000000 xn:5 xd:5             |                  | pauth
pacib xd, xn|sp                        | 1101101011000001000001 xn:5 xd:5             |                  | pauth
pacda xd, xn|sp                        | 1101101011000001000010 xn:5 xd:5             |                  | pauth
pacdb xd, xn|sp                        | 1101101011000001000011 xn:5 xd:5             |                  | pauth
autia xd, xn|sp                        | 1101101011000001000100 xn:5 xd:5             |                  | pauth
autib xd, xn|sp                        | 1101101011000001000101 xn:5 xd:5             |                  | pauth
autda xd, xn|sp                        | 1101101011000001000110 xn:5 xd:5             |                  | pauth
autdb xd, xn|sp                        | 1101101011000001000111 xn:5 xd:5             |                  | pauth
paciza xd                              | 110110101100000100100011111 xd:5             |                  | pauth
pacizb xd                              | 110110101100000100100111111 xd:5             |                  | pauth
pacdza xd                              | 110110101100000100101011111 xd:5             |                  | pauth
pacdzb xd                              | 110110101100000100101111111 xd:5             |                  | pauth
autiza xd                              | 110110101100000100110011111 xd:5             |                  | pauth
autizb xd                              | 110110101100000100110111111 xd:5             |                  | pauth
autdza xd                              | 110110101100000100111011111 xd:5             |                  | pauth
autdzb xd                              | 110110101100000100111111111 xd:5             |                  | pauth
xpaci xd                               | 110110101100000101000011111 xd:5             |                  | pauth
xpacd xd                               | 110110101100000101000111111 xd:5             |                  | pauth
udiv wd, wn, wm                        | 00011010110 wm:5 000010 wn:5 wd:5            |                  |
udiv xd, xn, xm                        | 10011010110 xm:5 000010 xn:5 xd:5            |                  |
sdiv wd, wn, wm                        | 00011010110 wm:5 000011 wn:5 wd:5            |                  |
sdiv xd, xn, xm                        | 10011010110 xm:5 000011 xn:5 xd:5            |                  |
lsl wd, wn, wm                         | 00011010110 wm:5 001000 wn:5 wd:5            |                  |
lsl xd, xn, xm                         | 10011010110 xm:5 001000 xn:5 xd:5            |                  |
lsl wd, wn, #lsl(field)                | 0101001100 0 field[10:6] 0 field[4:0] wn:5 wd:5 |                  |
lsl xd, xn, #lsl(field)                | 1101001101 field:12 xn:5 xd:5                |                  |
lsr wd, wn, wm                         | 00011010110 wm:5 001001 wn:5 wd:5            |                  |
lsr xd, xn, xm                         | 10011010110 xm:5 001001 xn:5 xd:5            |                  |
lsr wd, wn, #imm                       | 0101001100 0 imm:5 011111 wn:5 wd:5          |                  |
lsr xd, xn, #imm                       | 1101001101 imm:6 111111 xn:5 xd:5            |                  |
asr wd, wn, wm                         | 00011010110 wm:5 001010 wn:5 wd:5            |                  |
asr xd, xn, xm                         | 10011010110 xm:5 001010 xn:5 xd:5            |                  |
asr wd, wn, #imm                       | 0001001100 0 imm:5 011111 wn:5 wd:5          |                  |
asr xd, xn, #imm                       | 1001001101 imm:6 111111 xn:5 xd:5            |                  |
ror wd, wn, wm                         | 00011010110 wm:5 001011 wn:5 wd:5            |                  |
ror xd, xn, xm                         | 10011010110 xm:5 001011 xn:5 xd:5            |                  |
ror wd, wm, #imm                       | 00010011100 wm:5 0 imm:5 wm:5 wd:5           |                  |
ror xd, xm, #imm                       | 10010011110 xm:5 imm:6 xm:5 xd:5             |                  |
crc32b wd, wn, wm                      | 00011010110 wm:5 010000 wn:5 wd:5            |                  | crc
crc32h wd, wn, wm                      | 00011010110 wm:5 010001 wn:5 wd:5            |                  | crc
crc32w wd, wn, wm                      | 00011010110 wm:5 010010 wn:5 wd:5            |                  | crc
crc32cb wd, wn, wm                     | 00011010110 wm:5 010100 wn:5 wd:5            |                  | crc
crc32ch wd, wn, wm                     | 00011010110 wm:5 010101 wn:5 wd:5            |                  | crc
crc32cw wd, wn, wm                     | 00011010110 wm:5 010110 wn:5 wd:5            |                  | crc
pacga xd, xn, xm|sp                    | 10011010110 xm:5 001100 xn:5 xd:5            |                  | pauth
crc32x wd, wn, xm                      | 10011010110 xm:5 010011 wn:5 wd:5            |                  | crc
crc32cx wd, wn, xm                     | 10011010110 xm:5 010111 wn:5 wd:5            |                  | crc
madd wd, wn, wm, wa                    | 00011011000 wm:5 0 wa:5 wn:5 wd:5            |                  |
madd xd, xn, xm, xa                    | 10011011000 xm:5 0 xa:5 xn:5 xd:5            |                  |
msub wd, wn, wm, wa                    | 00011011000 wm:5 1 wa:5 wn:5 wd:5            |                  |
msub xd, xn, xm, xa                    | 10011011000 xm:5 1 xa:5 xn:5 xd:5            |                  |
smaddl xd, wn, wm, xa                  | 10011011001 wm:5 0 xa:5 wn:5 xd:5            |                  |
smsubl xd, wn, wm, xa                  | 10011011001 wm:5 1 xa:5 wn:5 xd:5            |                  |
smulh xd, xn, xm                       | 10011011010 xm:5 011111 xn:5 xd:5            |                  |
umaddl xd, wn, wm, xa                  | 10011011101 wm:5 0 xa:5 wn:5 xd:5            |                  |
umsubl xd, wn, wm, xa                  | 10011011101 wm:5 1 xa:5 wn:5 xd:5            |                  |
umulh xd, xn, xm                       | 10011011110 xm:5 011111 xn:5 xd:5            |                  |
bic wd, wn, wm                         | 00001010001 wm:5 000000 wn:5 wd:5            |                  |
bic wd, wn, wm, ror #imm               | 00001010111 wm:5 0 imm:5 wn:5 wd:5           |                  |
bic wd, wn, wm, lsl #imm               | 00001010001 wm:5 0 imm:5 wn:5 wd:5           |                  |
bic wd, wn, wm, asr #imm               | 00001010101 wm:5 0 imm:5 wn:5 wd:5           |                  |
bic wd, wn, wm, lsr #imm               | 00001010011 wm:5 0 imm:5 wn:5 wd:5           |                  |
bic xd, xn, xm                         | 10001010001 xm:5 000000 xn:5 xd:5            |                  |
bic xd, xn, xm, ror #imm               | 10001010111 xm:5 imm:6 xn:5 xd:5             |                  |
bic xd, xn, xm, lsr #imm               | 10001010011 xm:5 imm:6 xn:5 xd:5             |                  |
bic xd, xn, xm, lsl #imm               | 10001010001 xm:5 imm:6 xn:5 xd:5             |                  |
bic xd, xn, xm, asr #imm               | 10001010101 xm:5 imm:6 xn:5 xd:5             |                  |
orn wd, wn, wm                         | 00101010001 wm:5 000000 wn:5 wd:5            |                  |
orn wd, wn, wm, ror #imm               | 00101010111 wm:5 0 imm:5 wn:5 wd:5           |                  |
orn wd, wn, wm, lsl #imm               | 00101010001 wm:5 0 imm:5 wn:5 wd:5           |                  |
orn wd, wn, wm, lsr #imm               | 00101010011 wm:5 0 imm:5 wn:5 wd:5           |                  |
orn wd, wn, wm, asr #imm               | 00101010101 wm:5 0 imm:5 wn:5 wd:5           |                  |
orn xd, xn, xm                         | 10101010001 xm:5 000000 xn:5 xd:5            |                  |
orn xd, xn, xm, asr #imm               | 10101010101 xm:5 imm:6 xn:5 xd:5             |                  |
orn xd, xn, xm, lsl #imm               | 10101010001 xm:5 imm:6 xn:5 xd:5             |                  |
orn xd, xn, xm, ror #imm               | 10101010111 xm:5 imm:6 xn:5 xd:5             |                  |
orn xd, xn, xm, lsr #imm               | 10101010011 xm:5 imm:6 xn:5 xd:5             |                  |
eon wd, wn, wm                         | 01001010001 wm:5 000000 wn:5 wd:5            |                  |
eon wd, wn, wm, lsl #imm               | 01001010001 wm:5 0 imm:5 wn:5 wd:5           |                  |
eon wd, wn, wm, ror #imm               | 01001010111 wm:5 0 imm:5 wn:5 wd:5           |                  |
eon wd, wn, wm, asr #imm               | 01001010101 wm:5 0 imm:5 wn:5 wd:5           |                  |
eon wd, wn, wm, lsr #imm               | 01001010011 wm:5 0 imm:5 wn:5 wd:5           |                  |
eon xd, xn, xm                         | 11001010001 xm:5 000000 xn:5 xd:5            |                  |
eon xd, xn, xm, ror #imm               | 11001010111 xm:5 imm:6 xn:5 xd:5             |                  |
eon xd, xn, xm, lsr #imm               | 11001010011 xm:5 imm:6 xn:5 xd:5             |                  |
eon xd, xn, xm, lsl #imm               | 11001010001 xm:5 imm:6 xn:5 xd:5             |                  |
eon xd, xn, xm, asr #imm               | 11001010101 xm:5 imm:6 xn:5 xd:5             |                  |
bic wd|wsp, wn, #inverse(bits)         | 0001001000 bits:12 wn:5 wd:5                 |                  |
bic xd|sp, xn, #inverse(bits)          | 100100100 bits:13 xn:5 xd:5                  |                  |
bics wd, wn, #inverse(bits)            | 0111001000 bits:12 wn:5 wd:5                 |                  |
bics xd, xn, #inverse(bits)            | 111100100 bits:13 xn:5 xd:5                  |                  |
eon wd|wsp, wn, #inverse(bits)         | 0101001000 bits:12 wn:5 wd:5                 |                  |
eon xd|sp, xn, #inverse(bits)          | 110100100 bits:13 xn:5 xd:5                  |                  |
orn wd|wsp, wn, #inverse(bits)         | 0011001000 bits:12 wn:5 wd:5                 |                  |
orn xd|sp, xn, #inverse(bits)          | 101100100 bits:13 xn:5 xd:5                  |                  |
tst xn, #bitmask(bits)                 | 111100100 bits:13 xn:5 11111                 |                  |
bics wd, wn, wm                        | 01101010001 wm:5 000000 wn:5 wd:5            |                  |
bics wd, wn, wm, asr #imm              | 01101010101 wm:5 0 imm:5 wn:5 wd:5           |                  |
bics wd, wn, wm, ror #imm              | 01101010111 wm:5 0 imm:5 wn:5 wd:5           |                  |
bics wd, wn, wm, lsr #imm              | 01101010011 wm:5 0 imm:5 wn:5 wd:5           |                  |
bics wd, wn, wm, lsl #imm              | 01101010001 wm:5 0 imm:5 wn:5 wd:5           |                  |
bics xd, xn, xm                        | 11101010001 xm:5 000000 xn:5 xd:5            |                  |
bics xd, xn, xm, lsl #imm              | 11101010001 xm:5 imm:6 xn:5 xd:5             |                  |
bics xd, xn, xm, asr #imm              | 11101010101 xm:5 imm:6 xn:5 xd:5             |                  |
bics xd, xn, xm, lsr #imm              | 11101010011 xm:5 imm:6 xn:5 xd:5             |                  |
bics xd, xn, xm, ror #imm              | 11101010111 xm:5 imm:6 xn:5 xd:5             |                  |
rmif xn, #imm, #mask                   | 10111010000 imm:6 00001 xn:5 0 mask:4        |                  | flagm
setf8 wn                               | 0011101000000000000010 wn:5 01101            |                  | flagm
setf16 wn                              | 0011101000000000010010 wn:5 01101            |                  | flagm
nop                                    | 11010101000000110010000000011111             |                  |
yield                                  | 11010101000000110010000000111111             |                  |
wfe                                    | 11010101000000110010000001011111             |                  |
wfi                                    | 11010101000000110010000001111111             |                  |
sev                                    | 11010101000000110010000010011111             |                  |
sevl                                   | 11010101000000110010000010111111             |                  |
xpaclri                                | 11010101000000110010000011111111             |                  |
pacia1716                              | 11010101000000110010000100011111             |                  |
pacib1716                              | 11010101000000110010000101011111             |                  |
autia1716                              | 11010101000000110010000110011111             |                  |
autib1716                              | 11010101000000110010000111011111             |                  |
esb                                    | 11010101000000110010001000011111             |                  | ras
csdb                                   | 11010101000000110010001010011111             |                  |
paciaz                                 | 11010101000000110010001100011111             |                  |
paciasp                                | 11010101000000110010001100111111             |                  |
pacibz                                 | 11010101000000110010001101011111             |                  |
pacibsp                                | 11010101000000110010001101111111             |                  |
autiaz                                 | 11010101000000110010001110011111             |                  |
autiasp                                | 11010101000000110010001110111111             |                  |
autibz                                 | 11010101000000110010001111011111             |                  |
autibsp                                | 11010101000000110010001111111111             |                  |
cmn wn|wsp, #addend(imm)               | 0 imm[13] 1100010 imm[12:0] wn:5 11111       |                  |
cmn wn|wsp, #addend(imm), lsl #i*12    | 0 imm[12] 1100010 i:1 imm[11:0] wn:5 11111   |                  |
cmn xn|sp, #addend(imm)                | 1 imm[13] 1100010 imm[12:0] xn:5 11111       |                  |
cmn xn|sp, #addend(imm), lsl #i*12     | 1 imm[12] 1100010 i:1 imm[11:0] xn:5 11111   |                  |
cmn wn, wm, lsl #imm                   | 00101011000 wm:5 0 imm:5 wn:5 11111          |                  |
cmn wn, wm                             | 00101011000 wm:5 000000 wn:5 11111           |                  |
cmn wn, wm, asr #imm                   | 00101011100 wm:5 0 imm:5 wn:5 11111          |                  |
cmn wn, wm, lsr #imm                   | 00101011010 wm:5 0 imm:5 wn:5 11111          |                  |
cmn xn, xm                             | 10101011000 xm:5 000000 xn:5 11111           |                  |
cmn xn, xm, lsl #imm                   | 10101011000 xm:5 imm:6 xn:5 11111            |                  |
cmn xn, xm, lsr #imm                   | 10101011010 xm:5 imm:6 xn:5 11111            |                  |
cmn xn, xm, asr #imm                   | 10101011100 xm:5 imm:6 xn:5 11111            |                  |
cmn xn|sp, wm, uxtb #imm<5             | 10101011001 wm:5 000 imm:3 xn:5 11111        |                  |
cmn xn|sp, wm, uxtb                    | 10101011001 wm:5 000000 xn:5 11111           |                  |
cmn wn|wsp, wm, uxtb #imm<5            | 00101011001 wm:5 000 imm:3 wn:5 11111        |                  |
cmn wn|wsp, wm, uxtb                   | 00101011001 wm:5 000000 wn:5 11111           |                  |
cmn xn|sp, wm, uxth #imm<5             | 10101011001 wm:5 001 imm:3 xn:5 11111        |                  |
cmn xn|sp, wm, uxth                    | 10101011001 wm:5 001000 xn:5 11111           |                  |
cmn wn|wsp, wm, uxth #imm<5            | 00101011001 wm:5 001 imm:3 wn:5 11111        |                  |
cmn wn|wsp, wm, uxth                   | 00101011001 wm:5 001000 wn:5 11111           |                  |
cmn xn|sp, wm, uxtw #imm<5             | 10101011001 wm:5 010 imm:3 xn:5 11111        |                  |
cmn xn|sp, wm, uxtw                    | 10101011001 wm:5 010000 xn:5 11111           |                  |
cmn wn|wsp, wm, uxtw #imm<5            | 00101011001 wm:5 010 imm:3 wn:5 11111        |                  |
cmn wn|wsp, wm, uxtw                   | 00101011001 wm:5 010000 wn:5 11111           |                  |
cmn xn|sp, wm, sxtb #imm<5             | 10101011001 wm:5 100 imm:3 xn:5 11111        |                  |
cmn xn|sp, wm, sxtb                    | 10101011001 wm:5 100000 xn:5 11111           |                  |
cmn wn|wsp, wm, sxtb #imm<5            | 00101011001 wm:5 100 imm:3 wn:5 11111        |                  |
cmn wn|wsp, wm, sxtb                   | 00101011001 wm:5 100000 wn:5 11111           |                  |
cmn xn|sp, wm, sxth #imm<5             | 10101011001 wm:5 101 imm:3 xn:5 11111        |                  |
cmn xn|sp, wm, sxth                    | 10101011001 wm:5 101000 xn:5 11111           |                  |
cmn wn|wsp, wm, sxth #imm<5            | 00101011001 wm:5 101 imm:3 wn:5 11111        |                  |
cmn wn|wsp, wm, sxth                   | 00101011001 wm:5 101000 wn:5 11111           |                  |
cmn xn|sp, wm, sxtw #imm<5             | 10101011001 wm:5 110 imm:3 xn:5 11111        |                  |
cmn xn|sp, wm, sxtw                    | 10101011001 wm:5 110000 xn:5 11111           |                  |
cmn wn|wsp, wm, sxtw #imm<5            | 00101011001 wm:5 110 imm:3 wn:5 11111        |                  |
cmn wn|wsp, wm, sxtw                   | 00101011001 wm:5 110000 wn:5 11111           |                  |
cmn xn|sp, xm, uxtx #imm<5             | 10101011001 xm:5 011 imm:3 xn:5 11111        |                  |
cmn xn|sp, xm, uxtx                    | 10101011001 xm:5 011000 xn:5 11111           |                  |
cmn wn|wsp, wm, uxtx #imm<5            | 00101011001 wm:5 011 imm:3 wn:5 11111        |                  |
cmn wn|wsp, wm, uxtx                   | 00101011001 wm:5 011000 wn:5 11111           |                  |
cmn xn|sp, xm, sxtx #imm<5             | 10101011001 xm:5 111 imm:3 xn:5 11111        |                  |
cmn xn|sp, xm, sxtx                    | 10101011001 xm:5 111000 xn:5 11111           |                  |
cmn wn|wsp, wm, sxtx #imm<5            | 00101011001 wm:5 111 imm:3 wn:5 11111        |                  |
cmn wn|wsp, wm, sxtx                   | 00101011001 wm:5 111000 wn:5 11111           |                  |
cmn sp, xm, lsl #imm<5                 | 10101011001 xm:5 011 imm:3 11111 11111       |                  |
cmn sp, xm                             | 10101011001 xm:5 011000 11111 11111          |                  |
cmn wsp, wm, lsl #imm<5                | 00101011001 wm:5 010 imm:3 11111 11111       |                  |
cmn wsp, wm                            | 00101011001 wm:5 010000 11111 11111          |                  |
cmp wn|wsp, #subtrahend(imm)           | 0 imm[13] 1100010 imm[12:0] wn:5 11111       |                  |
cmp wn|wsp, #subtrahend(imm), lsl #i*12 | 0 imm[12] 1100010 i:1 imm[11:0] wn:5 11111   |                  |
cmp xn|sp, #subtrahend(imm), lsl #i*12 | 1 imm[12] 1100010 i:1 imm[11:0] xn:5 11111   |                  |
cmp xn|sp, #subtrahend(imm)            | 1 imm[13] 1100010 imm[12:0] xn:5 11111       |                  |
cmp wn, wm, lsl #imm                   | 01101011000 wm:5 0 imm:5 wn:5 11111          |                  |
cmp wn, wm, asr #imm                   | 01101011100 wm:5 0 imm:5 wn:5 11111          |                  |
cmp wn, wm                             | 01101011000 wm:5 000000 wn:5 11111           |                  |
cmp wn, wm, lsr #imm                   | 01101011010 wm:5 0 imm:5 wn:5 11111          |                  |
cmp xn, xm, asr #imm                   | 11101011100 xm:5 imm:6 xn:5 11111            |                  |
cmp xn, xm, lsr #imm                   | 11101011010 xm:5 imm:6 xn:5 11111            |                  |
cmp xn, xm, lsl #imm                   | 11101011000 xm:5 imm:6 xn:5 11111            |                  |
cmp xn, xm                             | 11101011000 xm:5 000000 xn:5 11111           |                  |
cmp xn|sp, wm, uxtb #imm<5             | 11101011001 wm:5 000 imm:3 xn:5 11111        |                  |
cmp xn|sp, wm, uxtb                    | 11101011001 wm:5 000000 xn:5 11111           |                  |
cmp wn|wsp, wm, uxtb #imm<5            | 01101011001 wm:5 000 imm:3 wn:5 11111        |                  |
cmp wn|wsp, wm, uxtb                   | 01101011001 wm:5 000000 wn:5 11111           |                  |
cmp xn|sp, wm, uxth #imm<5             | 11101011001 wm:5 001 imm:3 xn:5 11111        |                  |
cmp xn|sp, wm, uxth                    | 11101011001 wm:5 001000 xn:5 11111           |                  |
cmp wn|wsp, wm, uxth #imm<5            | 01101011001 wm:5 001 imm:3 wn:5 11111        |                  |
cmp wn|wsp, wm, uxth                   | 01101011001 wm:5 001000 wn:5 11111           |                  |
cmp xn|sp, wm, uxtw #imm<5             | 11101011001 wm:5 010 imm:3 xn:5 11111        |                  |
cmp xn|sp, wm, uxtw                    | 11101011001 wm:5 010000 xn:5 11111           |                  |
cmp wn|wsp, wm, uxtw #imm<5            | 01101011001 wm:5 010 imm:3 wn:5 11111        |                  |
cmp wn|wsp, wm, uxtw                   | 01101011001 wm:5 010000 wn:5 11111           |                  |
cmp xn|sp, wm, sxtb #imm<5             | 11101011001 wm:5 100 imm:3 xn:5 11111        |                  |
cmp xn|sp, wm, sxtb                    | 11101011001 wm:5 100000 xn:5 11111           |                  |
cmp wn|wsp, wm, sxtb #imm<5            | 01101011001 wm:5 100 imm:3 wn:5 11111        |                  |
cmp wn|wsp, wm, sxtb                   | 01101011001 wm:5 100000 wn:5 11111           |                  |
cmp xn|sp, wm, sxth #imm<5             | 11101011001 wm:5 101 imm:3 xn:5 11111        |                  |
cmp xn|sp, wm, sxth                    | 11101011001 wm:5 101000 xn:5 11111           |                  |
cmp wn|wsp, wm, sxth #imm<5            | 01101011001 wm:5 101 imm:3 wn:5 11111        |                  |
cmp wn|wsp, wm, sxth                   | 01101011001 wm:5 101000 wn:5 11111           |                  |
cmp xn|sp, wm, sxtw #imm<5             | 11101011001 wm:5 110 imm:3 xn:5 11111        |                  |
cmp xn|sp, wm, sxtw                    | 11101011001 wm:5 110000 xn:5 11111           |                  |
cmp wn|wsp, wm, sxtw #imm<5            | 01101011001 wm:5 110 imm:3 wn:5 11111        |                  |
cmp wn|wsp, wm, sxtw                   | 01101011001 wm:5 110000 wn:5 11111           |                  |
cmp xn|sp, xm, uxtx #imm<5             | 11101011001 xm:5 011 imm:3 xn:5 11111        |                  |
cmp xn|sp, xm, uxtx                    | 11101011001 xm:5 011000 xn:5 11111           |                  |
cmp wn|wsp, wm, uxtx #imm<5            | 01101011001 wm:5 011 imm:3 wn:5 11111        |                  |
cmp wn|wsp, wm, uxtx                   | 01101011001 wm:5 011000 wn:5 11111           |                  |
cmp xn|sp, xm, sxtx #imm<5             | 11101011001 xm:5 111 imm:3 xn:5 11111        |                  |
cmp xn|sp, xm, sxtx                    | 11101011001 xm:5 111000 xn:5 11111           |                  |
cmp wn|wsp, wm, sxtx #imm<5            | 01101011001 wm:5 111 imm:3 wn:5 11111        |                  |
cmp wn|wsp, wm, sxtx                   | 01101011001 wm:5 111000 wn:5 11111           |                  |
cmp sp, xm, lsl #imm<5                 | 11101011001 xm:5 011 imm:3 11111 11111       |                  |
cmp sp, xm                             | 11101011001 xm:5 011000 11111 11111          |                  |
cmp wsp, wm, lsl #imm<5                | 01101011001 wm:5 010 imm:3 11111 11111       |                  |
cmp wsp, wm                            | 01101011001 wm:5 010000 11111 11111          |                  |
tst wn, #bitmask(bits)                 | 0111001000 bits:12 wn:5 11111                |                  |
tst wn, wm, lsl #imm                   | 01101010000 wm:5 0 imm:5 wn:5 11111          |                  |
tst wn, wm, ror #imm                   | 01101010110 wm:5 0 imm:5 wn:5 11111          |                  |
tst wn, wm                             | 01101010000 wm:5 000000 wn:5 11111           |                  |
tst wn, wm, lsr #imm                   | 01101010010 wm:5 0 imm:5 wn:5 11111          |                  |
tst wn, wm, asr #imm                   | 01101010100 wm:5 0 imm:5 wn:5 11111          |                  |
tst xn, xm, lsl #imm                   | 11101010000 xm:5 imm:6 xn:5 11111            |                  |
tst xn, xm, asr #imm                   | 11101010100 xm:5 imm:6 xn:5 11111            |                  |
tst xn, xm, ror #imm                   | 11101010110 xm:5 imm:6 xn:5 11111            |                  |
tst xn, xm, lsr #imm                   | 11101010010 xm:5 imm:6 xn:5 11111            |                  |
tst xn, xm                             | 11101010000 xm:5 000000 xn:5 11111           |                  |
ngc wd, wm                             | 01011010000 wm:5 00000011111 wd:5            |                  |
ngc xd, xm                             | 11011010000 xm:5 00000011111 xd:5            |                  |
ngcs wd, wm                            | 01111010000 wm:5 00000011111 wd:5            |                  |
ngcs xd, xm                            | 11111010000 xm:5 00000011111 xd:5            |                  |
neg wd, wm                             | 01001011000 wm:5 00000011111 wd:5            |                  |
neg wd, wm, lsr #imm                   | 01001011010 wm:5 0 imm:5 11111 wd:5          |                  |
neg wd, wm, asr #imm                   | 01001011100 wm:5 0 imm:5 11111 wd:5          |                  |
neg wd, wm, lsl #imm                   | 01001011000 wm:5 0 imm:5 11111 wd:5          |                  |
neg xd, xm, lsr #imm                   | 11001011010 xm:5 imm:6 11111 xd:5            |                  |
neg xd, xm, lsl #imm                   | 11001011000 xm:5 imm:6 11111 xd:5            |                  |
neg xd, xm                             | 11001011000 xm:5 00000011111 xd:5            |                  |
neg xd, xm, asr #imm                   | 11001011100 xm:5 imm:6 11111 xd:5            |                  |
negs wd, wm, asr #imm                  | 01101011100 wm:5 0 imm:5 11111 wd:5          |                  |
negs wd, wm                            | 01101011000 wm:5 00000011111 wd:5            |                  |
negs wd, wm, lsl #imm                  | 01101011000 wm:5 0 imm:5 11111 wd:5          |                  |
negs wd, wm, lsr #imm                  | 01101011010 wm:5 0 imm:5 11111 wd:5          |                  |
negs xd, xm                            | 11101011000 xm:5 00000011111 xd:5            |                  |
negs xd, xm, lsl #imm                  | 11101011000 xm:5 imm:6 11111 xd:5            |                  |
negs xd, xm, lsr #imm                  | 11101011010 xm:5 imm:6 11111 xd:5            |                  |
negs xd, xm, asr #imm                  | 11101011100 xm:5 imm:6 11111 xd:5            |                  |
cinc wd, wm, !cond                     | 00011010100 wm:5 cond:4 01 wm:5 wd:5         |                  |
cinc xd, xm, !cond                     | 10011010100 xm:5 cond:4 01 xm:5 xd:5         |                  |
cset wd, !cond                         | 0001101010011111 cond:4 0111111 wd:5         |                  |
cset xd, !cond                         | 1001101010011111 cond:4 0111111 xd:5         |                  |
cinv wd, wm, !cond                     | 01011010100 wm:5 cond:4 00 wm:5 wd:5         |                  |
cinv xd, xm, !cond                     | 11011010100 xm:5 cond:4 00 xm:5 xd:5         |                  |
csetm wd, !cond                        | 0101101010011111 cond:4 0011111 wd:5         |                  |
csetm xd, !cond                        | 1101101010011111 cond:4 0011111 xd:5         |                  |
cneg wd, wm, !cond                     | 01011010100 wm:5 cond:4 01 wm:5 wd:5         |                  |
cneg xd, xm, !cond                     | 11011010100 xm:5 cond:4 01 xm:5 xd:5         |                  |
mul wd, wn, wm                         | 00011011000 wm:5 011111 wn:5 wd:5            |                  |
mul xd, xn, xm                         | 10011011000 xm:5 011111 xn:5 xd:5            |                  |
mneg wd, wn, wm                        | 00011011000 wm:5 111111 wn:5 wd:5            |                  |
mneg xd, xn, xm                        | 10011011000 xm:5 111111 xn:5 xd:5            |                  |
smull xd, wn, wm                       | 10011011001 wm:5 011111 wn:5 xd:5            |                  |
smnegl xd, wn, wm                      | 10011011001 wm:5 111111 wn:5 xd:5            |                  |
umull xd, wn, wm                       | 10011011101 wm:5 011111 wn:5 xd:5            |                  |
umnegl xd, wn, wm                      | 10011011101 wm:5 111111 wn:5 xd:5            |                  |
mvn wd, wm, lsl #imm                   | 00101010001 wm:5 0 imm:5 11111 wd:5          |                  |
mvn wd, wm, asr #imm                   | 00101010101 wm:5 0 imm:5 11111 wd:5          |                  |
mvn wd, wm, ror #imm                   | 00101010111 wm:5 0 imm:5 11111 wd:5          |                  |
mvn wd, wm                             | 00101010001 wm:5 00000011111 wd:5            |                  |
mvn wd, wm, lsr #imm                   | 00101010011 wm:5 0 imm:5 11111 wd:5          |                  |
mvn xd, xm, asr #imm                   | 10101010101 xm:5 imm:6 11111 xd:5            |                  |
mvn xd, xm                             | 10101010001 xm:5 00000011111 xd:5            |                  |
mvn xd, xm, lsl #imm                   | 10101010001 xm:5 imm:6 11111 xd:5            |                  |
mvn xd, xm, lsr #imm                   | 10101010011 xm:5 imm:6 11111 xd:5            |                  |
mvn xd, xm, ror #imm                   | 10101010111 xm:5 imm:6 11111 xd:5            |                  |
movn wd, #imm, lsl #hw*16              | 000100101 0 hw:1 imm:16 wd:5                 |                  |
movn wd, #imm                          | 000100101 00 imm:16 wd:5                     |                  |
movn xd, #imm, lsl #hw*16              | 100100101 hw:2 imm:16 xd:5                   |                  |
movn xd, #imm                          | 100100101 00 imm:16 xd:5                     |                  |
movz wd, #imm, lsl #hw*16              | 010100101 0 hw:1 imm:16 wd:5                 |                  |
movz wd, #imm                          | 010100101 00 imm:16 wd:5                     |                  |
movz xd, #imm, lsl #hw*16              | 110100101 hw:2 imm:16 xd:5                   |                  |
movz xd, #imm                          | 110100101 00 imm:16 xd:5                     |                  |
movk wd, #imm, lsl #hw*16              | 011100101 0 hw:1 imm:16 wd:5                 |                  |
movk wd, #imm                          | 011100101 00 imm:16 wd:5                     |                  |
movk xd, #imm, lsl #hw*16              | 111100101 hw:2 imm:16 xd:5                   |                  |
movk xd, #imm                          | 111100101 00 imm:16 xd:5                     |                  |
sbfm wd, wn, #immr, #imms              | 0001001100 0 immr:5 0 imms:5 wn:5 wd:5       |                  |
sbfm xd, xn, #immr, #imms              | 1001001101 immr:6 imms:6 xn:5 xd:5           |                  |
bfm wd, wn, #immr, #imms               | 0011001100 0 immr:5 0 imms:5 wn:5 wd:5       |                  |
bfm xd, xn, #immr, #imms               | 1011001101 immr:6 imms:6 xn:5 xd:5           |                  |
ubfm wd, wn, #immr, #imms              | 0101001100 0 immr:5 0 imms:5 wn:5 wd:5       |                  |
ubfm xd, xn, #immr, #imms              | 1101001101 immr:6 imms:6 xn:5 xd:5           |                  |
sbfx wd, wn, #lsb(field), #width(field) | 0001001100 0 field[10:6] 0 field[4:0] wn:5 wd:5 |                  |
sbfx xd, xn, #lsb(field), #width(field) | 1001001101 field:12 xn:5 xd:5                |                  |
ubfx wd, wn, #lsb(field), #width(field) | 0101001100 0 field[10:6] 0 field[4:0] wn:5 wd:5 |                  |
ubfx xd, xn, #lsb(field), #width(field) | 1101001101 field:12 xn:5 xd:5                |                  |
bfxil wd, wn, #lsb(field), #width(field) | 0011001100 0 field[10:6] 0 field[4:0] wn:5 wd:5 |                  |
bfxil xd, xn, #lsb(field), #width(field) | 1011001101 field:12 xn:5 xd:5                |                  |
sbfiz wd, wn, #rlsb(field), #width(field) | 0001001100 0 field[10:6] 0 field[4:0] wn:5 wd:5 |                  |
sbfiz xd, xn, #rlsb(field), #width(field) | 1001001101 field:12 xn:5 xd:5                |                  |
ubfiz wd, wn, #rlsb(field), #width(field) | 0101001100 0 field[10:6] 0 field[4:0] wn:5 wd:5 |                  |
ubfiz xd, xn, #rlsb(field), #width(field) | 1101001101 field:12 xn:5 xd:5                |                  |
bfi wd, wn, #rlsb(field), #width(field) | 0011001100 0 field[10:6] 0 field[4:0] wn:5 wd:5 |                  |
bfi xd, xn, #rlsb(field), #width(field) | 1011001101 field:12 xn:5 xd:5                |                  |
bfc wd, #rlsb(field), #width(field)    | 0011001100 0 field[10:6] 0 field[4:0] 11111 wd:5 |                  |
bfc xd, #rlsb(field), #width(field)    | 1011001101 field:12 11111 xd:5               |                  |
sxtb wd, wn                            | 0001001100 000000 000111 wn:5 wd:5           |                  |
sxtb xd, wn                            | 1001001101 000000 000111 wn:5 xd:5           |                  |
sxth wd, wn                            | 0001001100 000000 001111 wn:5 wd:5           |                  |
sxth xd, wn                            | 1001001101 000000 001111 wn:5 xd:5           |                  |
uxtb wd, wn                            | 0101001100 000000 000111 wn:5 wd:5           |                  |
uxtb xd, wn                            | 0101001100 000000 000111 wn:5 xd:5           |                  |
uxth wd, wn                            | 0101001100 000000 001111 wn:5 wd:5           |                  |
uxth xd, wn                            | 0101001100 000000 001111 wn:5 xd:5           |                  |
uxtw xd, wn                            | 1101001101000000011111 wn:5 xd:5             |                  |
lslv wd, wn, wm                        | 00011010110 wm:5 001000 wn:5 wd:5            |                  |
lslv xd, xn, xm                        | 10011010110 xm:5 001000 xn:5 xd:5            |                  |
lsrv wd, wn, wm                        | 00011010110 wm:5 001001 wn:5 wd:5            |                  |
lsrv xd, xn, xm                        | 10011010110 xm:5 001001 xn:5 xd:5            |                  |
asrv wd, wn, wm                        | 00011010110 wm:5 001010 wn:5 wd:5            |                  |
asrv xd, xn, xm                        | 10011010110 xm:5 001010 xn:5 xd:5            |                  |
rorv wd, wn, wm                        | 00011010110 wm:5 001011 wn:5 wd:5            |                  |
rorv xd, xn, xm                        | 10011010110 xm:5 001011 xn:5 xd:5            |                  |
sxtw xd, wn                            | 1001001101 000000 011111 wn:5 xd:5           |                  |
b.{sve}|b_{sve} label*4                | 01010100 label:19 0 {cond}                   |                  | sve
b{cond} label*4                        | 01010100 label:19 0 {cond}                   |                  |
mrs xt, sysreg                         | 110101010011 sysreg:15 xt:5                  |                  |
msr sysreg, xt                         | 110101010001 sysreg:15 xt:5                  |                  |
sys #op1, cn, cm, #op2, xt             | 1101010100001 op1:3 cn:4 cm:4 op2:3 xt:5     |                  |
sys #op1, cn, cm, #op2                 | 1101010100001 op1:3 cn:4 cm:4 op2:3 11111    |                  |
sysl xt, #op1, cn, cm, #op2            | 1101010100101 op1:3 cn:4 cm:4 op2:3 xt:5     |                  |
dmb barrier                            | 11010101000000110011 barrier:4 10111111      |                  |
dsb barrier                            | 11010101000000110011 barrier:4 10011111      |                  |
isb                                    | 11010101000000110011111111011111             |                  |
clrex                                  | 11010101000000110011111101011111             |                  |
clrex #imm                             | 11010101000000110011 imm:4 01011111          |                  |
hint #imm                              | 11010101000000110010 imm:7 11111             |                  |
psb_csync                              | 11010101000000110010001000111111             |                  |
tsb_csync                              | 11010101000000110010001001011111             |                  |
ssbb                                   | 11010101000000110011000010011111             |                  |
pssbb                                  | 11010101000000110011010010011111             |                  |
tcancel #imm                           | 11010100011 imm:16 00000                     |                  | tme
tstart xt                              | 110101010010001100110000011 xt:5             |                  | tme
ttest xt                               | 110101010010001100110001011 xt:5             |                  | tme
tcommit                                | 11010101000000110011000001111111             |                  | tme
udf #imm                               | 0000000000000000 imm:16                      |                  |
bti                                    | 11010101000000110010010000011111             |                  |
bti target                             | 110101010000001100100100 target:2 011111     |                  |
dgh                                    | 11010101000000110010000011011111             |                  |
clrbhb                                 | 11010101000000110010001011011111             |                  |
sb                                     | 11010101000000110011000011111111             |                  | sb
gcsb_dsync                             | 11010101000000110010001001111111             |                  |
dsb nxs                                | 11010101000000110011 nxs:2 1000111111        |                  | xs
axflag                                 | 11010101000000000100000001011111             |                  | flagm2
xaflag                                 | 11010101000000000100000000111111             |                  | flagm2
bc cond, label*4                       | 01010100 label:19 1 cond:4                   |                  | hbc
msr pstate, #imm                       | 1101010100000 pstate[5:3] 0100 imm:4 pstate[2:0] 11111 |                  |
msr flag, #imm                         | 1101010100000 flag[5:3] 0100000 imm:1 flag[2:0] 11111 |                  |
dc dcop, xt                            | 1101010100001 dcop:14 xt:5                   |                  |
ic icop, xt                            | 1101010100001 icop:14 xt:5                   |                  |
ctz wd, wn                             | 0101101011000000000110 wn:5 wd:5             |                  | cssc
ctz xd, xn                             | 1101101011000000000110 xn:5 xd:5             |                  | cssc
gcspushm xt                            | 110101010000101101110111000 xt:5             |                  | gcs
gcsss1 xt                              | 110101010000101101110111010 xt:5             |                  | gcs
gcspopm xt                             | 110101010010101101110111001 xt:5             |                  | gcs
gcsss2 xt                              | 110101010010101101110111011 xt:5             |                  | gcs
gcspopm                                | 11010101001010110111011100111111             |                  | gcs
addpt xd|sp, xn|sp, xm                 | 10011010000 xm:5 001000 xn:5 xd:5            |                  | cpa
addpt xd|sp, xn|sp, xm, lsl #imm       | 10011010000 xm:5 001 imm:3 xn:5 xd:5         |                  | cpa
subpt xd|sp, xn|sp, xm                 | 11011010000 xm:5 001000 xn:5 xd:5            |                  | cpa
subpt xd|sp, xn|sp, xm, lsl #imm       | 11011010000 xm:5 001 imm:3 xn:5 xd:5         |                  | cpa
maddpt xd, xn, xm, xa                  | 10011011011 xm:5 0 xa:5 xn:5 xd:5            |                  | cpa
msubpt xd, xn, xm, xa                  | 10011011011 xm:5 1 xa:5 xn:5 xd:5            |                  | cpa
swpp xt<31, xs<31, [xn|sp]             | 00011001001 xs:5 100000 xn:5 xt:5            |                  | lse128
swppa xt<31, xs<31, [xn|sp]            | 00011001101 xs:5 100000 xn:5 xt:5            |                  | lse128
swppl xt<31, xs<31, [xn|sp]            | 00011001011 xs:5 100000 xn:5 xt:5            |                  | lse128
swppal xt<31, xs<31, [xn|sp]           | 00011001111 xs:5 100000 xn:5 xt:5            |                  | lse128
ldclrp xt<31, xs<31, [xn|sp]           | 00011001001 xs:5 000100 xn:5 xt:5            |                  | lse128
ldclrpa xt<31, xs<31, [xn|sp]          | 00011001101 xs:5 000100 xn:5 xt:5            |                  | lse128
ldclrpl xt<31, xs<31, [xn|sp]          | 00011001011 xs:5 000100 xn:5 xt:5            |                  | lse128
ldclrpal xt<31, xs<31, [xn|sp]         | 00011001111 xs:5 000100 xn:5 xt:5            |                  | lse128
ldsetp xt<31, xs<31, [xn|sp]           | 00011001001 xs:5 001100 xn:5 xt:5            |                  | lse128
ldsetpa xt<31, xs<31, [xn|sp]          | 00011001101 xs:5 001100 xn:5 xt:5            |                  | lse128
ldsetpl xt<31, xs<31, [xn|sp]          | 00011001011 xs:5 001100 xn:5 xt:5            |                  | lse128
ldsetpal xt<31, xs<31, [xn|sp]         | 00011001111 xs:5 001100 xn:5 xt:5            |                  | lse128
ldiapp wt, wt2, [xn|sp]                | 10011001010 wt2:5 000110 xn:5 wt:5           |                  | rcpc3
ldiapp wt, wt2, [xn|sp], #8            | 10011001010 wt2:5 000010 xn:5 wt:5           |                  | rcpc3
stilp wt, wt2, [xn|sp]                 | 10011001000 wt2:5 000110 xn:5 wt:5           |                  | rcpc3
stilp wt, wt2, [xn|sp, #-8]!           | 10011001000 wt2:5 000010 xn:5 wt:5           |                  | rcpc3
ldiapp xt, xt2, [xn|sp]                | 11011001010 xt2:5 000110 xn:5 xt:5           |                  | rcpc3
ldiapp xt, xt2, [xn|sp], #16           | 11011001010 xt2:5 000010 xn:5 xt:5           |                  | rcpc3
stilp xt, xt2, [xn|sp]                 | 11011001000 xt2:5 000110 xn:5 xt:5           |                  | rcpc3
stilp xt, xt2, [xn|sp, #-16]!          | 11011001000 xt2:5 000010 xn:5 xt:5           |                  | rcpc3
ldap1 {vt.d}[i], [xn|sp]               | 0 i:1 00110101000001100001 xn:5 vt:5         |                  | rcpc3
stl1 {vt.d}[i], [xn|sp]                | 0 i:1 00110100000001100001 xn:5 vt:5         |                  | rcpc3

# Loads and stores
st4 {vt.T*4}, [xn|sp]                  | 0 T[2] 001100000000000000 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
st4 {vt.T*4}, [xn|sp], xm              | 0 T[2] 001100100 xm:5 0000 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
st4 {vt.T*4}, [xn|sp], #32             | 00001100100111110000 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s | neon
st4 {vt.T*4}, [xn|sp], #64             | 01001100100111110000 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
st4 {vt.b*4}[i], [xn|sp]               | 0 i[3] 00110100100000001 i[2:0] xn:5 vt:5    |                  | neon
st4 {vt.h*4}[i], [xn|sp]               | 0 i[2] 00110100100000011 i[1:0] 0 xn:5 vt:5  |                  | neon
st4 {vt.s*4}[i], [xn|sp]               | 0 i[1] 00110100100000101 i[0] 00 xn:5 vt:5   |                  | neon
st4 {vt.d*4}[i], [xn|sp]               | 0 i:1 00110100100000101001 xn:5 vt:5         |                  | neon
st4 {vt.b*4}[i], [xn|sp], xm           | 0 i[3] 001101101 xm:5 001 i[2:0] xn:5 vt:5   |                  | neon
st4 {vt.b*4}[i], [xn|sp], #4           | 0 i[3] 00110110111111001 i[2:0] xn:5 vt:5    |                  | neon
st4 {vt.h*4}[i], [xn|sp], xm           | 0 i[2] 001101101 xm:5 011 i[1:0] 0 xn:5 vt:5 |                  | neon
st4 {vt.h*4}[i], [xn|sp], #8           | 0 i[2] 00110110111111011 i[1:0] 0 xn:5 vt:5  |                  | neon
st4 {vt.s*4}[i], [xn|sp], xm           | 0 i[1] 001101101 xm:5 101 i[0] 00 xn:5 vt:5  |                  | neon
st4 {vt.s*4}[i], [xn|sp], #16          | 0 i[1] 00110110111111101 i[0] 00 xn:5 vt:5   |                  | neon
st4 {vt.d*4}[i], [xn|sp], xm           | 0 i:1 001101101 xm:5 101001 xn:5 vt:5        |                  | neon
st4 {vt.d*4}[i], [xn|sp], #32          | 0 i:1 00110110111111101001 xn:5 vt:5         |                  | neon
st1 {vt.T*4}, [xn|sp]                  | 0 T[2] 001100000000000010 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
st1 {vt.T*3}, [xn|sp]                  | 0 T[2] 001100000000000110 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
st1 {vt.T}, [xn|sp]                    | 0 T[2] 001100000000000111 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
st1 {vt.T*2}, [xn|sp]                  | 0 T[2] 001100000000001010 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
st1 {vt.T*4}, [xn|sp], xm              | 0 T[2] 001100100 xm:5 0010 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
st1 {vt.T*4}, [xn|sp], #64             | 01001100100111110010 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
st1 {vt.T*4}, [xn|sp], #32             | 00001100100111110010 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s 11=1d | neon
st1 {vt.T*3}, [xn|sp], xm              | 0 T[2] 001100100 xm:5 0110 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
st1 {vt.T*3}, [xn|sp], #48             | 01001100100111110110 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
st1 {vt.T*3}, [xn|sp], #24             | 00001100100111110110 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s 11=1d | neon
st1 {vt.T}, [xn|sp], xm                | 0 T[2] 001100100 xm:5 0111 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
st1 {vt.T}, [xn|sp], #16               | 01001100100111110111 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
st1 {vt.T}, [xn|sp], #8                | 00001100100111110111 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s 11=1d | neon
st1 {vt.T*2}, [xn|sp], xm              | 0 T[2] 001100100 xm:5 1010 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
st1 {vt.T*2}, [xn|sp], #32             | 01001100100111111010 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
st1 {vt.T*2}, [xn|sp], #16             | 00001100100111111010 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s 11=1d | neon
st1 {vt.b}[i], [xn|sp]                 | 0 i[3] 00110100000000000 i[2:0] xn:5 vt:5    |                  | neon
st1 {vt.h}[i], [xn|sp]                 | 0 i[2] 00110100000000010 i[1:0] 0 xn:5 vt:5  |                  | neon
st1 {vt.s}[i], [xn|sp]                 | 0 i[1] 00110100000000100 i[0] 00 xn:5 vt:5   |                  | neon
st1 {vt.d}[i], [xn|sp]                 | 0 i:1 00110100000000100001 xn:5 vt:5         |                  | neon
st1 {vt.b}[i], [xn|sp], xm             | 0 i[3] 001101100 xm:5 000 i[2:0] xn:5 vt:5   |                  | neon
st1 {vt.b}[i], [xn|sp], #1             | 0 i[3] 00110110011111000 i[2:0] xn:5 vt:5    |                  | neon
st1 {vt.h}[i], [xn|sp], xm             | 0 i[2] 001101100 xm:5 010 i[1:0] 0 xn:5 vt:5 |                  | neon
st1 {vt.h}[i], [xn|sp], #2             | 0 i[2] 00110110011111010 i[1:0] 0 xn:5 vt:5  |                  | neon
st1 {vt.s}[i], [xn|sp], xm             | 0 i[1] 001101100 xm:5 100 i[0] 00 xn:5 vt:5  |                  | neon
st1 {vt.s}[i], [xn|sp], #4             | 0 i[1] 00110110011111100 i[0] 00 xn:5 vt:5   |                  | neon
st1 {vt.d}[i], [xn|sp], xm             | 0 i:1 001101100 xm:5 100001 xn:5 vt:5        |                  | neon
st1 {vt.d}[i], [xn|sp], #8             | 0 i:1 00110110011111100001 xn:5 vt:5         |                  | neon
st3 {vt.T*3}, [xn|sp]                  | 0 T[2] 001100000000000100 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
st3 {vt.T*3}, [xn|sp], xm              | 0 T[2] 001100100 xm:5 0100 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
st3 {vt.T*3}, [xn|sp], #48             | 01001100100111110100 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
st3 {vt.T*3}, [xn|sp], #24             | 00001100100111110100 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s | neon
st3 {vt.b*3}[i], [xn|sp]               | 0 i[3] 00110100000000001 i[2:0] xn:5 vt:5    |                  | neon
st3 {vt.h*3}[i], [xn|sp]               | 0 i[2] 00110100000000011 i[1:0] 0 xn:5 vt:5  |                  | neon
st3 {vt.s*3}[i], [xn|sp]               | 0 i[1] 00110100000000101 i[0] 00 xn:5 vt:5   |                  | neon
st3 {vt.d*3}[i], [xn|sp]               | 0 i:1 00110100000000101001 xn:5 vt:5         |                  | neon
st3 {vt.b*3}[i], [xn|sp], xm           | 0 i[3] 001101100 xm:5 001 i[2:0] xn:5 vt:5   |                  | neon
st3 {vt.b*3}[i], [xn|sp], #3           | 0 i[3] 00110110011111001 i[2:0] xn:5 vt:5    |                  | neon
st3 {vt.h*3}[i], [xn|sp], xm           | 0 i[2] 001101100 xm:5 011 i[1:0] 0 xn:5 vt:5 |                  | neon
st3 {vt.h*3}[i], [xn|sp], #6           | 0 i[2] 00110110011111011 i[1:0] 0 xn:5 vt:5  |                  | neon
st3 {vt.s*3}[i], [xn|sp], xm           | 0 i[1] 001101100 xm:5 101 i[0] 00 xn:5 vt:5  |                  | neon
st3 {vt.s*3}[i], [xn|sp], #12          | 0 i[1] 00110110011111101 i[0] 00 xn:5 vt:5   |                  | neon
st3 {vt.d*3}[i], [xn|sp], xm           | 0 i:1 001101100 xm:5 101001 xn:5 vt:5        |                  | neon
st3 {vt.d*3}[i], [xn|sp], #24          | 0 i:1 00110110011111101001 xn:5 vt:5         |                  | neon
st2 {vt.T*2}, [xn|sp]                  | 0 T[2] 001100000000001000 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
st2 {vt.T*2}, [xn|sp], xm              | 0 T[2] 001100100 xm:5 1000 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
st2 {vt.T*2}, [xn|sp], #16             | 00001100100111111000 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s | neon
st2 {vt.T*2}, [xn|sp], #32             | 01001100100111111000 T:2 xn:5 vt:5           | 00=16b 10=4s 11=2d | neon
st2 {vt.8h*2}, [xn|sp], #32            | 0100110010011111100001 xn:5 vt:5             |                  | neon
st2 {vt.T*2}, [xn|sp], #32             | 01001100100111111000 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
st2 {vt.b*2}[i], [xn|sp]               | 0 i[3] 00110100100000000 i[2:0] xn:5 vt:5    |                  | neon
st2 {vt.h*2}[i], [xn|sp]               | 0 i[2] 00110100100000010 i[1:0] 0 xn:5 vt:5  |                  | neon
st2 {vt.s*2}[i], [xn|sp]               | 0 i[1] 00110100100000100 i[0] 00 xn:5 vt:5   |                  | neon
st2 {vt.d*2}[i], [xn|sp]               | 0 i:1 00110100100000100001 xn:5 vt:5         |                  | neon
st2 {vt.b*2}[i], [xn|sp], xm           | 0 i[3] 001101101 xm:5 000 i[2:0] xn:5 vt:5   |                  | neon
st2 {vt.b*2}[i], [xn|sp], #2           | 0 i[3] 00110110111111000 i[2:0] xn:5 vt:5    |                  | neon
st2 {vt.h*2}[i], [xn|sp], xm           | 0 i[2] 001101101 xm:5 010 i[1:0] 0 xn:5 vt:5 |                  | neon
st2 {vt.h*2}[i], [xn|sp], #4           | 0 i[2] 00110110111111010 i[1:0] 0 xn:5 vt:5  |                  | neon
st2 {vt.s*2}[i], [xn|sp], xm           | 0 i[1] 001101101 xm:5 100 i[0] 00 xn:5 vt:5  |                  | neon
st2 {vt.s*2}[i], [xn|sp], #8           | 0 i[1] 00110110111111100 i[0] 00 xn:5 vt:5   |                  | neon
st2 {vt.d*2}[i], [xn|sp], xm           | 0 i:1 001101101 xm:5 100001 xn:5 vt:5        |                  | neon
st2 {vt.d*2}[i], [xn|sp], #16          | 0 i:1 00110110111111100001 xn:5 vt:5         |                  | neon
ld4 {vt.T*4}, [xn|sp]                  | 0 T[2] 001100010000000000 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
ld4 {vt.T*4}, [xn|sp], xm              | 0 T[2] 001100110 xm:5 0000 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
ld4 {vt.T*4}, [xn|sp], #32             | 00001100110111110000 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s | neon
ld4 {vt.T*4}, [xn|sp], #64             | 01001100110111110000 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
ld4 {vt.b*4}[i], [xn|sp]               | 0 i[3] 00110101100000001 i[2:0] xn:5 vt:5    |                  | neon
ld4 {vt.h*4}[i], [xn|sp]               | 0 i[2] 00110101100000011 i[1:0] 0 xn:5 vt:5  |                  | neon
ld4 {vt.s*4}[i], [xn|sp]               | 0 i[1] 00110101100000101 i[0] 00 xn:5 vt:5   |                  | neon
ld4 {vt.d*4}[i], [xn|sp]               | 0 i:1 00110101100000101001 xn:5 vt:5         |                  | neon
ld4 {vt.b*4}[i], [xn|sp], xm           | 0 i[3] 001101111 xm:5 001 i[2:0] xn:5 vt:5   |                  | neon
ld4 {vt.b*4}[i], [xn|sp], #4           | 0 i[3] 00110111111111001 i[2:0] xn:5 vt:5    |                  | neon
ld4 {vt.h*4}[i], [xn|sp], xm           | 0 i[2] 001101111 xm:5 011 i[1:0] 0 xn:5 vt:5 |                  | neon
ld4 {vt.h*4}[i], [xn|sp], #8           | 0 i[2] 00110111111111011 i[1:0] 0 xn:5 vt:5  |                  | neon
ld4 {vt.s*4}[i], [xn|sp], xm           | 0 i[1] 001101111 xm:5 101 i[0] 00 xn:5 vt:5  |                  | neon
ld4 {vt.s*4}[i], [xn|sp], #16          | 0 i[1] 00110111111111101 i[0] 00 xn:5 vt:5   |                  | neon
ld4 {vt.d*4}[i], [xn|sp], xm           | 0 i:1 001101111 xm:5 101001 xn:5 vt:5        |                  | neon
ld4 {vt.d*4}[i], [xn|sp], #32          | 0 i:1 00110111111111101001 xn:5 vt:5         |                  | neon
ld1 {vt.T*4}, [xn|sp]                  | 0 T[2] 001100010000000010 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld1 {vt.T*3}, [xn|sp]                  | 0 T[2] 001100010000000110 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld1 {vt.T}, [xn|sp]                    | 0 T[2] 001100010000000111 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld1 {vt.T*2}, [xn|sp]                  | 0 T[2] 001100010000001010 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld1 {vt.T*4}, [xn|sp], xm              | 0 T[2] 001100110 xm:5 0010 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld1 {vt.T*4}, [xn|sp], #32             | 00001100110111110010 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s 11=1d | neon
ld1 {vt.T*4}, [xn|sp], #64             | 01001100110111110010 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
ld1 {vt.T*3}, [xn|sp], xm              | 0 T[2] 001100110 xm:5 0110 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld1 {vt.T*3}, [xn|sp], #24             | 00001100110111110110 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s 11=1d | neon
ld1 {vt.T*3}, [xn|sp], #48             | 01001100110111110110 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
ld1 {vt.T}, [xn|sp], xm                | 0 T[2] 001100110 xm:5 0111 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld1 {vt.T}, [xn|sp], #8                | 00001100110111110111 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s 11=1d | neon
ld1 {vt.T}, [xn|sp], #16               | 01001100110111110111 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
ld1 {vt.T*2}, [xn|sp], xm              | 0 T[2] 001100110 xm:5 1010 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld1 {vt.T*2}, [xn|sp], #32             | 01001100110111111010 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
ld1 {vt.T*2}, [xn|sp], #16             | 00001100110111111010 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s 11=1d | neon
ld1 {vt.b}[i], [xn|sp]                 | 0 i[3] 00110101000000000 i[2:0] xn:5 vt:5    |                  | neon
ld1 {vt.h}[i], [xn|sp]                 | 0 i[2] 00110101000000010 i[1:0] 0 xn:5 vt:5  |                  | neon
ld1 {vt.s}[i], [xn|sp]                 | 0 i[1] 00110101000000100 i[0] 00 xn:5 vt:5   |                  | neon
ld1 {vt.d}[i], [xn|sp]                 | 0 i:1 00110101000000100001 xn:5 vt:5         |                  | neon
ld1 {vt.b}[i], [xn|sp], xm             | 0 i[3] 001101110 xm:5 000 i[2:0] xn:5 vt:5   |                  | neon
ld1 {vt.b}[i], [xn|sp], #1             | 0 i[3] 00110111011111000 i[2:0] xn:5 vt:5    |                  | neon
ld1 {vt.h}[i], [xn|sp], xm             | 0 i[2] 001101110 xm:5 010 i[1:0] 0 xn:5 vt:5 |                  | neon
ld1 {vt.h}[i], [xn|sp], #2             | 0 i[2] 00110111011111010 i[1:0] 0 xn:5 vt:5  |                  | neon
ld1 {vt.s}[i], [xn|sp], xm             | 0 i[1] 001101110 xm:5 100 i[0] 00 xn:5 vt:5  |                  | neon
ld1 {vt.s}[i], [xn|sp], #4             | 0 i[1] 00110111011111100 i[0] 00 xn:5 vt:5   |                  | neon
ld1 {vt.d}[i], [xn|sp], xm             | 0 i:1 001101110 xm:5 100001 xn:5 vt:5        |                  | neon
ld1 {vt.d}[i], [xn|sp], #8             | 0 i:1 00110111011111100001 xn:5 vt:5         |                  | neon
ld3 {vt.T*3}, [xn|sp]                  | 0 T[2] 001100010000000100 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
ld3 {vt.T*3}, [xn|sp], xm              | 0 T[2] 001100110 xm:5 0100 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
ld3 {vt.T*3}, [xn|sp], #24             | 00001100110111110100 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s | neon
ld3 {vt.T*3}, [xn|sp], #48             | 01001100110111110100 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
ld3 {vt.b*3}[i], [xn|sp]               | 0 i[3] 00110101000000001 i[2:0] xn:5 vt:5    |                  | neon
ld3 {vt.h*3}[i], [xn|sp]               | 0 i[2] 00110101000000011 i[1:0] 0 xn:5 vt:5  |                  | neon
ld3 {vt.s*3}[i], [xn|sp]               | 0 i[1] 00110101000000101 i[0] 00 xn:5 vt:5   |                  | neon
ld3 {vt.d*3}[i], [xn|sp]               | 0 i:1 00110101000000101001 xn:5 vt:5         |                  | neon
ld3 {vt.b*3}[i], [xn|sp], xm           | 0 i[3] 001101110 xm:5 001 i[2:0] xn:5 vt:5   |                  | neon
ld3 {vt.b*3}[i], [xn|sp], #3           | 0 i[3] 00110111011111001 i[2:0] xn:5 vt:5    |                  | neon
ld3 {vt.h*3}[i], [xn|sp], xm           | 0 i[2] 001101110 xm:5 011 i[1:0] 0 xn:5 vt:5 |                  | neon
ld3 {vt.h*3}[i], [xn|sp], #6           | 0 i[2] 00110111011111011 i[1:0] 0 xn:5 vt:5  |                  | neon
ld3 {vt.s*3}[i], [xn|sp], xm           | 0 i[1] 001101110 xm:5 101 i[0] 00 xn:5 vt:5  |                  | neon
ld3 {vt.s*3}[i], [xn|sp], #12          | 0 i[1] 00110111011111101 i[0] 00 xn:5 vt:5   |                  | neon
ld3 {vt.d*3}[i], [xn|sp], xm           | 0 i:1 001101110 xm:5 101001 xn:5 vt:5        |                  | neon
ld3 {vt.d*3}[i], [xn|sp], #24          | 0 i:1 00110111011111101001 xn:5 vt:5         |                  | neon
ld2 {vt.T*2}, [xn|sp]                  | 0 T[2] 001100010000001000 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
ld2 {vt.T*2}, [xn|sp], xm              | 0 T[2] 001100110 xm:5 1000 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
ld2 {vt.T*2}, [xn|sp], #16             | 00001100110111111000 T:2 xn:5 vt:5           | 00=8b 01=4h 10=2s | neon
ld2 {vt.T*2}, [xn|sp], #32             | 01001100110111111000 T:2 xn:5 vt:5           | 00=16b 01=8h 10=4s 11=2d | neon
ld2 {vt.b*2}[i], [xn|sp]               | 0 i[3] 00110101100000000 i[2:0] xn:5 vt:5    |                  | neon
ld2 {vt.h*2}[i], [xn|sp]               | 0 i[2] 00110101100000010 i[1:0] 0 xn:5 vt:5  |                  | neon
ld2 {vt.s*2}[i], [xn|sp]               | 0 i[1] 00110101100000100 i[0] 00 xn:5 vt:5   |                  | neon
ld2 {vt.d*2}[i], [xn|sp]               | 0 i:1 00110101100000100001 xn:5 vt:5         |                  | neon
ld2 {vt.b*2}[i], [xn|sp], xm           | 0 i[3] 001101111 xm:5 000 i[2:0] xn:5 vt:5   |                  | neon
ld2 {vt.b*2}[i], [xn|sp], #2           | 0 i[3] 00110111111111000 i[2:0] xn:5 vt:5    |                  | neon
ld2 {vt.h*2}[i], [xn|sp], xm           | 0 i[2] 001101111 xm:5 010 i[1:0] 0 xn:5 vt:5 |                  | neon
ld2 {vt.h*2}[i], [xn|sp], #4           | 0 i[2] 00110111111111010 i[1:0] 0 xn:5 vt:5  |                  | neon
ld2 {vt.s*2}[i], [xn|sp], xm           | 0 i[1] 001101111 xm:5 100 i[0] 00 xn:5 vt:5  |                  | neon
ld2 {vt.s*2}[i], [xn|sp], #8           | 0 i[1] 00110111111111100 i[0] 00 xn:5 vt:5   |                  | neon
ld2 {vt.d*2}[i], [xn|sp], xm           | 0 i:1 001101111 xm:5 100001 xn:5 vt:5        |                  | neon
ld2 {vt.d*2}[i], [xn|sp], #16          | 0 i:1 00110111111111100001 xn:5 vt:5         |                  | neon
ld1r {vt.T}, [xn|sp]                   | 0 T[2] 001101010000001100 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld1r {vt.T}, [xn|sp], xm               | 0 T[2] 001101110 xm:5 1100 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld1r {vt.T}, [xn|sp], #2               | 0 T:1 00110111011111110001 xn:5 vt:5         | 0=4h 1=8h        | neon
ld1r {vt.T}, [xn|sp], #4               | 0 T:1 00110111011111110010 xn:5 vt:5         | 0=2s 1=4s        | neon
ld1r {vt.T}, [xn|sp], #8               | 0 T:1 00110111011111110011 xn:5 vt:5         | 0=1d 1=2d        | neon
ld1r {vt.T}, [xn|sp], #1               | 0 T:1 00110111011111110000 xn:5 vt:5         | 0=8b 1=16b       | neon
ld3r {vt.T*3}, [xn|sp]                 | 0 T[2] 001101010000001110 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld3r {vt.T*3}, [xn|sp], xm             | 0 T[2] 001101110 xm:5 1110 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld3r {vt.T*3}, [xn|sp], #6             | 0 T:1 00110111011111111001 xn:5 vt:5         | 0=4h 1=8h        | neon
ld3r {vt.T*3}, [xn|sp], #24            | 0 T:1 00110111011111111011 xn:5 vt:5         | 0=1d 1=2d        | neon
ld3r {vt.T*3}, [xn|sp], #3             | 0 T:1 00110111011111111000 xn:5 vt:5         | 0=8b 1=16b       | neon
ld3r {vt.T*3}, [xn|sp], #12            | 0 T:1 00110111011111111010 xn:5 vt:5         | 0=2s 1=4s        | neon
ld2r {vt.T*2}, [xn|sp]                 | 0 T[2] 001101011000001100 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld2r {vt.T*2}, [xn|sp], xm             | 0 T[2] 001101111 xm:5 1100 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld2r {vt.T*2}, [xn|sp], #8             | 0 T:1 00110111111111110010 xn:5 vt:5         | 0=2s 1=4s        | neon
ld2r {vt.T*2}, [xn|sp], #2             | 0 T:1 00110111111111110000 xn:5 vt:5         | 0=8b 1=16b       | neon
ld2r {vt.T*2}, [xn|sp], #16            | 0 T:1 00110111111111110011 xn:5 vt:5         | 0=1d 1=2d        | neon
ld2r {vt.T*2}, [xn|sp], #4             | 0 T:1 00110111111111110001 xn:5 vt:5         | 0=4h 1=8h        | neon
ld4r {vt.T*4}, [xn|sp]                 | 0 T[2] 001101011000001110 T[1:0] xn:5 vt:5   | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld4r {vt.T*4}, [xn|sp], xm             | 0 T[2] 001101111 xm:5 1110 T[1:0] xn:5 vt:5  | 000=8b 001=4h 010=2s 011=1d 100=16b 101=8h 110=4s 111=2d | neon
ld4r {vt.T*4}, [xn|sp], #32            | 0 T:1 00110111111111111011 xn:5 vt:5         | 0=1d 1=2d        | neon
ld4r {vt.T*4}, [xn|sp], #4             | 0 T:1 00110111111111111000 xn:5 vt:5         | 0=8b 1=16b       | neon
ld4r {vt.T*4}, [xn|sp], #8             | 0 T:1 00110111111111111001 xn:5 vt:5         | 0=4h 1=8h        | neon
ld4r {vt.T*4}, [xn|sp], #16            | 0 T:1 00110111111111111010 xn:5 vt:5         | 0=2s 1=4s        | neon
casb ws, wt, [xn|sp]                   | 00001000101 ws:5 011111 xn:5 wt:5            |                  | lse
caslb ws, wt, [xn|sp]                  | 00001000101 ws:5 111111 xn:5 wt:5            |                  | lse
casab ws, wt, [xn|sp]                  | 00001000111 ws:5 011111 xn:5 wt:5            |                  | lse
casalb ws, wt, [xn|sp]                 | 00001000111 ws:5 111111 xn:5 wt:5            |                  | lse
cash ws, wt, [xn|sp]                   | 01001000101 ws:5 011111 xn:5 wt:5            |                  | lse
caslh ws, wt, [xn|sp]                  | 01001000101 ws:5 111111 xn:5 wt:5            |                  | lse
casah ws, wt, [xn|sp]                  | 01001000111 ws:5 011111 xn:5 wt:5            |                  | lse
casalh ws, wt, [xn|sp]                 | 01001000111 ws:5 111111 xn:5 wt:5            |                  | lse
cas ws, wt, [xn|sp]                    | 10001000101 ws:5 011111 xn:5 wt:5            |                  | lse
cas xs, xt, [xn|sp]                    | 11001000101 xs:5 011111 xn:5 xt:5            |                  | lse
casl ws, wt, [xn|sp]                   | 10001000101 ws:5 111111 xn:5 wt:5            |                  | lse
casl xs, xt, [xn|sp]                   | 11001000101 xs:5 111111 xn:5 xt:5            |                  | lse
casa ws, wt, [xn|sp]                   | 10001000111 ws:5 011111 xn:5 wt:5            |                  | lse
casa xs, xt, [xn|sp]                   | 11001000111 xs:5 011111 xn:5 xt:5            |                  | lse
casal ws, wt, [xn|sp]                  | 10001000111 ws:5 111111 xn:5 wt:5            |                  | lse
casal xs, xt, [xn|sp]                  | 11001000111 xs:5 111111 xn:5 xt:5            |                  | lse
casp ws, ws+1, wt, wt+1, [xn|sp]       | 00001000001 ws:5 011111 xn:5 wt:5            |                  | lse
casp xs, xs+1, xt, xt+1, [xn|sp]       | 01001000001 xs:5 011111 xn:5 xt:5            |                  | lse
caspl ws, ws+1, wt, wt+1, [xn|sp]      | 00001000001 ws:5 111111 xn:5 wt:5            |                  | lse
caspl xs, xs+1, xt, xt+1, [xn|sp]      | 01001000001 xs:5 111111 xn:5 xt:5            |                  | lse
caspa ws, ws+1, wt, wt+1, [xn|sp]      | 00001000011 ws:5 011111 xn:5 wt:5            |                  | lse
caspa xs, xs+1, xt, xt+1, [xn|sp]      | 01001000011 xs:5 011111 xn:5 xt:5            |                  | lse
caspal ws, ws+1, wt, wt+1, [xn|sp]     | 00001000011 ws:5 111111 xn:5 wt:5            |                  | lse
caspal xs, xs+1, xt, xt+1, [xn|sp]     | 01001000011 xs:5 111111 xn:5 xt:5            |                  | lse
stlur bt, [xn|sp, #simm]               | 00011101000 simm:9 10 xn:5 bt:5              |                  | rcpc3
stlur qt, [xn|sp, #simm]               | 00011101100 simm:9 10 xn:5 qt:5              |                  | rcpc3
stlur ht, [xn|sp, #simm]               | 01011101000 simm:9 10 xn:5 ht:5              |                  | rcpc3
stlur st, [xn|sp, #simm]               | 10011101000 simm:9 10 xn:5 st:5              |                  | rcpc3
stlur dt, [xn|sp, #simm]               | 11011101000 simm:9 10 xn:5 dt:5              |                  | rcpc3
stlur wt, [xn|sp, #simm]               | 10011001000 simm:9 00 xn:5 wt:5              |                  | rcpc2
stlur xt, [xn|sp, #simm]               | 11011001000 simm:9 00 xn:5 xt:5              |                  | rcpc2
ldapur bt, [xn|sp, #simm]              | 00011101010 simm:9 10 xn:5 bt:5              |                  | rcpc3
ldapur qt, [xn|sp, #simm]              | 00011101110 simm:9 10 xn:5 qt:5              |                  | rcpc3
ldapur ht, [xn|sp, #simm]              | 01011101010 simm:9 10 xn:5 ht:5              |                  | rcpc3
ldapur st, [xn|sp, #simm]              | 10011101010 simm:9 10 xn:5 st:5              |                  | rcpc3
ldapur dt, [xn|sp, #simm]              | 11011101010 simm:9 10 xn:5 dt:5              |                  | rcpc3
ldapur wt, [xn|sp, #simm]              | 10011001010 simm:9 00 xn:5 wt:5              |                  | rcpc2
ldapur xt, [xn|sp, #simm]              | 11011001010 simm:9 00 xn:5 xt:5              |                  | rcpc2
stlurb wt, [xn|sp, #simm]              | 00011001000 simm:9 00 xn:5 wt:5              |                  | rcpc2
ldapurb wt, [xn|sp, #simm]             | 00011001010 simm:9 00 xn:5 wt:5              |                  | rcpc2
ldapursb xt, [xn|sp, #simm]            | 00011001100 simm:9 00 xn:5 xt:5              |                  | rcpc2
ldapursb wt, [xn|sp, #simm]            | 00011001110 simm:9 00 xn:5 wt:5              |                  | rcpc2
stlurh wt, [xn|sp, #simm]              | 01011001000 simm:9 00 xn:5 wt:5              |                  | rcpc2
ldapurh wt, [xn|sp, #simm]             | 01011001010 simm:9 00 xn:5 wt:5              |                  | rcpc2
ldapursh xt, [xn|sp, #simm]            | 01011001100 simm:9 00 xn:5 xt:5              |                  | rcpc2
ldapursh wt, [xn|sp, #simm]            | 01011001110 simm:9 00 xn:5 wt:5              |                  | rcpc2
ldapursw xt, [xn|sp, #simm]            | 10011001100 simm:9 00 xn:5 xt:5              |                  | rcpc2
stlr wt, [xn|sp, #-4]!                 | 1001100110000000000010 xn:5 wt:5             |                  | rcpc3
stlr xt, [xn|sp, #-8]!                 | 1101100110000000000010 xn:5 xt:5             |                  | rcpc3
stlr wt, [xn|sp]                       | 1000100010011111111111 xn:5 wt:5             |                  |
stlr xt, [xn|sp]                       | 1100100010011111111111 xn:5 xt:5             |                  |
ldapr wt, [xn|sp], #4                  | 1001100111000000000010 xn:5 wt:5             |                  | rcpc3
ldapr xt, [xn|sp], #8                  | 1101100111000000000010 xn:5 xt:5             |                  | rcpc3
ldapr wt, [xn|sp]                      | 1011100010111111110000 xn:5 wt:5             |                  | rcpc
ldapr xt, [xn|sp]                      | 1111100010111111110000 xn:5 xt:5             |                  | rcpc
strb wt, [xn|sp], #simm                | 00111000000 simm:9 01 xn:5 wt:5              |                  |
strb wt, [xn|sp, #simm]!               | 00111000000 simm:9 11 xn:5 wt:5              |                  |
strb wt, [xn|sp, #imm]                 | 0011100100 imm:12 xn:5 wt:5                  |                  |
strb wt, [xn|sp, wm, uxtw]             | 00111000001 wm:5 010010 xn:5 wt:5            |                  |
strb wt, [xn|sp, xm, sxtx]             | 00111000001 xm:5 111010 xn:5 wt:5            |                  |
strb wt, [xn|sp, wm, sxtw #0]          | 00111000001 wm:5 110110 xn:5 wt:5            |                  |
strb wt, [xn|sp, xm, lsl #0]           | 00111000001 xm:5 011110 xn:5 wt:5            |                  |
strb wt, [xn|sp, xm, sxtx #0]          | 00111000001 xm:5 111110 xn:5 wt:5            |                  |
strb wt, [xn|sp, wm, sxtw]             | 00111000001 wm:5 110010 xn:5 wt:5            |                  |
strb wt, [xn|sp, wm, uxtw #0]          | 00111000001 wm:5 010110 xn:5 wt:5            |                  |
strb wt, [xn|sp, xm]                   | 00111000001 xm:5 011010 xn:5 wt:5            |                  |
ldrb wt, [xn|sp], #simm                | 00111000010 simm:9 01 xn:5 wt:5              |                  |
ldrb wt, [xn|sp, #simm]!               | 00111000010 simm:9 11 xn:5 wt:5              |                  |
ldrb wt, [xn|sp, #imm]                 | 0011100101 imm:12 xn:5 wt:5                  |                  |
ldrb wt, [xn|sp, wm, uxtw]             | 00111000011 wm:5 010010 xn:5 wt:5            |                  |
ldrb wt, [xn|sp, xm, sxtx]             | 00111000011 xm:5 111010 xn:5 wt:5            |                  |
ldrb wt, [xn|sp, xm, sxtx #0]          | 00111000011 xm:5 111110 xn:5 wt:5            |                  |
ldrb wt, [xn|sp, xm, lsl #0]           | 00111000011 xm:5 011110 xn:5 wt:5            |                  |
ldrb wt, [xn|sp, wm, sxtw #0]          | 00111000011 wm:5 110110 xn:5 wt:5            |                  |
ldrb wt, [xn|sp, wm, sxtw]             | 00111000011 wm:5 110010 xn:5 wt:5            |                  |
ldrb wt, [xn|sp, wm, uxtw #0]          | 00111000011 wm:5 010110 xn:5 wt:5            |                  |
ldrb wt, [xn|sp, xm]                   | 00111000011 xm:5 011010 xn:5 wt:5            |                  |
ldrsb xt, [xn|sp], #simm               | 00111000100 simm:9 01 xn:5 xt:5              |                  |
ldrsb wt, [xn|sp], #simm               | 00111000110 simm:9 01 xn:5 wt:5              |                  |
ldrsb xt, [xn|sp, #simm]!              | 00111000100 simm:9 11 xn:5 xt:5              |                  |
ldrsb wt, [xn|sp, #simm]!              | 00111000110 simm:9 11 xn:5 wt:5              |                  |
ldrsb xt, [xn|sp, #imm]                | 0011100110 imm:12 xn:5 xt:5                  |                  |
ldrsb wt, [xn|sp, #imm]                | 0011100111 imm:12 xn:5 wt:5                  |                  |
ldrsb xt, [xn|sp, xm, sxtx]            | 00111000101 xm:5 111010 xn:5 xt:5            |                  |
ldrsb xt, [xn|sp, xm, lsl #0]          | 00111000101 xm:5 011110 xn:5 xt:5            |                  |
ldrsb xt, [xn|sp, xm, sxtx #0]         | 00111000101 xm:5 111110 xn:5 xt:5            |                  |
ldrsb xt, [xn|sp, wm, sxtw]            | 00111000101 wm:5 110010 xn:5 xt:5            |                  |
ldrsb xt, [xn|sp, wm, uxtw #0]         | 00111000101 wm:5 010110 xn:5 xt:5            |                  |
ldrsb xt, [xn|sp, wm, uxtw]            | 00111000101 wm:5 010010 xn:5 xt:5            |                  |
ldrsb xt, [xn|sp, wm, sxtw #0]         | 00111000101 wm:5 110110 xn:5 xt:5            |                  |
ldrsb xt, [xn|sp, xm]                  | 00111000101 xm:5 011010 xn:5 xt:5            |                  |
ldrsb wt, [xn|sp, xm, sxtx]            | 00111000111 xm:5 111010 xn:5 wt:5            |                  |
ldrsb wt, [xn|sp, wm, uxtw #0]         | 00111000111 wm:5 010110 xn:5 wt:5            |                  |
ldrsb wt, [xn|sp, xm, lsl #0]          | 00111000111 xm:5 011110 xn:5 wt:5            |                  |
ldrsb wt, [xn|sp, wm, sxtw]            | 00111000111 wm:5 110010 xn:5 wt:5            |                  |
ldrsb wt, [xn|sp, xm, sxtx #0]         | 00111000111 xm:5 111110 xn:5 wt:5            |                  |
ldrsb wt, [xn|sp, wm, sxtw #0]         | 00111000111 wm:5 110110 xn:5 wt:5            |                  |
ldrsb wt, [xn|sp, wm, uxtw]            | 00111000111 wm:5 010010 xn:5 wt:5            |                  |
ldrsb wt, [xn|sp, xm]                  | 00111000111 xm:5 011010 xn:5 wt:5            |                  |
str bt, [xn|sp], #simm                 | 00111100000 simm:9 01 xn:5 bt:5              |                  | neon
str qt, [xn|sp], #simm                 | 00111100100 simm:9 01 xn:5 qt:5              |                  | neon
str ht, [xn|sp], #simm                 | 01111100000 simm:9 01 xn:5 ht:5              |                  | neon
str wt, [xn|sp], #simm                 | 10111000000 simm:9 01 xn:5 wt:5              |                  |
str st, [xn|sp], #simm                 | 10111100000 simm:9 01 xn:5 st:5              |                  | neon
str xt, [xn|sp], #simm                 | 11111000000 simm:9 01 xn:5 xt:5              |                  |
str dt, [xn|sp], #simm                 | 11111100000 simm:9 01 xn:5 dt:5              |                  | neon
str bt, [xn|sp, #simm]!                | 00111100000 simm:9 11 xn:5 bt:5              |                  | neon
str qt, [xn|sp, #simm]!                | 00111100100 simm:9 11 xn:5 qt:5              |                  | neon
str ht, [xn|sp, #simm]!                | 01111100000 simm:9 11 xn:5 ht:5              |                  | neon
str wt, [xn|sp, #simm]!                | 10111000000 simm:9 11 xn:5 wt:5              |                  |
str st, [xn|sp, #simm]!                | 10111100000 simm:9 11 xn:5 st:5              |                  | neon
str xt, [xn|sp, #simm]!                | 11111000000 simm:9 11 xn:5 xt:5              |                  |
str dt, [xn|sp, #simm]!                | 11111100000 simm:9 11 xn:5 dt:5              |                  | neon
str bt, [xn|sp, #imm]                  | 0011110100 imm:12 xn:5 bt:5                  |                  | neon
str qt, [xn|sp, #imm*16]               | 0011110110 imm:12 xn:5 qt:5                  |                  | neon
str ht, [xn|sp, #imm*2]                | 0111110100 imm:12 xn:5 ht:5                  |                  | neon
str wt, [xn|sp, #imm*4]                | 1011100100 imm:12 xn:5 wt:5                  |                  |
str st, [xn|sp, #imm*4]                | 1011110100 imm:12 xn:5 st:5                  |                  | neon
str xt, [xn|sp, #imm*8]                | 1111100100 imm:12 xn:5 xt:5                  |                  |
str dt, [xn|sp, #imm*8]                | 1111110100 imm:12 xn:5 dt:5                  |                  | neon
str bt, [xn|sp, wm, uxtw]              | 00111100001 wm:5 010010 xn:5 bt:5            |                  | neon
str bt, [xn|sp, wm, uxtw #0]           | 00111100001 wm:5 010110 xn:5 bt:5            |                  | neon
str bt, [xn|sp, xm, lsl #0]            | 00111100001 xm:5 011110 xn:5 bt:5            |                  | neon
str bt, [xn|sp, wm, sxtw #0]           | 00111100001 wm:5 110110 xn:5 bt:5            |                  | neon
str bt, [xn|sp, xm, sxtx]              | 00111100001 xm:5 111010 xn:5 bt:5            |                  | neon
str bt, [xn|sp, wm, sxtw]              | 00111100001 wm:5 110010 xn:5 bt:5            |                  | neon
str bt, [xn|sp, xm, sxtx #0]           | 00111100001 xm:5 111110 xn:5 bt:5            |                  | neon
str bt, [xn|sp, xm]                    | 00111100001 xm:5 011010 xn:5 bt:5            |                  | neon
str qt, [xn|sp, wm, sxtw]              | 00111100101 wm:5 110010 xn:5 qt:5            |                  | neon
str qt, [xn|sp, xm, sxtx]              | 00111100101 xm:5 111010 xn:5 qt:5            |                  | neon
str qt, [xn|sp, wm, uxtw #i*4]         | 00111100101 wm:5 010 i:1 10 xn:5 qt:5        |                  | neon
str qt, [xn|sp, wm, uxtw]              | 00111100101 wm:5 010010 xn:5 qt:5            |                  | neon
str qt, [xn|sp, xm, lsl #i*4]          | 00111100101 xm:5 011 i:1 10 xn:5 qt:5        |                  | neon
str qt, [xn|sp, xm, sxtx #i*4]         | 00111100101 xm:5 111 i:1 10 xn:5 qt:5        |                  | neon
str qt, [xn|sp, wm, sxtw #i*4]         | 00111100101 wm:5 110 i:1 10 xn:5 qt:5        |                  | neon
str qt, [xn|sp, xm]                    | 00111100101 xm:5 011010 xn:5 qt:5            |                  | neon
str ht, [xn|sp, wm, uxtw #i*1]         | 01111100001 wm:5 010 i:1 10 xn:5 ht:5        |                  | neon
str ht, [xn|sp, xm, sxtx]              | 01111100001 xm:5 111010 xn:5 ht:5            |                  | neon
str ht, [xn|sp, xm, sxtx #i*1]         | 01111100001 xm:5 111 i:1 10 xn:5 ht:5        |                  | neon
str ht, [xn|sp, wm, uxtw]              | 01111100001 wm:5 010010 xn:5 ht:5            |                  | neon
str ht, [xn|sp, wm, sxtw #i*1]         | 01111100001 wm:5 110 i:1 10 xn:5 ht:5        |                  | neon
str ht, [xn|sp, xm, lsl #i*1]          | 01111100001 xm:5 011 i:1 10 xn:5 ht:5        |                  | neon
str ht, [xn|sp, wm, sxtw]              | 01111100001 wm:5 110010 xn:5 ht:5            |                  | neon
str ht, [xn|sp, xm]                    | 01111100001 xm:5 011010 xn:5 ht:5            |                  | neon
str wt, [xn|sp, wm, sxtw]              | 10111000001 wm:5 110010 xn:5 wt:5            |                  |
str wt, [xn|sp, xm, sxtx #i*2]         | 10111000001 xm:5 111 i:1 10 xn:5 wt:5        |                  |
str wt, [xn|sp, wm, sxtw #i*2]         | 10111000001 wm:5 110 i:1 10 xn:5 wt:5        |                  |
str wt, [xn|sp, xm, lsl #i*2]          | 10111000001 xm:5 011 i:1 10 xn:5 wt:5        |                  |
str wt, [xn|sp, wm, uxtw #i*2]         | 10111000001 wm:5 010 i:1 10 xn:5 wt:5        |                  |
str wt, [xn|sp, xm, sxtx]              | 10111000001 xm:5 111010 xn:5 wt:5            |                  |
str wt, [xn|sp, wm, uxtw]              | 10111000001 wm:5 010010 xn:5 wt:5            |                  |
str wt, [xn|sp, xm]                    | 10111000001 xm:5 011010 xn:5 wt:5            |                  |
str st, [xn|sp, xm, sxtx]              | 10111100001 xm:5 111010 xn:5 st:5            |                  | neon
str st, [xn|sp, wm, sxtw]              | 10111100001 wm:5 110010 xn:5 st:5            |                  | neon
str st, [xn|sp, wm, sxtw #i*2]         | 10111100001 wm:5 110 i:1 10 xn:5 st:5        |                  | neon
str st, [xn|sp, xm, sxtx #i*2]         | 10111100001 xm:5 111 i:1 10 xn:5 st:5        |                  | neon
str st, [xn|sp, xm, lsl #i*2]          | 10111100001 xm:5 011 i:1 10 xn:5 st:5        |                  | neon
str st, [xn|sp, wm, uxtw #i*2]         | 10111100001 wm:5 010 i:1 10 xn:5 st:5        |                  | neon
str st, [xn|sp, wm, uxtw]              | 10111100001 wm:5 010010 xn:5 st:5            |                  | neon
str st, [xn|sp, xm]                    | 10111100001 xm:5 011010 xn:5 st:5            |                  | neon
str xt, [xn|sp, wm, sxtw #i*3]         | 11111000001 wm:5 110 i:1 10 xn:5 xt:5        |                  |
str xt, [xn|sp, xm, sxtx]              | 11111000001 xm:5 111010 xn:5 xt:5            |                  |
str xt, [xn|sp, xm, sxtx #i*3]         | 11111000001 xm:5 111 i:1 10 xn:5 xt:5        |                  |
str xt, [xn|sp, xm, lsl #i*3]          | 11111000001 xm:5 011 i:1 10 xn:5 xt:5        |                  |
str xt, [xn|sp, wm, uxtw #i*3]         | 11111000001 wm:5 010 i:1 10 xn:5 xt:5        |                  |
str xt, [xn|sp, wm, sxtw]              | 11111000001 wm:5 110010 xn:5 xt:5            |                  |
str xt, [xn|sp, wm, uxtw]              | 11111000001 wm:5 010010 xn:5 xt:5            |                  |
str xt, [xn|sp, xm]                    | 11111000001 xm:5 011010 xn:5 xt:5            |                  |
str dt, [xn|sp, xm, sxtx #i*3]         | 11111100001 xm:5 111 i:1 10 xn:5 dt:5        |                  | neon
str dt, [xn|sp, wm, uxtw]              | 11111100001 wm:5 010010 xn:5 dt:5            |                  | neon
str dt, [xn|sp, xm, sxtx]              | 11111100001 xm:5 111010 xn:5 dt:5            |                  | neon
str dt, [xn|sp, wm, sxtw #i*3]         | 11111100001 wm:5 110 i:1 10 xn:5 dt:5        |                  | neon
str dt, [xn|sp, xm, lsl #i*3]          | 11111100001 xm:5 011 i:1 10 xn:5 dt:5        |                  | neon
str dt, [xn|sp, wm, uxtw #i*3]         | 11111100001 wm:5 010 i:1 10 xn:5 dt:5        |                  | neon
str dt, [xn|sp, wm, sxtw]              | 11111100001 wm:5 110010 xn:5 dt:5            |                  | neon
str dt, [xn|sp, xm]                    | 11111100001 xm:5 011010 xn:5 dt:5            |                  | neon
ldr bt, [xn|sp], #simm                 | 00111100010 simm:9 01 xn:5 bt:5              |                  | neon
ldr qt, [xn|sp], #simm                 | 00111100110 simm:9 01 xn:5 qt:5              |                  | neon
ldr ht, [xn|sp], #simm                 | 01111100010 simm:9 01 xn:5 ht:5              |                  | neon
ldr wt, [xn|sp], #simm                 | 10111000010 simm:9 01 xn:5 wt:5              |                  |
ldr st, [xn|sp], #simm                 | 10111100010 simm:9 01 xn:5 st:5              |                  | neon
ldr xt, [xn|sp], #simm                 | 11111000010 simm:9 01 xn:5 xt:5              |                  |
ldr dt, [xn|sp], #simm                 | 11111100010 simm:9 01 xn:5 dt:5              |                  | neon
ldr bt, [xn|sp, #simm]!                | 00111100010 simm:9 11 xn:5 bt:5              |                  | neon
ldr qt, [xn|sp, #simm]!                | 00111100110 simm:9 11 xn:5 qt:5              |                  | neon
ldr ht, [xn|sp, #simm]!                | 01111100010 simm:9 11 xn:5 ht:5              |                  | neon
ldr wt, [xn|sp, #simm]!                | 10111000010 simm:9 11 xn:5 wt:5              |                  |
ldr st, [xn|sp, #simm]!                | 10111100010 simm:9 11 xn:5 st:5              |                  | neon
ldr xt, [xn|sp, #simm]!                | 11111000010 simm:9 11 xn:5 xt:5              |                  |
ldr dt, [xn|sp, #simm]!                | 11111100010 simm:9 11 xn:5 dt:5              |                  | neon
ldr bt, [xn|sp, #imm]                  | 0011110101 imm:12 xn:5 bt:5                  |                  | neon
ldr qt, [xn|sp, #imm*16]               | 0011110111 imm:12 xn:5 qt:5                  |                  | neon
ldr ht, [xn|sp, #imm*2]                | 0111110101 imm:12 xn:5 ht:5                  |                  | neon
ldr wt, [xn|sp, #imm*4]                | 1011100101 imm:12 xn:5 wt:5                  |                  |
ldr st, [xn|sp, #imm*4]                | 1011110101 imm:12 xn:5 st:5                  |                  | neon
ldr xt, [xn|sp, #imm*8]                | 1111100101 imm:12 xn:5 xt:5                  |                  |
ldr dt, [xn|sp, #imm*8]                | 1111110101 imm:12 xn:5 dt:5                  |                  | neon
ldr bt, [xn|sp, xm, lsl #0]            | 00111100011 xm:5 011110 xn:5 bt:5            |                  | neon
ldr bt, [xn|sp, xm, sxtx #0]           | 00111100011 xm:5 111110 xn:5 bt:5            |                  | neon
ldr bt, [xn|sp, xm, sxtx]              | 00111100011 xm:5 111010 xn:5 bt:5            |                  | neon
ldr bt, [xn|sp, wm, sxtw #0]           | 00111100011 wm:5 110110 xn:5 bt:5            |                  | neon
ldr bt, [xn|sp, wm, sxtw]              | 00111100011 wm:5 110010 xn:5 bt:5            |                  | neon
ldr bt, [xn|sp, wm, uxtw #0]           | 00111100011 wm:5 010110 xn:5 bt:5            |                  | neon
ldr bt, [xn|sp, wm, uxtw]              | 00111100011 wm:5 010010 xn:5 bt:5            |                  | neon
ldr bt, [xn|sp, xm]                    | 00111100011 xm:5 011010 xn:5 bt:5            |                  | neon
ldr qt, [xn|sp, wm, sxtw #i*4]         | 00111100111 wm:5 110 i:1 10 xn:5 qt:5        |                  | neon
ldr qt, [xn|sp, xm, lsl #i*4]          | 00111100111 xm:5 011 i:1 10 xn:5 qt:5        |                  | neon
ldr qt, [xn|sp, xm, sxtx #i*4]         | 00111100111 xm:5 111 i:1 10 xn:5 qt:5        |                  | neon
ldr qt, [xn|sp, wm, sxtw]              | 00111100111 wm:5 110010 xn:5 qt:5            |                  | neon
ldr qt, [xn|sp, wm, uxtw]              | 00111100111 wm:5 010010 xn:5 qt:5            |                  | neon
ldr qt, [xn|sp, xm, sxtx]              | 00111100111 xm:5 111010 xn:5 qt:5            |                  | neon
ldr qt, [xn|sp, wm, uxtw #i*4]         | 00111100111 wm:5 010 i:1 10 xn:5 qt:5        |                  | neon
ldr qt, [xn|sp, xm]                    | 00111100111 xm:5 011010 xn:5 qt:5            |                  | neon
ldr ht, [xn|sp, xm, lsl #i*1]          | 01111100011 xm:5 011 i:1 10 xn:5 ht:5        |                  | neon
ldr ht, [xn|sp, wm, uxtw]              | 01111100011 wm:5 010010 xn:5 ht:5            |                  | neon
ldr ht, [xn|sp, xm, sxtx]              | 01111100011 xm:5 111010 xn:5 ht:5            |                  | neon
ldr ht, [xn|sp, wm, uxtw #i*1]         | 01111100011 wm:5 010 i:1 10 xn:5 ht:5        |                  | neon
ldr ht, [xn|sp, wm, sxtw #i*1]         | 01111100011 wm:5 110 i:1 10 xn:5 ht:5        |                  | neon
ldr ht, [xn|sp, xm, sxtx #i*1]         | 01111100011 xm:5 111 i:1 10 xn:5 ht:5        |                  | neon
ldr ht, [xn|sp, wm, sxtw]              | 01111100011 wm:5 110010 xn:5 ht:5            |                  | neon
ldr ht, [xn|sp, xm]                    | 01111100011 xm:5 011010 xn:5 ht:5            |                  | neon
ldr wt, [xn|sp, xm, lsl #i*2]          | 10111000011 xm:5 011 i:1 10 xn:5 wt:5        |                  |
ldr wt, [xn|sp, wm, uxtw]              | 10111000011 wm:5 010010 xn:5 wt:5            |                  |
ldr wt, [xn|sp, xm, sxtx]              | 10111000011 xm:5 111010 xn:5 wt:5            |                  |
ldr wt, [xn|sp, xm, sxtx #i*2]         | 10111000011 xm:5 111 i:1 10 xn:5 wt:5        |                  |
ldr wt, [xn|sp, wm, sxtw]              | 10111000011 wm:5 110010 xn:5 wt:5            |                  |
ldr wt, [xn|sp, wm, uxtw #i*2]         | 10111000011 wm:5 010 i:1 10 xn:5 wt:5        |                  |
ldr wt, [xn|sp, wm, sxtw #i*2]         | 10111000011 wm:5 110 i:1 10 xn:5 wt:5        |                  |
ldr wt, [xn|sp, xm]                    | 10111000011 xm:5 011010 xn:5 wt:5            |                  |
ldr st, [xn|sp, xm, sxtx #i*2]         | 10111100011 xm:5 111 i:1 10 xn:5 st:5        |                  | neon
ldr st, [xn|sp, xm, lsl #i*2]          | 10111100011 xm:5 011 i:1 10 xn:5 st:5        |                  | neon
ldr st, [xn|sp, xm, sxtx]              | 10111100011 xm:5 111010 xn:5 st:5            |                  | neon
ldr st, [xn|sp, wm, sxtw]              | 10111100011 wm:5 110010 xn:5 st:5            |                  | neon
ldr st, [xn|sp, wm, uxtw #i*2]         | 10111100011 wm:5 010 i:1 10 xn:5 st:5        |                  | neon
ldr st, [xn|sp, wm, uxtw]              | 10111100011 wm:5 010010 xn:5 st:5            |                  | neon
ldr st, [xn|sp, wm, sxtw #i*2]         | 10111100011 wm:5 110 i:1 10 xn:5 st:5        |                  | neon
ldr st, [xn|sp, xm]                    | 10111100011 xm:5 011010 xn:5 st:5            |                  | neon
ldr xt, [xn|sp, wm, sxtw #i*3]         | 11111000011 wm:5 110 i:1 10 xn:5 xt:5        |                  |
ldr xt, [xn|sp, wm, sxtw]              | 11111000011 wm:5 110010 xn:5 xt:5            |                  |
ldr xt, [xn|sp, wm, uxtw #i*3]         | 11111000011 wm:5 010 i:1 10 xn:5 xt:5        |                  |
ldr xt, [xn|sp, xm, sxtx]              | 11111000011 xm:5 111010 xn:5 xt:5            |                  |
ldr xt, [xn|sp, xm, lsl #i*3]          | 11111000011 xm:5 011 i:1 10 xn:5 xt:5        |                  |
ldr xt, [xn|sp, xm, sxtx #i*3]         | 11111000011 xm:5 111 i:1 10 xn:5 xt:5        |                  |
ldr xt, [xn|sp, wm, uxtw]              | 11111000011 wm:5 010010 xn:5 xt:5            |                  |
ldr xt, [xn|sp, xm]                    | 11111000011 xm:5 011010 xn:5 xt:5            |                  |
ldr dt, [xn|sp, xm, sxtx]              | 11111100011 xm:5 111010 xn:5 dt:5            |                  | neon
ldr dt, [xn|sp, wm, sxtw]              | 11111100011 wm:5 110010 xn:5 dt:5            |                  | neon
ldr dt, [xn|sp, wm, uxtw]              | 11111100011 wm:5 010010 xn:5 dt:5            |                  | neon
ldr dt, [xn|sp, xm, sxtx #i*3]         | 11111100011 xm:5 111 i:1 10 xn:5 dt:5        |                  | neon
ldr dt, [xn|sp, wm, sxtw #i*3]         | 11111100011 wm:5 110 i:1 10 xn:5 dt:5        |                  | neon
ldr dt, [xn|sp, xm, lsl #i*3]          | 11111100011 xm:5 011 i:1 10 xn:5 dt:5        |                  | neon
ldr dt, [xn|sp, wm, uxtw #i*3]         | 11111100011 wm:5 010 i:1 10 xn:5 dt:5        |                  | neon
ldr dt, [xn|sp, xm]                    | 11111100011 xm:5 011010 xn:5 dt:5            |                  | neon
ldr wt, label*4                        | 00011000 label:19 wt:5                       |                  |
ldr st, label*4                        | 00011100 label:19 st:5                       |                  | neon
ldr xt, label*4                        | 01011000 label:19 xt:5                       |                  |
ldr dt, label*4                        | 01011100 label:19 dt:5                       |                  | neon
ldr qt, label*4                        | 10011100 label:19 qt:5                       |                  | neon
strh wt, [xn|sp], #simm                | 01111000000 simm:9 01 xn:5 wt:5              |                  |
strh wt, [xn|sp, #simm]!               | 01111000000 simm:9 11 xn:5 wt:5              |                  |
strh wt, [xn|sp, #imm*2]               | 0111100100 imm:12 xn:5 wt:5                  |                  |
strh wt, [xn|sp, wm, uxtw #i*1]        | 01111000001 wm:5 010 i:1 10 xn:5 wt:5        |                  |
strh wt, [xn|sp, xm, sxtx #i*1]        | 01111000001 xm:5 111 i:1 10 xn:5 wt:5        |                  |
strh wt, [xn|sp, xm, lsl #i*1]         | 01111000001 xm:5 011 i:1 10 xn:5 wt:5        |                  |
strh wt, [xn|sp, wm, sxtw #i*1]        | 01111000001 wm:5 110 i:1 10 xn:5 wt:5        |                  |
strh wt, [xn|sp, xm, sxtx]             | 01111000001 xm:5 111010 xn:5 wt:5            |                  |
strh wt, [xn|sp, wm, uxtw]             | 01111000001 wm:5 010010 xn:5 wt:5            |                  |
strh wt, [xn|sp, wm, sxtw]             | 01111000001 wm:5 110010 xn:5 wt:5            |                  |
strh wt, [xn|sp, xm]                   | 01111000001 xm:5 011010 xn:5 wt:5            |                  |
ldrh wt, [xn|sp], #simm                | 01111000010 simm:9 01 xn:5 wt:5              |                  |
ldrh wt, [xn|sp, #simm]!               | 01111000010 simm:9 11 xn:5 wt:5              |                  |
ldrh wt, [xn|sp, #imm*2]               | 0111100101 imm:12 xn:5 wt:5                  |                  |
ldrh wt, [xn|sp, xm, sxtx #i*1]        | 01111000011 xm:5 111 i:1 10 xn:5 wt:5        |                  |
ldrh wt, [xn|sp, wm, uxtw #i*1]        | 01111000011 wm:5 010 i:1 10 xn:5 wt:5        |                  |
ldrh wt, [xn|sp, wm, sxtw]             | 01111000011 wm:5 110010 xn:5 wt:5            |                  |
ldrh wt, [xn|sp, xm, lsl #i*1]         | 01111000011 xm:5 011 i:1 10 xn:5 wt:5        |                  |
ldrh wt, [xn|sp, wm, uxtw]             | 01111000011 wm:5 010010 xn:5 wt:5            |                  |
ldrh wt, [xn|sp, xm, sxtx]             | 01111000011 xm:5 111010 xn:5 wt:5            |                  |
ldrh wt, [xn|sp, wm, sxtw #i*1]        | 01111000011 wm:5 110 i:1 10 xn:5 wt:5        |                  |
ldrh wt, [xn|sp, xm]                   | 01111000011 xm:5 011010 xn:5 wt:5            |                  |
ldrsh xt, [xn|sp], #simm               | 01111000100 simm:9 01 xn:5 xt:5              |                  |
ldrsh wt, [xn|sp], #simm               | 01111000110 simm:9 01 xn:5 wt:5              |                  |
ldrsh xt, [xn|sp, #simm]!              | 01111000100 simm:9 11 xn:5 xt:5              |                  |
ldrsh wt, [xn|sp, #simm]!              | 01111000110 simm:9 11 xn:5 wt:5              |                  |
ldrsh xt, [xn|sp, #imm*2]              | 0111100110 imm:12 xn:5 xt:5                  |                  |
ldrsh wt, [xn|sp, #imm*2]              | 0111100111 imm:12 xn:5 wt:5                  |                  |
ldrsh xt, [xn|sp, wm, uxtw #i*1]       | 01111000101 wm:5 010 i:1 10 xn:5 xt:5        |                  |
ldrsh xt, [xn|sp, xm, sxtx]            | 01111000101 xm:5 111010 xn:5 xt:5            |                  |
ldrsh xt, [xn|sp, wm, uxtw]            | 01111000101 wm:5 010010 xn:5 xt:5            |                  |
ldrsh xt, [xn|sp, wm, sxtw]            | 01111000101 wm:5 110010 xn:5 xt:5            |                  |
ldrsh xt, [xn|sp, xm, lsl #i*1]        | 01111000101 xm:5 011 i:1 10 xn:5 xt:5        |                  |
ldrsh xt, [xn|sp, xm, sxtx #i*1]       | 01111000101 xm:5 111 i:1 10 xn:5 xt:5        |                  |
ldrsh xt, [xn|sp, wm, sxtw #i*1]       | 01111000101 wm:5 110 i:1 10 xn:5 xt:5        |                  |
ldrsh xt, [xn|sp, xm]                  | 01111000101 xm:5 011010 xn:5 xt:5            |                  |
ldrsh wt, [xn|sp, wm, uxtw #i*1]       | 01111000111 wm:5 010 i:1 10 xn:5 wt:5        |                  |
ldrsh wt, [xn|sp, xm, lsl #i*1]        | 01111000111 xm:5 011 i:1 10 xn:5 wt:5        |                  |
ldrsh wt, [xn|sp, xm, sxtx #i*1]       | 01111000111 xm:5 111 i:1 10 xn:5 wt:5        |                  |
ldrsh wt, [xn|sp, wm, sxtw]            | 01111000111 wm:5 110010 xn:5 wt:5            |                  |
ldrsh wt, [xn|sp, xm, sxtx]            | 01111000111 xm:5 111010 xn:5 wt:5            |                  |
ldrsh wt, [xn|sp, wm, sxtw #i*1]       | 01111000111 wm:5 110 i:1 10 xn:5 wt:5        |                  |
ldrsh wt, [xn|sp, wm, uxtw]            | 01111000111 wm:5 010010 xn:5 wt:5            |                  |
ldrsh wt, [xn|sp, xm]                  | 01111000111 xm:5 011010 xn:5 wt:5            |                  |
ldrsw xt, [xn|sp], #simm               | 10111000100 simm:9 01 xn:5 xt:5              |                  |
ldrsw xt, [xn|sp, #simm]!              | 10111000100 simm:9 11 xn:5 xt:5              |                  |
ldrsw xt, [xn|sp, #imm*4]              | 1011100110 imm:12 xn:5 xt:5                  |                  |
ldrsw xt, [xn|sp, xm, lsl #i*2]        | 10111000101 xm:5 011 i:1 10 xn:5 xt:5        |                  |
ldrsw xt, [xn|sp, xm, sxtx #i*2]       | 10111000101 xm:5 111 i:1 10 xn:5 xt:5        |                  |
ldrsw xt, [xn|sp, wm, uxtw]            | 10111000101 wm:5 010010 xn:5 xt:5            |                  |
ldrsw xt, [xn|sp, xm, sxtx]            | 10111000101 xm:5 111010 xn:5 xt:5            |                  |
ldrsw xt, [xn|sp, wm, uxtw #i*2]       | 10111000101 wm:5 010 i:1 10 xn:5 xt:5        |                  |
ldrsw xt, [xn|sp, wm, sxtw]            | 10111000101 wm:5 110010 xn:5 xt:5            |                  |
ldrsw xt, [xn|sp, wm, sxtw #i*2]       | 10111000101 wm:5 110 i:1 10 xn:5 xt:5        |                  |
ldrsw xt, [xn|sp, xm]                  | 10111000101 xm:5 011010 xn:5 xt:5            |                  |
ldrsw xt, label*4                      | 10011000 label:19 xt:5                       |                  |
ldraa xt, [xn|sp, #simm*8]             | 111110000 simm[9] 1 simm[8:0] 01 xn:5 xt:5   |                  | pauth
ldraa xt, [xn|sp, #simm*8]!            | 111110000 simm[9] 1 simm[8:0] 11 xn:5 xt:5   |                  | pauth
ldrab xt, [xn|sp, #simm*8]             | 111110001 simm[9] 1 simm[8:0] 01 xn:5 xt:5   |                  | pauth
ldrab xt, [xn|sp, #simm*8]!            | 111110001 simm[9] 1 simm[8:0] 11 xn:5 xt:5   |                  | pauth
prfm prfop, [xn|sp, #imm*8]            | 1111100110 imm:12 xn:5 prfop:5               |                  |
prfm prfop, [xn|sp, wm, uxtw]          | 11111000101 wm:5 010010 xn:5 prfop:5         |                  |
prfm prfop, [xn|sp, wm, sxtw #i*3]     | 11111000101 wm:5 110 i:1 10 xn:5 prfop:5     |                  |
prfm prfop, [xn|sp, xm, sxtx #i*3]     | 11111000101 xm:5 111 i:1 10 xn:5 prfop:5     |                  |
prfm prfop, [xn|sp, wm, uxtw #i*3]     | 11111000101 wm:5 010 i:1 10 xn:5 prfop:5     |                  |
prfm prfop, [xn|sp, xm, lsl #i*3]      | 11111000101 xm:5 011 i:1 10 xn:5 prfop:5     |                  |
prfm prfop, [xn|sp, wm, sxtw]          | 11111000101 wm:5 110010 xn:5 prfop:5         |                  |
prfm prfop, [xn|sp, xm, sxtx]          | 11111000101 xm:5 111010 xn:5 prfop:5         |                  |
prfm prfop, [xn|sp, xm]                | 11111000101 xm:5 011010 xn:5 prfop:5         |                  |
prfm prfop, label*4                    | 11011000 label:19 prfop:5                    |                  |
sttrb wt, [xn|sp, #simm]               | 00111000000 simm:9 10 xn:5 wt:5              |                  |
ldtrb wt, [xn|sp, #simm]               | 00111000010 simm:9 10 xn:5 wt:5              |                  |
ldtrsb xt, [xn|sp, #simm]              | 00111000100 simm:9 10 xn:5 xt:5              |                  |
ldtrsb wt, [xn|sp, #simm]              | 00111000110 simm:9 10 xn:5 wt:5              |                  |
sttrh wt, [xn|sp, #simm]               | 01111000000 simm:9 10 xn:5 wt:5              |                  |
ldtrh wt, [xn|sp, #simm]               | 01111000010 simm:9 10 xn:5 wt:5              |                  |
ldtrsh xt, [xn|sp, #simm]              | 01111000100 simm:9 10 xn:5 xt:5              |                  |
ldtrsh wt, [xn|sp, #simm]              | 01111000110 simm:9 10 xn:5 wt:5              |                  |
sttr wt, [xn|sp, #simm]                | 10111000000 simm:9 10 xn:5 wt:5              |                  |
sttr xt, [xn|sp, #simm]                | 11111000000 simm:9 10 xn:5 xt:5              |                  |
ldtr wt, [xn|sp, #simm]                | 10111000010 simm:9 10 xn:5 wt:5              |                  |
ldtr xt, [xn|sp, #simm]                | 11111000010 simm:9 10 xn:5 xt:5              |                  |
ldtrsw xt, [xn|sp, #simm]              | 10111000100 simm:9 10 xn:5 xt:5              |                  |
strb wt, [xn|sp, #simm]                | 00111000000 simm:9 00 xn:5 wt:5              |                  |
ldrb wt, [xn|sp, #simm]                | 00111000010 simm:9 00 xn:5 wt:5              |                  |
ldrsb xt, [xn|sp, #simm]               | 00111000100 simm:9 00 xn:5 xt:5              |                  |
ldrsb wt, [xn|sp, #simm]               | 00111000110 simm:9 00 xn:5 wt:5              |                  |
str bt, [xn|sp, #simm]                 | 00111100000 simm:9 00 xn:5 bt:5              |                  | neon
str qt, [xn|sp, #simm]                 | 00111100100 simm:9 00 xn:5 qt:5              |                  | neon
str ht, [xn|sp, #simm]                 | 01111100000 simm:9 00 xn:5 ht:5              |                  | neon
str wt, [xn|sp, #simm]                 | 10111000000 simm:9 00 xn:5 wt:5              |                  |
str st, [xn|sp, #simm]                 | 10111100000 simm:9 00 xn:5 st:5              |                  | neon
str xt, [xn|sp, #simm]                 | 11111000000 simm:9 00 xn:5 xt:5              |                  |
str dt, [xn|sp, #simm]                 | 11111100000 simm:9 00 xn:5 dt:5              |                  | neon
ldr bt, [xn|sp, #simm]                 | 00111100010 simm:9 00 xn:5 bt:5              |                  | neon
ldr qt, [xn|sp, #simm]                 | 00111100110 simm:9 00 xn:5 qt:5              |                  | neon
ldr ht, [xn|sp, #simm]                 | 01111100010 simm:9 00 xn:5 ht:5              |                  | neon
ldr wt, [xn|sp, #simm]                 | 10111000010 simm:9 00 xn:5 wt:5              |                  |
ldr st, [xn|sp, #simm]                 | 10111100010 simm:9 00 xn:5 st:5              |                  | neon
ldr xt, [xn|sp, #simm]                 | 11111000010 simm:9 00 xn:5 xt:5              |                  |
ldr dt, [xn|sp, #simm]                 | 11111100010 simm:9 00 xn:5 dt:5              |                  | neon
strh wt, [xn|sp, #simm]                | 01111000000 simm:9 00 xn:5 wt:5              |                  |
ldrh wt, [xn|sp, #simm]                | 01111000010 simm:9 00 xn:5 wt:5              |                  |
ldrsh xt, [xn|sp, #simm]               | 01111000100 simm:9 00 xn:5 xt:5              |                  |
ldrsh wt, [xn|sp, #simm]               | 01111000110 simm:9 00 xn:5 wt:5              |                  |
ldrsw xt, [xn|sp, #simm]               | 10111000100 simm:9 00 xn:5 xt:5              |                  |
sturb wt, [xn|sp, #simm]               | 00111000000 simm:9 00 xn:5 wt:5              |                  |
ldurb wt, [xn|sp, #simm]               | 00111000010 simm:9 00 xn:5 wt:5              |                  |
ldursb xt, [xn|sp, #simm]              | 00111000100 simm:9 00 xn:5 xt:5              |                  |
ldursb wt, [xn|sp, #simm]              | 00111000110 simm:9 00 xn:5 wt:5              |                  |
stur bt, [xn|sp, #simm]                | 00111100000 simm:9 00 xn:5 bt:5              |                  | neon
stur qt, [xn|sp, #simm]                | 00111100100 simm:9 00 xn:5 qt:5              |                  | neon
stur ht, [xn|sp, #simm]                | 01111100000 simm:9 00 xn:5 ht:5              |                  | neon
stur wt, [xn|sp, #simm]                | 10111000000 simm:9 00 xn:5 wt:5              |                  |
stur st, [xn|sp, #simm]                | 10111100000 simm:9 00 xn:5 st:5              |                  | neon
stur xt, [xn|sp, #simm]                | 11111000000 simm:9 00 xn:5 xt:5              |                  |
stur dt, [xn|sp, #simm]                | 11111100000 simm:9 00 xn:5 dt:5              |                  | neon
ldur bt, [xn|sp, #simm]                | 00111100010 simm:9 00 xn:5 bt:5              |                  | neon
ldur qt, [xn|sp, #simm]                | 00111100110 simm:9 00 xn:5 qt:5              |                  | neon
ldur ht, [xn|sp, #simm]                | 01111100010 simm:9 00 xn:5 ht:5              |                  | neon
ldur wt, [xn|sp, #simm]                | 10111000010 simm:9 00 xn:5 wt:5              |                  |
ldur st, [xn|sp, #simm]                | 10111100010 simm:9 00 xn:5 st:5              |                  | neon
ldur xt, [xn|sp, #simm]                | 11111000010 simm:9 00 xn:5 xt:5              |                  |
ldur dt, [xn|sp, #simm]                | 11111100010 simm:9 00 xn:5 dt:5              |                  | neon
sturh wt, [xn|sp, #simm]               | 01111000000 simm:9 00 xn:5 wt:5              |                  |
ldurh wt, [xn|sp, #simm]               | 01111000010 simm:9 00 xn:5 wt:5              |                  |
ldursh xt, [xn|sp, #simm]              | 01111000100 simm:9 00 xn:5 xt:5              |                  |
ldursh wt, [xn|sp, #simm]              | 01111000110 simm:9 00 xn:5 wt:5              |                  |
ldursw xt, [xn|sp, #simm]              | 10111000100 simm:9 00 xn:5 xt:5              |                  |
prfum prfop, [xn|sp, #simm]            | 11111000100 simm:9 00 xn:5 prfop:5           |                  |
stxp ws, wt, wt2, [xn|sp]              | 10001000001 ws:5 0 wt2:5 xn:5 wt:5           |                  |
stxp ws, xt, xt2, [xn|sp]              | 11001000001 ws:5 0 xt2:5 xn:5 xt:5           |                  |
stlxp ws, wt, wt2, [xn|sp]             | 10001000001 ws:5 1 wt2:5 xn:5 wt:5           |                  |
stlxp ws, xt, xt2, [xn|sp]             | 11001000001 ws:5 1 xt2:5 xn:5 xt:5           |                  |
ldxp wt, wt2, [xn|sp]                  | 10001000011111110 wt2:5 xn:5 wt:5            |                  |
ldxp xt, xt2, [xn|sp]                  | 11001000011111110 xt2:5 xn:5 xt:5            |                  |
ldaxp wt, wt2, [xn|sp]                 | 10001000011111111 wt2:5 xn:5 wt:5            |                  |
ldaxp xt, xt2, [xn|sp]                 | 11001000011111111 xt2:5 xn:5 xt:5            |                  |
stxrb ws, wt, [xn|sp]                  | 00001000000 ws:5 011111 xn:5 wt:5            |                  |
stlxrb ws, wt, [xn|sp]                 | 00001000000 ws:5 111111 xn:5 wt:5            |                  |
ldxrb wt, [xn|sp]                      | 0000100001011111011111 xn:5 wt:5             |                  |
ldaxrb wt, [xn|sp]                     | 0000100001011111111111 xn:5 wt:5             |                  |
stxrh ws, wt, [xn|sp]                  | 01001000000 ws:5 011111 xn:5 wt:5            |                  |
stlxrh ws, wt, [xn|sp]                 | 01001000000 ws:5 111111 xn:5 wt:5            |                  |
ldxrh wt, [xn|sp]                      | 0100100001011111011111 xn:5 wt:5             |                  |
ldaxrh wt, [xn|sp]                     | 0100100001011111111111 xn:5 wt:5             |                  |
stxr ws, wt, [xn|sp]                   | 10001000000 ws:5 011111 xn:5 wt:5            |                  |
stxr ws, xt, [xn|sp]                   | 11001000000 ws:5 011111 xn:5 xt:5            |                  |
stlxr ws, wt, [xn|sp]                  | 10001000000 ws:5 111111 xn:5 wt:5            |                  |
stlxr ws, xt, [xn|sp]                  | 11001000000 ws:5 111111 xn:5 xt:5            |                  |
ldxr wt, [xn|sp]                       | 1000100001011111011111 xn:5 wt:5             |                  |
ldxr xt, [xn|sp]                       | 1100100001011111011111 xn:5 xt:5             |                  |
ldaxr wt, [xn|sp]                      | 1000100001011111111111 xn:5 wt:5             |                  |
ldaxr xt, [xn|sp]                      | 1100100001011111111111 xn:5 xt:5             |                  |
stnp wt, wt2, [xn|sp, #simm*4]         | 0010100000 simm:7 wt2:5 xn:5 wt:5            |                  |
stnp st, st2, [xn|sp, #simm*4]         | 0010110000 simm:7 st2:5 xn:5 st:5            |                  | neon
stnp dt, dt2, [xn|sp, #simm*8]         | 0110110000 simm:7 dt2:5 xn:5 dt:5            |                  | neon
stnp xt, xt2, [xn|sp, #simm*8]         | 1010100000 simm:7 xt2:5 xn:5 xt:5            |                  |
stnp qt, qt2, [xn|sp, #simm*16]        | 1010110000 simm:7 qt2:5 xn:5 qt:5            |                  | neon
ldnp wt, wt2, [xn|sp, #simm*4]         | 0010100001 simm:7 wt2:5 xn:5 wt:5            |                  |
ldnp st, st2, [xn|sp, #simm*4]         | 0010110001 simm:7 st2:5 xn:5 st:5            |                  | neon
ldnp dt, dt2, [xn|sp, #simm*8]         | 0110110001 simm:7 dt2:5 xn:5 dt:5            |                  | neon
ldnp xt, xt2, [xn|sp, #simm*8]         | 1010100001 simm:7 xt2:5 xn:5 xt:5            |                  |
ldnp qt, qt2, [xn|sp, #simm*16]        | 1010110001 simm:7 qt2:5 xn:5 qt:5            |                  | neon
stllrb wt, [xn|sp]                     | 0000100010011111011111 xn:5 wt:5             |                  | lor
stlrb wt, [xn|sp]                      | 0000100010011111111111 xn:5 wt:5             |                  |
ldlarb wt, [xn|sp]                     | 0000100011011111011111 xn:5 wt:5             |                  | lor
ldarb wt, [xn|sp]                      | 0000100011011111111111 xn:5 wt:5             |                  |
stllrh wt, [xn|sp]                     | 0100100010011111011111 xn:5 wt:5             |                  | lor
stlrh wt, [xn|sp]                      | 0100100010011111111111 xn:5 wt:5             |                  |
ldlarh wt, [xn|sp]                     | 0100100011011111011111 xn:5 wt:5             |                  | lor
ldarh wt, [xn|sp]                      | 0100100011011111111111 xn:5 wt:5             |                  |
stllr wt, [xn|sp]                      | 1000100010011111011111 xn:5 wt:5             |                  | lor
stllr xt, [xn|sp]                      | 1100100010011111011111 xn:5 xt:5             |                  | lor
ldlar wt, [xn|sp]                      | 1000100011011111011111 xn:5 wt:5             |                  | lor
ldlar xt, [xn|sp]                      | 1100100011011111011111 xn:5 xt:5             |                  | lor
ldar wt, [xn|sp]                       | 1000100011011111111111 xn:5 wt:5             |                  |
ldar xt, [xn|sp]                       | 1100100011011111111111 xn:5 xt:5             |                  |
stp wt, wt2, [xn|sp, #simm*4]          | 0010100100 simm:7 wt2:5 xn:5 wt:5            |                  |
stp st, st2, [xn|sp, #simm*4]          | 0010110100 simm:7 st2:5 xn:5 st:5            |                  | neon
stp dt, dt2, [xn|sp, #simm*8]          | 0110110100 simm:7 dt2:5 xn:5 dt:5            |                  | neon
stp xt, xt2, [xn|sp, #simm*8]          | 1010100100 simm:7 xt2:5 xn:5 xt:5            |                  |
stp qt, qt2, [xn|sp, #simm*16]         | 1010110100 simm:7 qt2:5 xn:5 qt:5            |                  | neon
stp wt, wt2, [xn|sp], #simm*4          | 0010100010 simm:7 wt2:5 xn:5 wt:5            |                  |
stp st, st2, [xn|sp], #simm*4          | 0010110010 simm:7 st2:5 xn:5 st:5            |                  | neon
stp dt, dt2, [xn|sp], #simm*8          | 0110110010 simm:7 dt2:5 xn:5 dt:5            |                  | neon
stp xt, xt2, [xn|sp], #simm*8          | 1010100010 simm:7 xt2:5 xn:5 xt:5            |                  |
stp qt, qt2, [xn|sp], #simm*16         | 1010110010 simm:7 qt2:5 xn:5 qt:5            |                  | neon
stp wt, wt2, [xn|sp, #simm*4]!         | 0010100110 simm:7 wt2:5 xn:5 wt:5            |                  |
stp st, st2, [xn|sp, #simm*4]!         | 0010110110 simm:7 st2:5 xn:5 st:5            |                  | neon
stp dt, dt2, [xn|sp, #simm*8]!         | 0110110110 simm:7 dt2:5 xn:5 dt:5            |                  | neon
stp xt, xt2, [xn|sp, #simm*8]!         | 1010100110 simm:7 xt2:5 xn:5 xt:5            |                  |
stp qt, qt2, [xn|sp, #simm*16]!        | 1010110110 simm:7 qt2:5 xn:5 qt:5            |                  | neon
ldp wt, wt2, [xn|sp, #simm*4]          | 0010100101 simm:7 wt2:5 xn:5 wt:5            |                  |
ldp st, st2, [xn|sp, #simm*4]          | 0010110101 simm:7 st2:5 xn:5 st:5            |                  | neon
ldp dt, dt2, [xn|sp, #simm*8]          | 0110110101 simm:7 dt2:5 xn:5 dt:5            |                  | neon
ldp xt, xt2, [xn|sp, #simm*8]          | 1010100101 simm:7 xt2:5 xn:5 xt:5            |                  |
ldp qt, qt2, [xn|sp, #simm*16]         | 1010110101 simm:7 qt2:5 xn:5 qt:5            |                  | neon
ldp wt, wt2, [xn|sp], #simm*4          | 0010100011 simm:7 wt2:5 xn:5 wt:5            |                  |
ldp st, st2, [xn|sp], #simm*4          | 0010110011 simm:7 st2:5 xn:5 st:5            |                  | neon
ldp dt, dt2, [xn|sp], #simm*8          | 0110110011 simm:7 dt2:5 xn:5 dt:5            |                  | neon
ldp xt, xt2, [xn|sp], #simm*8          | 1010100011 simm:7 xt2:5 xn:5 xt:5            |                  |
ldp qt, qt2, [xn|sp], #simm*16         | 1010110011 simm:7 qt2:5 xn:5 qt:5            |                  | neon
ldp wt, wt2, [xn|sp, #simm*4]!         | 0010100111 simm:7 wt2:5 xn:5 wt:5            |                  |
ldp st, st2, [xn|sp, #simm*4]!         | 0010110111 simm:7 st2:5 xn:5 st:5            |                  | neon
ldp dt, dt2, [xn|sp, #simm*8]!         | 0110110111 simm:7 dt2:5 xn:5 dt:5            |                  | neon
ldp xt, xt2, [xn|sp, #simm*8]!         | 1010100111 simm:7 xt2:5 xn:5 xt:5            |                  |
ldp qt, qt2, [xn|sp, #simm*16]!        | 1010110111 simm:7 qt2:5 xn:5 qt:5            |                  | neon
ldpsw xt, xt2, [xn|sp, #simm*4]        | 0110100101 simm:7 xt2:5 xn:5 xt:5            |                  |
ldpsw xt, xt2, [xn|sp], #simm*4        | 0110100011 simm:7 xt2:5 xn:5 xt:5            |                  |
ldpsw xt, xt2, [xn|sp, #simm*4]!       | 0110100111 simm:7 xt2:5 xn:5 xt:5            |                  |
ldaddb ws, wt, [xn|sp]                 | 00111000001 ws:5 000000 xn:5 wt:5            |                  | lse
ldclrb ws, wt, [xn|sp]                 | 00111000001 ws:5 000100 xn:5 wt:5            |                  | lse
ldeorb ws, wt, [xn|sp]                 | 00111000001 ws:5 001000 xn:5 wt:5            |                  | lse
ldsetb ws, wt, [xn|sp]                 | 00111000001 ws:5 001100 xn:5 wt:5            |                  | lse
ldsmaxb ws, wt, [xn|sp]                | 00111000001 ws:5 010000 xn:5 wt:5            |                  | lse
ldsminb ws, wt, [xn|sp]                | 00111000001 ws:5 010100 xn:5 wt:5            |                  | lse
ldumaxb ws, wt, [xn|sp]                | 00111000001 ws:5 011000 xn:5 wt:5            |                  | lse
lduminb ws, wt, [xn|sp]                | 00111000001 ws:5 011100 xn:5 wt:5            |                  | lse
swpb ws, wt, [xn|sp]                   | 00111000001 ws:5 100000 xn:5 wt:5            |                  | lse
ldaddlb ws, wt, [xn|sp]                | 00111000011 ws:5 000000 xn:5 wt:5            |                  | lse
ldclrlb ws, wt, [xn|sp]                | 00111000011 ws:5 000100 xn:5 wt:5            |                  | lse
ldeorlb ws, wt, [xn|sp]                | 00111000011 ws:5 001000 xn:5 wt:5            |                  | lse
ldsetlb ws, wt, [xn|sp]                | 00111000011 ws:5 001100 xn:5 wt:5            |                  | lse
ldsmaxlb ws, wt, [xn|sp]               | 00111000011 ws:5 010000 xn:5 wt:5            |                  | lse
ldsminlb ws, wt, [xn|sp]               | 00111000011 ws:5 010100 xn:5 wt:5            |                  | lse
ldumaxlb ws, wt, [xn|sp]               | 00111000011 ws:5 011000 xn:5 wt:5            |                  | lse
lduminlb ws, wt, [xn|sp]               | 00111000011 ws:5 011100 xn:5 wt:5            |                  | lse
swplb ws, wt, [xn|sp]                  | 00111000011 ws:5 100000 xn:5 wt:5            |                  | lse
ldaddab ws, wt, [xn|sp]                | 00111000101 ws:5 000000 xn:5 wt:5            |                  | lse
ldclrab ws, wt, [xn|sp]                | 00111000101 ws:5 000100 xn:5 wt:5            |                  | lse
ldeorab ws, wt, [xn|sp]                | 00111000101 ws:5 001000 xn:5 wt:5            |                  | lse
ldsetab ws, wt, [xn|sp]                | 00111000101 ws:5 001100 xn:5 wt:5            |                  | lse
ldsmaxab ws, wt, [xn|sp]               | 00111000101 ws:5 010000 xn:5 wt:5            |                  | lse
ldsminab ws, wt, [xn|sp]               | 00111000101 ws:5 010100 xn:5 wt:5            |                  | lse
ldumaxab ws, wt, [xn|sp]               | 00111000101 ws:5 011000 xn:5 wt:5            |                  | lse
lduminab ws, wt, [xn|sp]               | 00111000101 ws:5 011100 xn:5 wt:5            |                  | lse
swpab ws, wt, [xn|sp]                  | 00111000101 ws:5 100000 xn:5 wt:5            |                  | lse
ldaprb wt, [xn|sp]                     | 0011100010111111110000 xn:5 wt:5             |                  | rcpc
ldaddalb ws, wt, [xn|sp]               | 00111000111 ws:5 000000 xn:5 wt:5            |                  | lse
ldclralb ws, wt, [xn|sp]               | 00111000111 ws:5 000100 xn:5 wt:5            |                  | lse
ldeoralb ws, wt, [xn|sp]               | 00111000111 ws:5 001000 xn:5 wt:5            |                  | lse
ldsetalb ws, wt, [xn|sp]               | 00111000111 ws:5 001100 xn:5 wt:5            |                  | lse
ldsmaxalb ws, wt, [xn|sp]              | 00111000111 ws:5 010000 xn:5 wt:5            |                  | lse
ldsminalb ws, wt, [xn|sp]              | 00111000111 ws:5 010100 xn:5 wt:5            |                  | lse
ldumaxalb ws, wt, [xn|sp]              | 00111000111 ws:5 011000 xn:5 wt:5            |                  | lse
lduminalb ws, wt, [xn|sp]              | 00111000111 ws:5 011100 xn:5 wt:5            |                  | lse
swpalb ws, wt, [xn|sp]                 | 00111000111 ws:5 100000 xn:5 wt:5            |                  | lse
ldaddh ws, wt, [xn|sp]                 | 01111000001 ws:5 000000 xn:5 wt:5            |                  | lse
ldclrh ws, wt, [xn|sp]                 | 01111000001 ws:5 000100 xn:5 wt:5            |                  | lse
ldeorh ws, wt, [xn|sp]                 | 01111000001 ws:5 001000 xn:5 wt:5            |                  | lse
ldseth ws, wt, [xn|sp]                 | 01111000001 ws:5 001100 xn:5 wt:5            |                  | lse
ldsmaxh ws, wt, [xn|sp]                | 01111000001 ws:5 010000 xn:5 wt:5            |                  | lse
ldsminh ws, wt, [xn|sp]                | 01111000001 ws:5 010100 xn:5 wt:5            |                  | lse
ldumaxh ws, wt, [xn|sp]                | 01111000001 ws:5 011000 xn:5 wt:5            |                  | lse
lduminh ws, wt, [xn|sp]                | 01111000001 ws:5 011100 xn:5 wt:5            |                  | lse
swph ws, wt, [xn|sp]                   | 01111000001 ws:5 100000 xn:5 wt:5            |                  | lse
ldaddlh ws, wt, [xn|sp]                | 01111000011 ws:5 000000 xn:5 wt:5            |                  | lse
ldclrlh ws, wt, [xn|sp]                | 01111000011 ws:5 000100 xn:5 wt:5            |                  | lse
ldeorlh ws, wt, [xn|sp]                | 01111000011 ws:5 001000 xn:5 wt:5            |                  | lse
ldsetlh ws, wt, [xn|sp]                | 01111000011 ws:5 001100 xn:5 wt:5            |                  | lse
ldsmaxlh ws, wt, [xn|sp]               | 01111000011 ws:5 010000 xn:5 wt:5            |                  | lse
ldsminlh ws, wt, [xn|sp]               | 01111000011 ws:5 010100 xn:5 wt:5            |                  | lse
ldumaxlh ws, wt, [xn|sp]               | 01111000011 ws:5 011000 xn:5 wt:5            |                  | lse
lduminlh ws, wt, [xn|sp]               | 01111000011 ws:5 011100 xn:5 wt:5            |                  | lse
swplh ws, wt, [xn|sp]                  | 01111000011 ws:5 100000 xn:5 wt:5            |                  | lse
ldaddah ws, wt, [xn|sp]                | 01111000101 ws:5 000000 xn:5 wt:5            |                  | lse
ldclrah ws, wt, [xn|sp]                | 01111000101 ws:5 000100 xn:5 wt:5            |                  | lse
ldeorah ws, wt, [xn|sp]                | 01111000101 ws:5 001000 xn:5 wt:5            |                  | lse
ldsetah ws, wt, [xn|sp]                | 01111000101 ws:5 001100 xn:5 wt:5            |                  | lse
ldsmaxah ws, wt, [xn|sp]               | 01111000101 ws:5 010000 xn:5 wt:5            |                  | lse
ldsminah ws, wt, [xn|sp]               | 01111000101 ws:5 010100 xn:5 wt:5            |                  | lse
ldumaxah ws, wt, [xn|sp]               | 01111000101 ws:5 011000 xn:5 wt:5            |                  | lse
lduminah ws, wt, [xn|sp]               | 01111000101 ws:5 011100 xn:5 wt:5            |                  | lse
swpah ws, wt, [xn|sp]                  | 01111000101 ws:5 100000 xn:5 wt:5            |                  | lse
ldaprh wt, [xn|sp]                     | 0111100010111111110000 xn:5 wt:5             |                  | rcpc
ldaddalh ws, wt, [xn|sp]               | 01111000111 ws:5 000000 xn:5 wt:5            |                  | lse
ldclralh ws, wt, [xn|sp]               | 01111000111 ws:5 000100 xn:5 wt:5            |                  | lse
ldeoralh ws, wt, [xn|sp]               | 01111000111 ws:5 001000 xn:5 wt:5            |                  | lse
ldsetalh ws, wt, [xn|sp]               | 01111000111 ws:5 001100 xn:5 wt:5            |                  | lse
ldsmaxalh ws, wt, [xn|sp]              | 01111000111 ws:5 010000 xn:5 wt:5            |                  | lse
ldsminalh ws, wt, [xn|sp]              | 01111000111 ws:5 010100 xn:5 wt:5            |                  | lse
ldumaxalh ws, wt, [xn|sp]              | 01111000111 ws:5 011000 xn:5 wt:5            |                  | lse
lduminalh ws, wt, [xn|sp]              | 01111000111 ws:5 011100 xn:5 wt:5            |                  | lse
swpalh ws, wt, [xn|sp]                 | 01111000111 ws:5 100000 xn:5 wt:5            |                  | lse
ldadd ws, wt, [xn|sp]                  | 10111000001 ws:5 000000 xn:5 wt:5            |                  | lse
ldadd xs, xt, [xn|sp]                  | 11111000001 xs:5 000000 xn:5 xt:5            |                  | lse
ldclr ws, wt, [xn|sp]                  | 10111000001 ws:5 000100 xn:5 wt:5            |                  | lse
ldclr xs, xt, [xn|sp]                  | 11111000001 xs:5 000100 xn:5 xt:5            |                  | lse
ldeor ws, wt, [xn|sp]                  | 10111000001 ws:5 001000 xn:5 wt:5            |                  | lse
ldeor xs, xt, [xn|sp]                  | 11111000001 xs:5 001000 xn:5 xt:5            |                  | lse
ldset ws, wt, [xn|sp]                  | 10111000001 ws:5 001100 xn:5 wt:5            |                  | lse
ldset xs, xt, [xn|sp]                  | 11111000001 xs:5 001100 xn:5 xt:5            |                  | lse
ldsmax ws, wt, [xn|sp]                 | 10111000001 ws:5 010000 xn:5 wt:5            |                  | lse
ldsmax xs, xt, [xn|sp]                 | 11111000001 xs:5 010000 xn:5 xt:5            |                  | lse
ldsmin ws, wt, [xn|sp]                 | 10111000001 ws:5 010100 xn:5 wt:5            |                  | lse
ldsmin xs, xt, [xn|sp]                 | 11111000001 xs:5 010100 xn:5 xt:5            |                  | lse
ldumax ws, wt, [xn|sp]                 | 10111000001 ws:5 011000 xn:5 wt:5            |                  | lse
ldumax xs, xt, [xn|sp]                 | 11111000001 xs:5 011000 xn:5 xt:5            |                  | lse
ldumin ws, wt, [xn|sp]                 | 10111000001 ws:5 011100 xn:5 wt:5            |                  | lse
ldumin xs, xt, [xn|sp]                 | 11111000001 xs:5 011100 xn:5 xt:5            |                  | lse
swp ws, wt, [xn|sp]                    | 10111000001 ws:5 100000 xn:5 wt:5            |                  | lse
swp xs, xt, [xn|sp]                    | 11111000001 xs:5 100000 xn:5 xt:5            |                  | lse
ldaddl ws, wt, [xn|sp]                 | 10111000011 ws:5 000000 xn:5 wt:5            |                  | lse
ldaddl xs, xt, [xn|sp]                 | 11111000011 xs:5 000000 xn:5 xt:5            |                  | lse
ldclrl ws, wt, [xn|sp]                 | 10111000011 ws:5 000100 xn:5 wt:5            |                  | lse
ldclrl xs, xt, [xn|sp]                 | 11111000011 xs:5 000100 xn:5 xt:5            |                  | lse
ldeorl ws, wt, [xn|sp]                 | 10111000011 ws:5 001000 xn:5 wt:5            |                  | lse
ldeorl xs, xt, [xn|sp]                 | 11111000011 xs:5 001000 xn:5 xt:5            |                  | lse
ldsetl ws, wt, [xn|sp]                 | 10111000011 ws:5 001100 xn:5 wt:5            |                  | lse
ldsetl xs, xt, [xn|sp]                 | 11111000011 xs:5 001100 xn:5 xt:5            |                  | lse
ldsmaxl ws, wt, [xn|sp]                | 10111000011 ws:5 010000 xn:5 wt:5            |                  | lse
ldsmaxl xs, xt, [xn|sp]                | 11111000011 xs:5 010000 xn:5 xt:5            |                  | lse
ldsminl ws, wt, [xn|sp]                | 10111000011 ws:5 010100 xn:5 wt:5            |                  | lse
ldsminl xs, xt, [xn|sp]                | 11111000011 xs:5 010100 xn:5 xt:5            |                  | lse
ldumaxl ws, wt, [xn|sp]                | 10111000011 ws:5 011000 xn:5 wt:5            |                  | lse
ldumaxl xs, xt, [xn|sp]                | 11111000011 xs:5 011000 xn:5 xt:5            |                  | lse
lduminl ws, wt, [xn|sp]                | 10111000011 ws:5 011100 xn:5 wt:5            |                  | lse
lduminl xs, xt, [xn|sp]                | 11111000011 xs:5 011100 xn:5 xt:5            |                  | lse
swpl ws, wt, [xn|sp]                   | 10111000011 ws:5 100000 xn:5 wt:5            |                  | lse
swpl xs, xt, [xn|sp]                   | 11111000011 xs:5 100000 xn:5 xt:5            |                  | lse
ldadda ws, wt, [xn|sp]                 | 10111000101 ws:5 000000 xn:5 wt:5            |                  | lse
ldadda xs, xt, [xn|sp]                 | 11111000101 xs:5 000000 xn:5 xt:5            |                  | lse
ldclra ws, wt, [xn|sp]                 | 10111000101 ws:5 000100 xn:5 wt:5            |                  | lse
ldclra xs, xt, [xn|sp]                 | 11111000101 xs:5 000100 xn:5 xt:5            |                  | lse
ldeora ws, wt, [xn|sp]                 | 10111000101 ws:5 001000 xn:5 wt:5            |                  | lse
ldeora xs, xt, [xn|sp]                 | 11111000101 xs:5 001000 xn:5 xt:5            |                  | lse
ldseta ws, wt, [xn|sp]                 | 10111000101 ws:5 001100 xn:5 wt:5            |                  | lse
ldseta xs, xt, [xn|sp]                 | 11111000101 xs:5 001100 xn:5 xt:5            |                  | lse
ldsmaxa ws, wt, [xn|sp]                | 10111000101 ws:5 010000 xn:5 wt:5            |                  | lse
ldsmaxa xs, xt, [xn|sp]                | 11111000101 xs:5 010000 xn:5 xt:5            |                  | lse
ldsmina ws, wt, [xn|sp]                | 10111000101 ws:5 010100 xn:5 wt:5            |                  | lse
ldsmina xs, xt, [xn|sp]                | 11111000101 xs:5 010100 xn:5 xt:5            |                  | lse
ldumaxa ws, wt, [xn|sp]                | 10111000101 ws:5 011000 xn:5 wt:5            |                  | lse
ldumaxa xs, xt, [xn|sp]                | 11111000101 xs:5 011000 xn:5 xt:5            |                  | lse
ldumina ws, wt, [xn|sp]                | 10111000101 ws:5 011100 xn:5 wt:5            |                  | lse
ldumina xs, xt, [xn|sp]                | 11111000101 xs:5 011100 xn:5 xt:5            |                  | lse
swpa ws, wt, [xn|sp]                   | 10111000101 ws:5 100000 xn:5 wt:5            |                  | lse
swpa xs, xt, [xn|sp]                   | 11111000101 xs:5 100000 xn:5 xt:5            |                  | lse
ldaddal ws, wt, [xn|sp]                | 10111000111 ws:5 000000 xn:5 wt:5            |                  | lse
ldaddal xs, xt, [xn|sp]                | 11111000111 xs:5 000000 xn:5 xt:5            |                  | lse
ldclral ws, wt, [xn|sp]                | 10111000111 ws:5 000100 xn:5 wt:5            |                  | lse
ldclral xs, xt, [xn|sp]                | 11111000111 xs:5 000100 xn:5 xt:5            |                  | lse
ldeoral ws, wt, [xn|sp]                | 10111000111 ws:5 001000 xn:5 wt:5            |                  | lse
ldeoral xs, xt, [xn|sp]                | 11111000111 xs:5 001000 xn:5 xt:5            |                  | lse
ldsetal ws, wt, [xn|sp]                | 10111000111 ws:5 001100 xn:5 wt:5            |                  | lse
ldsetal xs, xt, [xn|sp]                | 11111000111 xs:5 001100 xn:5 xt:5            |                  | lse
ldsmaxal ws, wt, [xn|sp]               | 10111000111 ws:5 010000 xn:5 wt:5            |                  | lse
ldsmaxal xs, xt, [xn|sp]               | 11111000111 xs:5 010000 xn:5 xt:5            |                  | lse
ldsminal ws, wt, [xn|sp]               | 10111000111 ws:5 010100 xn:5 wt:5            |                  | lse
ldsminal xs, xt, [xn|sp]               | 11111000111 xs:5 010100 xn:5 xt:5            |                  | lse
ldumaxal ws, wt, [xn|sp]               | 10111000111 ws:5 011000 xn:5 wt:5            |                  | lse
ldumaxal xs, xt, [xn|sp]               | 11111000111 xs:5 011000 xn:5 xt:5            |                  | lse
lduminal ws, wt, [xn|sp]               | 10111000111 ws:5 011100 xn:5 wt:5            |                  | lse
lduminal xs, xt, [xn|sp]               | 11111000111 xs:5 011100 xn:5 xt:5            |                  | lse
swpal ws, wt, [xn|sp]                  | 10111000111 ws:5 100000 xn:5 wt:5            |                  | lse
swpal xs, xt, [xn|sp]                  | 11111000111 xs:5 100000 xn:5 xt:5            |                  | lse
st64bv0 xs, xt, [xn|sp]                | 11111000001 xs:5 101000 xn:5 xt:5            |                  | ls64
st64bv xs, xt, [xn|sp]                 | 11111000001 xs:5 101100 xn:5 xt:5            |                  | ls64
st64b xt, [xn|sp]                      | 1111100000111111100100 xn:5 xt:5             |                  | ls64
ld64b xt, [xn|sp]                      | 1111100000111111110100 xn:5 xt:5             |                  | ls64
staddb ws, [xn|sp]                     | 00111000001 ws:5 000000 xn:5 11111           |                  | lse
stclrb ws, [xn|sp]                     | 00111000001 ws:5 000100 xn:5 11111           |                  | lse
steorb ws, [xn|sp]                     | 00111000001 ws:5 001000 xn:5 11111           |                  | lse
stsetb ws, [xn|sp]                     | 00111000001 ws:5 001100 xn:5 11111           |                  | lse
stsmaxb ws, [xn|sp]                    | 00111000001 ws:5 010000 xn:5 11111           |                  | lse
stsminb ws, [xn|sp]                    | 00111000001 ws:5 010100 xn:5 11111           |                  | lse
stumaxb ws, [xn|sp]                    | 00111000001 ws:5 011000 xn:5 11111           |                  | lse
stuminb ws, [xn|sp]                    | 00111000001 ws:5 011100 xn:5 11111           |                  | lse
staddlb ws, [xn|sp]                    | 00111000011 ws:5 000000 xn:5 11111           |                  | lse
stclrlb ws, [xn|sp]                    | 00111000011 ws:5 000100 xn:5 11111           |                  | lse
steorlb ws, [xn|sp]                    | 00111000011 ws:5 001000 xn:5 11111           |                  | lse
stsetlb ws, [xn|sp]                    | 00111000011 ws:5 001100 xn:5 11111           |                  | lse
stsmaxlb ws, [xn|sp]                   | 00111000011 ws:5 010000 xn:5 11111           |                  | lse
stsminlb ws, [xn|sp]                   | 00111000011 ws:5 010100 xn:5 11111           |                  | lse
stumaxlb ws, [xn|sp]                   | 00111000011 ws:5 011000 xn:5 11111           |                  | lse
stuminlb ws, [xn|sp]                   | 00111000011 ws:5 011100 xn:5 11111           |                  | lse
staddh ws, [xn|sp]                     | 01111000001 ws:5 000000 xn:5 11111           |                  | lse
stclrh ws, [xn|sp]                     | 01111000001 ws:5 000100 xn:5 11111           |                  | lse
steorh ws, [xn|sp]                     | 01111000001 ws:5 001000 xn:5 11111           |                  | lse
stseth ws, [xn|sp]                     | 01111000001 ws:5 001100 xn:5 11111           |                  | lse
stsmaxh ws, [xn|sp]                    | 01111000001 ws:5 010000 xn:5 11111           |                  | lse
stsminh ws, [xn|sp]                    | 01111000001 ws:5 010100 xn:5 11111           |                  | lse
stumaxh ws, [xn|sp]                    | 01111000001 ws:5 011000 xn:5 11111           |                  | lse
stuminh ws, [xn|sp]                    | 01111000001 ws:5 011100 xn:5 11111           |                  | lse
staddlh ws, [xn|sp]                    | 01111000011 ws:5 000000 xn:5 11111           |                  | lse
stclrlh ws, [xn|sp]                    | 01111000011 ws:5 000100 xn:5 11111           |                  | lse
steorlh ws, [xn|sp]                    | 01111000011 ws:5 001000 xn:5 11111           |                  | lse
stsetlh ws, [xn|sp]                    | 01111000011 ws:5 001100 xn:5 11111           |                  | lse
stsmaxlh ws, [xn|sp]                   | 01111000011 ws:5 010000 xn:5 11111           |                  | lse
stsminlh ws, [xn|sp]                   | 01111000011 ws:5 010100 xn:5 11111           |                  | lse
stumaxlh ws, [xn|sp]                   | 01111000011 ws:5 011000 xn:5 11111           |                  | lse
stuminlh ws, [xn|sp]                   | 01111000011 ws:5 011100 xn:5 11111           |                  | lse
stadd ws, [xn|sp]                      | 10111000001 ws:5 000000 xn:5 11111           |                  | lse
stadd xs, [xn|sp]                      | 11111000001 xs:5 000000 xn:5 11111           |                  | lse
stclr ws, [xn|sp]                      | 10111000001 ws:5 000100 xn:5 11111           |                  | lse
stclr xs, [xn|sp]                      | 11111000001 xs:5 000100 xn:5 11111           |                  | lse
steor ws, [xn|sp]                      | 10111000001 ws:5 001000 xn:5 11111           |                  | lse
steor xs, [xn|sp]                      | 11111000001 xs:5 001000 xn:5 11111           |                  | lse
stset ws, [xn|sp]                      | 10111000001 ws:5 001100 xn:5 11111           |                  | lse
stset xs, [xn|sp]                      | 11111000001 xs:5 001100 xn:5 11111           |                  | lse
stsmax ws, [xn|sp]                     | 10111000001 ws:5 010000 xn:5 11111           |                  | lse
stsmax xs, [xn|sp]                     | 11111000001 xs:5 010000 xn:5 11111           |                  | lse
stsmin ws, [xn|sp]                     | 10111000001 ws:5 010100 xn:5 11111           |                  | lse
stsmin xs, [xn|sp]                     | 11111000001 xs:5 010100 xn:5 11111           |                  | lse
stumax ws, [xn|sp]                     | 10111000001 ws:5 011000 xn:5 11111           |                  | lse
stumax xs, [xn|sp]                     | 11111000001 xs:5 011000 xn:5 11111           |                  | lse
stumin ws, [xn|sp]                     | 10111000001 ws:5 011100 xn:5 11111           |                  | lse
stumin xs, [xn|sp]                     | 11111000001 xs:5 011100 xn:5 11111           |                  | lse
staddl ws, [xn|sp]                     | 10111000011 ws:5 000000 xn:5 11111           |                  | lse
staddl xs, [xn|sp]                     | 11111000011 xs:5 000000 xn:5 11111           |                  | lse
stclrl ws, [xn|sp]                     | 10111000011 ws:5 000100 xn:5 11111           |                  | lse
stclrl xs, [xn|sp]                     | 11111000011 xs:5 000100 xn:5 11111           |                  | lse
steorl ws, [xn|sp]                     | 10111000011 ws:5 001000 xn:5 11111           |                  | lse
steorl xs, [xn|sp]                     | 11111000011 xs:5 001000 xn:5 11111           |                  | lse
stsetl ws, [xn|sp]                     | 10111000011 ws:5 001100 xn:5 11111           |                  | lse
stsetl xs, [xn|sp]                     | 11111000011 xs:5 001100 xn:5 11111           |                  | lse
stsmaxl ws, [xn|sp]                    | 10111000011 ws:5 010000 xn:5 11111           |                  | lse
stsmaxl xs, [xn|sp]                    | 11111000011 xs:5 010000 xn:5 11111           |                  | lse
stsminl ws, [xn|sp]                    | 10111000011 ws:5 010100 xn:5 11111           |                  | lse
stsminl xs, [xn|sp]                    | 11111000011 xs:5 010100 xn:5 11111           |                  | lse
stumaxl ws, [xn|sp]                    | 10111000011 ws:5 011000 xn:5 11111           |                  | lse
stumaxl xs, [xn|sp]                    | 11111000011 xs:5 011000 xn:5 11111           |                  | lse
stuminl ws, [xn|sp]                    | 10111000011 ws:5 011100 xn:5 11111           |                  | lse
stuminl xs, [xn|sp]                    | 11111000011 xs:5 011100 xn:5 11111           |                  | lse

# Memory tagging
irg xd|sp, xn|sp                       | 1001101011011111000100 xn:5 xd:5             |                  | memtag
irg xd|sp, xn|sp, xm                   | 10011010110 xm:5 000100 xn:5 xd:5            |                  | memtag
addg xd|sp, xn|sp, #imm*16, #imm4      | 1001000110 imm:6 00 imm4:4 xn:5 xd:5         |                  | memtag
subg xd|sp, xn|sp, #imm*16, #imm4      | 1101000110 imm:6 00 imm4:4 xn:5 xd:5         |                  | memtag
gmi xd, xn|sp, xm                      | 10011010110 xm:5 000101 xn:5 xd:5            |                  | memtag
subp xd, xn|sp, xm|sp                  | 10011010110 xm:5 000000 xn:5 xd:5            |                  | memtag
subps xd, xn|sp, xm|sp                 | 10111010110 xm:5 000000 xn:5 xd:5            |                  | memtag
cmpp xn|sp, xm|sp                      | 10111010110 xm:5 000000 xn:5 11111           |                  | memtag
stg xt|sp, [xn|sp, #simm*16]           | 11011001001 simm:9 10 xn:5 xt:5              |                  | memtag
stg xt|sp, [xn|sp, #simm*16]!          | 11011001001 simm:9 11 xn:5 xt:5              |                  | memtag
stg xt|sp, [xn|sp], #simm*16           | 11011001001 simm:9 01 xn:5 xt:5              |                  | memtag
stzg xt|sp, [xn|sp, #simm*16]          | 11011001011 simm:9 10 xn:5 xt:5              |                  | memtag
stzg xt|sp, [xn|sp, #simm*16]!         | 11011001011 simm:9 11 xn:5 xt:5              |                  | memtag
stzg xt|sp, [xn|sp], #simm*16          | 11011001011 simm:9 01 xn:5 xt:5              |                  | memtag
st2g xt|sp, [xn|sp, #simm*16]          | 11011001101 simm:9 10 xn:5 xt:5              |                  | memtag
st2g xt|sp, [xn|sp, #simm*16]!         | 11011001101 simm:9 11 xn:5 xt:5              |                  | memtag
st2g xt|sp, [xn|sp], #simm*16          | 11011001101 simm:9 01 xn:5 xt:5              |                  | memtag
stz2g xt|sp, [xn|sp, #simm*16]         | 11011001111 simm:9 10 xn:5 xt:5              |                  | memtag
stz2g xt|sp, [xn|sp, #simm*16]!        | 11011001111 simm:9 11 xn:5 xt:5              |                  | memtag
stz2g xt|sp, [xn|sp], #simm*16         | 11011001111 simm:9 01 xn:5 xt:5              |                  | memtag
stgp xt, xt2, [xn|sp, #simm*16]        | 0110100100 simm:7 xt2:5 xn:5 xt:5            |                  | memtag
stgp xt, xt2, [xn|sp, #simm*16]!       | 0110100110 simm:7 xt2:5 xn:5 xt:5            |                  | memtag
stgp xt, xt2, [xn|sp], #simm*16        | 0110100010 simm:7 xt2:5 xn:5 xt:5            |                  | memtag
ldg xt, [xn|sp, #simm*16]              | 11011001011 simm:9 00 xn:5 xt:5              |                  | memtag

# Memory copy and set
cpyfp [xd<31]!, [xs<31]!, xn<31!       | 00011001000 xs:5 000001 xn:5 xd:5            |                  | mops
cpyfpwt [xd<31]!, [xs<31]!, xn<31!     | 00011001000 xs:5 000101 xn:5 xd:5            |                  | mops
cpyfprt [xd<31]!, [xs<31]!, xn<31!     | 00011001000 xs:5 001001 xn:5 xd:5            |                  | mops
cpyfpt [xd<31]!, [xs<31]!, xn<31!      | 00011001000 xs:5 001101 xn:5 xd:5            |                  | mops
cpyfpwn [xd<31]!, [xs<31]!, xn<31!     | 00011001000 xs:5 010001 xn:5 xd:5            |                  | mops
cpyfpwtwn [xd<31]!, [xs<31]!, xn<31!   | 00011001000 xs:5 010101 xn:5 xd:5            |                  | mops
cpyfprtwn [xd<31]!, [xs<31]!, xn<31!   | 00011001000 xs:5 011001 xn:5 xd:5            |                  | mops
cpyfptwn [xd<31]!, [xs<31]!, xn<31!    | 00011001000 xs:5 011101 xn:5 xd:5            |                  | mops
cpyfprn [xd<31]!, [xs<31]!, xn<31!     | 00011001000 xs:5 100001 xn:5 xd:5            |                  | mops
cpyfpwtrn [xd<31]!, [xs<31]!, xn<31!   | 00011001000 xs:5 100101 xn:5 xd:5            |                  | mops
cpyfprtrn [xd<31]!, [xs<31]!, xn<31!   | 00011001000 xs:5 101001 xn:5 xd:5            |                  | mops
cpyfptrn [xd<31]!, [xs<31]!, xn<31!    | 00011001000 xs:5 101101 xn:5 xd:5            |                  | mops
cpyfpn [xd<31]!, [xs<31]!, xn<31!      | 00011001000 xs:5 110001 xn:5 xd:5            |                  | mops
cpyfpwtn [xd<31]!, [xs<31]!, xn<31!    | 00011001000 xs:5 110101 xn:5 xd:5            |                  | mops
cpyfprtn [xd<31]!, [xs<31]!, xn<31!    | 00011001000 xs:5 111001 xn:5 xd:5            |                  | mops
cpyfptn [xd<31]!, [xs<31]!, xn<31!     | 00011001000 xs:5 111101 xn:5 xd:5            |                  | mops
cpyfm [xd<31]!, [xs<31]!, xn<31!       | 00011001010 xs:5 000001 xn:5 xd:5            |                  | mops
cpyfmwt [xd<31]!, [xs<31]!, xn<31!     | 00011001010 xs:5 000101 xn:5 xd:5            |                  | mops
cpyfmrt [xd<31]!, [xs<31]!, xn<31!     | 00011001010 xs:5 001001 xn:5 xd:5            |                  | mops
cpyfmt [xd<31]!, [xs<31]!, xn<31!      | 00011001010 xs:5 001101 xn:5 xd:5            |                  | mops
cpyfmwn [xd<31]!, [xs<31]!, xn<31!     | 00011001010 xs:5 010001 xn:5 xd:5            |                  | mops
cpyfmwtwn [xd<31]!, [xs<31]!, xn<31!   | 00011001010 xs:5 010101 xn:5 xd:5            |                  | mops
cpyfmrtwn [xd<31]!, [xs<31]!, xn<31!   | 00011001010 xs:5 011001 xn:5 xd:5            |                  | mops
cpyfmtwn [xd<31]!, [xs<31]!, xn<31!    | 00011001010 xs:5 011101 xn:5 xd:5            |                  | mops
cpyfmrn [xd<31]!, [xs<31]!, xn<31!     | 00011001010 xs:5 100001 xn:5 xd:5            |                  | mops
cpyfmwtrn [xd<31]!, [xs<31]!, xn<31!   | 00011001010 xs:5 100101 xn:5 xd:5            |                  | mops
cpyfmrtrn [xd<31]!, [xs<31]!, xn<31!   | 00011001010 xs:5 101001 xn:5 xd:5            |                  | mops
cpyfmtrn [xd<31]!, [xs<31]!, xn<31!    | 00011001010 xs:5 101101 xn:5 xd:5            |                  | mops
cpyfmn [xd<31]!, [xs<31]!, xn<31!      | 00011001010 xs:5 110001 xn:5 xd:5            |                  | mops
cpyfmwtn [xd<31]!, [xs<31]!, xn<31!    | 00011001010 xs:5 110101 xn:5 xd:5            |                  | mops
cpyfmrtn [xd<31]!, [xs<31]!, xn<31!    | 00011001010 xs:5 111001 xn:5 xd:5            |                  | mops
cpyfmtn [xd<31]!, [xs<31]!, xn<31!     | 00011001010 xs:5 111101 xn:5 xd:5            |                  | mops
cpyfe [xd<31]!, [xs<31]!, xn<31!       | 00011001100 xs:5 000001 xn:5 xd:5            |                  | mops
cpyfewt [xd<31]!, [xs<31]!, xn<31!     | 00011001100 xs:5 000101 xn:5 xd:5            |                  | mops
cpyfert [xd<31]!, [xs<31]!, xn<31!     | 00011001100 xs:5 001001 xn:5 xd:5            |                  | mops
cpyfet [xd<31]!, [xs<31]!, xn<31!      | 00011001100 xs:5 001101 xn:5 xd:5            |                  | mops
cpyfewn [xd<31]!, [xs<31]!, xn<31!     | 00011001100 xs:5 010001 xn:5 xd:5            |                  | mops
cpyfewtwn [xd<31]!, [xs<31]!, xn<31!   | 00011001100 xs:5 010101 xn:5 xd:5            |                  | mops
cpyfertwn [xd<31]!, [xs<31]!, xn<31!   | 00011001100 xs:5 011001 xn:5 xd:5            |                  | mops
cpyfetwn [xd<31]!, [xs<31]!, xn<31!    | 00011001100 xs:5 011101 xn:5 xd:5            |                  | mops
cpyfern [xd<31]!, [xs<31]!, xn<31!     | 00011001100 xs:5 100001 xn:5 xd:5            |                  | mops
cpyfewtrn [xd<31]!, [xs<31]!, xn<31!   | 00011001100 xs:5 100101 xn:5 xd:5            |                  | mops
cpyfertrn [xd<31]!, [xs<31]!, xn<31!   | 00011001100 xs:5 101001 xn:5 xd:5            |                  | mops
cpyfetrn [xd<31]!, [xs<31]!, xn<31!    | 00011001100 xs:5 101101 xn:5 xd:5            |                  | mops
cpyfen [xd<31]!, [xs<31]!, xn<31!      | 00011001100 xs:5 110001 xn:5 xd:5            |                  | mops
cpyfewtn [xd<31]!, [xs<31]!, xn<31!    | 00011001100 xs:5 110101 xn:5 xd:5            |                  | mops
cpyfertn [xd<31]!, [xs<31]!, xn<31!    | 00011001100 xs:5 111001 xn:5 xd:5            |                  | mops
cpyfetn [xd<31]!, [xs<31]!, xn<31!     | 00011001100 xs:5 111101 xn:5 xd:5            |                  | mops
cpyp [xd<31]!, [xs<31]!, xn<31!        | 00011101000 xs:5 000001 xn:5 xd:5            |                  | mops
cpypwt [xd<31]!, [xs<31]!, xn<31!      | 00011101000 xs:5 000101 xn:5 xd:5            |                  | mops
cpyprt [xd<31]!, [xs<31]!, xn<31!      | 00011101000 xs:5 001001 xn:5 xd:5            |                  | mops
cpypt [xd<31]!, [xs<31]!, xn<31!       | 00011101000 xs:5 001101 xn:5 xd:5            |                  | mops
cpypwn [xd<31]!, [xs<31]!, xn<31!      | 00011101000 xs:5 010001 xn:5 xd:5            |                  | mops
cpypwtwn [xd<31]!, [xs<31]!, xn<31!    | 00011101000 xs:5 010101 xn:5 xd:5            |                  | mops
cpyprtwn [xd<31]!, [xs<31]!, xn<31!    | 00011101000 xs:5 011001 xn:5 xd:5            |                  | mops
cpyptwn [xd<31]!, [xs<31]!, xn<31!     | 00011101000 xs:5 011101 xn:5 xd:5            |                  | mops
cpyprn [xd<31]!, [xs<31]!, xn<31!      | 00011101000 xs:5 100001 xn:5 xd:5            |                  | mops
cpypwtrn [xd<31]!, [xs<31]!, xn<31!    | 00011101000 xs:5 100101 xn:5 xd:5            |                  | mops
cpyprtrn [xd<31]!, [xs<31]!, xn<31!    | 00011101000 xs:5 101001 xn:5 xd:5            |                  | mops
cpyptrn [xd<31]!, [xs<31]!, xn<31!     | 00011101000 xs:5 101101 xn:5 xd:5            |                  | mops
cpypn [xd<31]!, [xs<31]!, xn<31!       | 00011101000 xs:5 110001 xn:5 xd:5            |                  | mops
cpypwtn [xd<31]!, [xs<31]!, xn<31!     | 00011101000 xs:5 110101 xn:5 xd:5            |                  | mops
cpyprtn [xd<31]!, [xs<31]!, xn<31!     | 00011101000 xs:5 111001 xn:5 xd:5            |                  | mops
cpyptn [xd<31]!, [xs<31]!, xn<31!      | 00011101000 xs:5 111101 xn:5 xd:5            |                  | mops
cpym [xd<31]!, [xs<31]!, xn<31!        | 00011101010 xs:5 000001 xn:5 xd:5            |                  | mops
cpymwt [xd<31]!, [xs<31]!, xn<31!      | 00011101010 xs:5 000101 xn:5 xd:5            |                  | mops
cpymrt [xd<31]!, [xs<31]!, xn<31!      | 00011101010 xs:5 001001 xn:5 xd:5            |                  | mops
cpymt [xd<31]!, [xs<31]!, xn<31!       | 00011101010 xs:5 001101 xn:5 xd:5            |                  | mops
cpymwn [xd<31]!, [xs<31]!, xn<31!      | 00011101010 xs:5 010001 xn:5 xd:5            |                  | mops
cpymwtwn [xd<31]!, [xs<31]!, xn<31!    | 00011101010 xs:5 010101 xn:5 xd:5            |                  | mops
cpymrtwn [xd<31]!, [xs<31]!, xn<31!    | 00011101010 xs:5 011001 xn:5 xd:5            |                  | mops
cpymtwn [xd<31]!, [xs<31]!, xn<31!     | 00011101010 xs:5 011101 xn:5 xd:5            |                  | mops
cpymrn [xd<31]!, [xs<31]!, xn<31!      | 00011101010 xs:5 100001 xn:5 xd:5            |                  | mops
cpymwtrn [xd<31]!, [xs<31]!, xn<31!    | 00011101010 xs:5 100101 xn:5 xd:5            |                  | mops
cpymrtrn [xd<31]!, [xs<31]!, xn<31!    | 00011101010 xs:5 101001 xn:5 xd:5            |                  | mops
cpymtrn [xd<31]!, [xs<31]!, xn<31!     | 00011101010 xs:5 101101 xn:5 xd:5            |                  | mops
cpymn [xd<31]!, [xs<31]!, xn<31!       | 00011101010 xs:5 110001 xn:5 xd:5            |                  | mops
cpymwtn [xd<31]!, [xs<31]!, xn<31!     | 00011101010 xs:5 110101 xn:5 xd:5            |                  | mops
cpymrtn [xd<31]!, [xs<31]!, xn<31!     | 00011101010 xs:5 111001 xn:5 xd:5            |                  | mops
cpymtn [xd<31]!, [xs<31]!, xn<31!      | 00011101010 xs:5 111101 xn:5 xd:5            |                  | mops
cpye [xd<31]!, [xs<31]!, xn<31!        | 00011101100 xs:5 000001 xn:5 xd:5            |                  | mops
cpyewt [xd<31]!, [xs<31]!, xn<31!      | 00011101100 xs:5 000101 xn:5 xd:5            |                  | mops
cpyert [xd<31]!, [xs<31]!, xn<31!      | 00011101100 xs:5 001001 xn:5 xd:5            |                  | mops
cpyet [xd<31]!, [xs<31]!, xn<31!       | 00011101100 xs:5 001101 xn:5 xd:5            |                  | mops
cpyewn [xd<31]!, [xs<31]!, xn<31!      | 00011101100 xs:5 010001 xn:5 xd:5            |                  | mops
cpyewtwn [xd<31]!, [xs<31]!, xn<31!    | 00011101100 xs:5 010101 xn:5 xd:5            |                  | mops
cpyertwn [xd<31]!, [xs<31]!, xn<31!    | 00011101100 xs:5 011001 xn:5 xd:5            |                  | mops
cpyetwn [xd<31]!, [xs<31]!, xn<31!     | 00011101100 xs:5 011101 xn:5 xd:5            |                  | mops
cpyern [xd<31]!, [xs<31]!, xn<31!      | 00011101100 xs:5 100001 xn:5 xd:5            |                  | mops
cpyewtrn [xd<31]!, [xs<31]!, xn<31!    | 00011101100 xs:5 100101 xn:5 xd:5            |                  | mops
cpyertrn [xd<31]!, [xs<31]!, xn<31!    | 00011101100 xs:5 101001 xn:5 xd:5            |                  | mops
cpyetrn [xd<31]!, [xs<31]!, xn<31!     | 00011101100 xs:5 101101 xn:5 xd:5            |                  | mops
cpyen [xd<31]!, [xs<31]!, xn<31!       | 00011101100 xs:5 110001 xn:5 xd:5            |                  | mops
cpyewtn [xd<31]!, [xs<31]!, xn<31!     | 00011101100 xs:5 110101 xn:5 xd:5            |                  | mops
cpyertn [xd<31]!, [xs<31]!, xn<31!     | 00011101100 xs:5 111001 xn:5 xd:5            |                  | mops
cpyetn [xd<31]!, [xs<31]!, xn<31!      | 00011101100 xs:5 111101 xn:5 xd:5            |                  | mops
setp [xd<31]!, xn<31!, xs              | 00011001110 xs:5 000001 xn:5 xd:5            |                  | mops
setpt [xd<31]!, xn<31!, xs             | 00011001110 xs:5 000101 xn:5 xd:5            |                  | mops
setpn [xd<31]!, xn<31!, xs             | 00011001110 xs:5 001001 xn:5 xd:5            |                  | mops
setptn [xd<31]!, xn<31!, xs            | 00011001110 xs:5 001101 xn:5 xd:5            |                  | mops
setm [xd<31]!, xn<31!, xs              | 00011001110 xs:5 010001 xn:5 xd:5            |                  | mops
setmt [xd<31]!, xn<31!, xs             | 00011001110 xs:5 010101 xn:5 xd:5            |                  | mops
setmn [xd<31]!, xn<31!, xs             | 00011001110 xs:5 011001 xn:5 xd:5            |                  | mops
setmtn [xd<31]!, xn<31!, xs            | 00011001110 xs:5 011101 xn:5 xd:5            |                  | mops
sete [xd<31]!, xn<31!, xs              | 00011001110 xs:5 100001 xn:5 xd:5            |                  | mops
setet [xd<31]!, xn<31!, xs             | 00011001110 xs:5 100101 xn:5 xd:5            |                  | mops
seten [xd<31]!, xn<31!, xs             | 00011001110 xs:5 101001 xn:5 xd:5            |                  | mops
setetn [xd<31]!, xn<31!, xs            | 00011001110 xs:5 101101 xn:5 xd:5            |                  | mops
setgp [xd<31]!, xn<31!, xs             | 00011101110 xs:5 000001 xn:5 xd:5            |                  | mops memtag
setgpt [xd<31]!, xn<31!, xs            | 00011101110 xs:5 000101 xn:5 xd:5            |                  | mops memtag
setgpn [xd<31]!, xn<31!, xs            | 00011101110 xs:5 001001 xn:5 xd:5            |                  | mops memtag
setgptn [xd<31]!, xn<31!, xs           | 00011101110 xs:5 001101 xn:5 xd:5            |                  | mops memtag
setgm [xd<31]!, xn<31!, xs             | 00011101110 xs:5 010001 xn:5 xd:5            |                  | mops memtag
setgmt [xd<31]!, xn<31!, xs            | 00011101110 xs:5 010101 xn:5 xd:5            |                  | mops memtag
setgmn [xd<31]!, xn<31!, xs            | 00011101110 xs:5 011001 xn:5 xd:5            |                  | mops memtag
setgmtn [xd<31]!, xn<31!, xs           | 00011101110 xs:5 011101 xn:5 xd:5            |                  | mops memtag
setge [xd<31]!, xn<31!, xs             | 00011101110 xs:5 100001 xn:5 xd:5            |                  | mops memtag
setget [xd<31]!, xn<31!, xs            | 00011101110 xs:5 100101 xn:5 xd:5            |                  | mops memtag
setgen [xd<31]!, xn<31!, xs            | 00011101110 xs:5 101001 xn:5 xd:5            |                  | mops memtag
setgetn [xd<31]!, xn<31!, xs           | 00011101110 xs:5 101101 xn:5 xd:5            |                  | mops memtag

# NEON and floating point
saddlv hd, vn.T                        | 0 T:1 00111000110000001110 vn:5 hd:5         | 0=8b 1=16b       | neon
saddlv dd, vn.4s                       | 0100111010110000001110 vn:5 dd:5             |                  | neon
saddlv sd, vn.T                        | 0 T:1 00111001110000001110 vn:5 sd:5         | 0=4h 1=8h        | neon
smaxv bd, vn.T                         | 0 T:1 00111000110000101010 vn:5 bd:5         | 0=8b 1=16b       | neon
smaxv sd, vn.4s                        | 0100111010110000101010 vn:5 sd:5             |                  | neon
smaxv hd, vn.T                         | 0 T:1 00111001110000101010 vn:5 hd:5         | 0=4h 1=8h        | neon
sminv bd, vn.T                         | 0 T:1 00111000110001101010 vn:5 bd:5         | 0=8b 1=16b       | neon
sminv hd, vn.T                         | 0 T:1 00111001110001101010 vn:5 hd:5         | 0=4h 1=8h        | neon
sminv sd, vn.4s                        | 0100111010110001101010 vn:5 sd:5             |                  | neon
addv bd, vn.T                          | 0 T:1 00111000110001101110 vn:5 bd:5         | 0=8b 1=16b       | neon
addv hd, vn.T                          | 0 T:1 00111001110001101110 vn:5 hd:5         | 0=4h 1=8h        | neon
addv sd, vn.4s                         | 0100111010110001101110 vn:5 sd:5             |                  | neon
fmaxnmv hd, vn.T                       | 0 T:1 00111000110000110010 vn:5 hd:5         | 0=4h 1=8h        | fp16
fmaxnmv sd, vn.4s                      | 0110111000110000110010 vn:5 sd:5             |                  | neon
fmaxv hd, vn.T                         | 0 T:1 00111000110000111110 vn:5 hd:5         | 0=4h 1=8h        | fp16
fmaxv sd, vn.4s                        | 0110111000110000111110 vn:5 sd:5             |                  | neon
fminnmv hd, vn.T                       | 0 T:1 00111010110000110010 vn:5 hd:5         | 0=4h 1=8h        | fp16
fminnmv sd, vn.4s                      | 0110111010110000110010 vn:5 sd:5             |                  | neon
fminv hd, vn.T                         | 0 T:1 00111010110000111110 vn:5 hd:5         | 0=4h 1=8h        | fp16
fminv sd, vn.4s                        | 0110111010110000111110 vn:5 sd:5             |                  | neon
uaddlv hd, vn.T                        | 0 T:1 10111000110000001110 vn:5 hd:5         | 0=8b 1=16b       | neon
uaddlv sd, vn.T                        | 0 T:1 10111001110000001110 vn:5 sd:5         | 0=4h 1=8h        | neon
uaddlv dd, vn.4s                       | 0110111010110000001110 vn:5 dd:5             |                  | neon
umaxv bd, vn.T                         | 0 T:1 10111000110000101010 vn:5 bd:5         | 0=8b 1=16b       | neon
umaxv hd, vn.T                         | 0 T:1 10111001110000101010 vn:5 hd:5         | 0=4h 1=8h        | neon
umaxv sd, vn.4s                        | 0110111010110000101010 vn:5 sd:5             |                  | neon
uminv bd, vn.T                         | 0 T:1 10111000110001101010 vn:5 bd:5         | 0=8b 1=16b       | neon
uminv hd, vn.T                         | 0 T:1 10111001110001101010 vn:5 hd:5         | 0=4h 1=8h        | neon
uminv sd, vn.4s                        | 0110111010110001101010 vn:5 sd:5             |                  | neon
saddl vd.T, vn.U, vm.U                 | 00001110 T:2 1 vm:5 000000 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
saddl2 vd.T, vn.U, vm.U                | 01001110 T:2 1 vm:5 000000 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
saddw vd.T, vn.T, vm.U                 | 00001110 T:2 1 vm:5 000100 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
saddw2 vd.T, vn.T, vm.U                | 01001110 T:2 1 vm:5 000100 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
ssubl vd.T, vn.U, vm.U                 | 00001110 T:2 1 vm:5 001000 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
ssubl2 vd.T, vn.U, vm.U                | 01001110 T:2 1 vm:5 001000 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
ssubw vd.T, vn.T, vm.U                 | 00001110 T:2 1 vm:5 001100 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
ssubw2 vd.T, vn.T, vm.U                | 01001110 T:2 1 vm:5 001100 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
addhn vd.T, vn.U, vm.U                 | 00001110 T:2 1 vm:5 010000 vn:5 vd:5         | 00=8b/8h 01=4h/4s 10=2s/2d | neon
addhn2 vd.T, vn.U, vm.U                | 01001110 T:2 1 vm:5 010000 vn:5 vd:5         | 00=16b/8h 01=8h/4s 10=4s/2d | neon
sabal vd.T, vn.U, vm.U                 | 00001110 T:2 1 vm:5 010100 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
sabal2 vd.T, vn.U, vm.U                | 01001110 T:2 1 vm:5 010100 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
subhn vd.T, vn.U, vm.U                 | 00001110 T:2 1 vm:5 011000 vn:5 vd:5         | 00=8b/8h 01=4h/4s 10=2s/2d | neon
subhn2 vd.T, vn.U, vm.U                | 01001110 T:2 1 vm:5 011000 vn:5 vd:5         | 00=16b/8h 01=8h/4s 10=4s/2d | neon
sabdl vd.T, vn.U, vm.U                 | 00001110 T:2 1 vm:5 011100 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
sabdl2 vd.T, vn.U, vm.U                | 01001110 T:2 1 vm:5 011100 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
smlal vd.T, vn.U, vm.U                 | 00001110 T:2 1 vm:5 100000 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
smlal vd.4s, vn.4h, vm.h[i]            | 0000111101 i[1:0] vm:4 0010 i[2] 0 vn:5 vd:5 |                  | neon
smlal vd.2d, vn.2s, vm.s[i]            | 0000111110 i[0] vm:5 0010 i[1] 0 vn:5 vd:5   |                  | neon
smlal2 vd.T, vn.U, vm.U                | 01001110 T:2 1 vm:5 100000 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
smlal2 vd.2d, vn.4s, vm.s[i]           | 0100111110 i[0] vm:5 0010 i[1] 0 vn:5 vd:5   |                  | neon
smlal2 vd.4s, vn.8h, vm.h[i]           | 0100111101 i[1:0] vm:4 0010 i[2] 0 vn:5 vd:5 |                  | neon
sqdmlal2 vd.T, vn.U, vm.U              | 01001110 T:2 1 vm:5 100100 vn:5 vd:5         | 01=4s/8h 10=2d/4s | neon
sqdmlal2 vd.4s, vn.8h, vm.h[i]         | 0100111101 i[1:0] vm:4 0011 i[2] 0 vn:5 vd:5 |                  | neon
sqdmlal2 vd.2d, vn.4s, vm.s[i]         | 0100111110 i[0] vm:5 0011 i[1] 0 vn:5 vd:5   |                  | neon
sqdmlal vd.T, vn.U, vm.U               | 00001110 T:2 1 vm:5 100100 vn:5 vd:5         | 01=4s/4h 10=2d/2s | neon
sqdmlal vd.4s, vn.4h, vm.h[i]          | 0000111101 i[1:0] vm:4 0011 i[2] 0 vn:5 vd:5 |                  | neon
sqdmlal vd.2d, vn.2s, vm.s[i]          | 0000111110 i[0] vm:5 0011 i[1] 0 vn:5 vd:5   |                  | neon
sqdmlal sd, hn, hm                     | 01011110011 hm:5 100100 hn:5 sd:5            |                  | neon
sqdmlal dd, sn, sm                     | 01011110101 sm:5 100100 sn:5 dd:5            |                  | neon
sqdmlal sd, hn, vm.h[i]                | 0101111101 i[1:0] vm:4 0011 i[2] 0 hn:5 sd:5 |                  | neon
sqdmlal dd, sn, vm.s[i]                | 0101111110 i[0] vm:5 0011 i[1] 0 sn:5 dd:5   |                  | neon
smlsl vd.T, vn.U, vm.U                 | 00001110 T:2 1 vm:5 101000 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
smlsl vd.4s, vn.4h, vm.h[i]            | 0000111101 i[1:0] vm:4 0110 i[2] 0 vn:5 vd:5 |                  | neon
smlsl vd.2d, vn.2s, vm.s[i]            | 0000111110 i[0] vm:5 0110 i[1] 0 vn:5 vd:5   |                  | neon
smlsl2 vd.T, vn.U, vm.U                | 01001110 T:2 1 vm:5 101000 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
smlsl2 vd.2d, vn.4s, vm.s[i]           | 0100111110 i[0] vm:5 0110 i[1] 0 vn:5 vd:5   |                  | neon
smlsl2 vd.4s, vn.8h, vm.h[i]           | 0100111101 i[1:0] vm:4 0110 i[2] 0 vn:5 vd:5 |                  | neon
sqdmlsl vd.T, vn.U, vm.U               | 00001110 T:2 1 vm:5 101100 vn:5 vd:5         | 01=4s/4h 10=2d/2s | neon
sqdmlsl vd.4s, vn.4h, vm.h[i]          | 0000111101 i[1:0] vm:4 0111 i[2] 0 vn:5 vd:5 |                  | neon
sqdmlsl vd.2d, vn.2s, vm.s[i]          | 0000111110 i[0] vm:5 0111 i[1] 0 vn:5 vd:5   |                  | neon
sqdmlsl sd, hn, hm                     | 01011110011 hm:5 101100 hn:5 sd:5            |                  | neon
sqdmlsl dd, sn, sm                     | 01011110101 sm:5 101100 sn:5 dd:5            |                  | neon
sqdmlsl dd, sn, vm.s[i]                | 0101111110 i[0] vm:5 0111 i[1] 0 sn:5 dd:5   |                  | neon
sqdmlsl sd, hn, vm.h[i]                | 0101111101 i[1:0] vm:4 0111 i[2] 0 hn:5 sd:5 |                  | neon
sqdmlsl2 vd.T, vn.U, vm.U              | 01001110 T:2 1 vm:5 101100 vn:5 vd:5         | 01=4s/8h 10=2d/4s | neon
sqdmlsl2 vd.2d, vn.4s, vm.s[i]         | 0100111110 i[0] vm:5 0111 i[1] 0 vn:5 vd:5   |                  | neon
sqdmlsl2 vd.4s, vn.8h, vm.h[i]         | 0100111101 i[1:0] vm:4 0111 i[2] 0 vn:5 vd:5 |                  | neon
smull vd.T, vn.U, vm.U                 | 00001110 T:2 1 vm:5 110000 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
smull vd.2d, vn.2s, vm.s[i]            | 0000111110 i[0] vm:5 1010 i[1] 0 vn:5 vd:5   |                  | neon
smull vd.4s, vn.4h, vm.h[i]            | 0000111101 i[1:0] vm:4 1010 i[2] 0 vn:5 vd:5 |                  | neon
smull2 vd.T, vn.U, vm.U                | 01001110 T:2 1 vm:5 110000 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
smull2 vd.2d, vn.4s, vm.s[i]           | 0100111110 i[0] vm:5 1010 i[1] 0 vn:5 vd:5   |                  | neon
smull2 vd.4s, vn.8h, vm.h[i]           | 0100111101 i[1:0] vm:4 1010 i[2] 0 vn:5 vd:5 |                  | neon
sqdmull2 vd.T, vn.U, vm.U              | 01001110 T:2 1 vm:5 110100 vn:5 vd:5         | 01=4s/8h 10=2d/4s | neon
sqdmull2 vd.4s, vn.8h, vm.h[i]         | 0100111101 i[1:0] vm:4 1011 i[2] 0 vn:5 vd:5 |                  | neon
sqdmull2 vd.2d, vn.4s, vm.s[i]         | 0100111110 i[0] vm:5 1011 i[1] 0 vn:5 vd:5   |                  | neon
sqdmull vd.T, vn.U, vm.U               | 00001110 T:2 1 vm:5 110100 vn:5 vd:5         | 01=4s/4h 10=2d/2s | neon
sqdmull vd.4s, vn.4h, vm.h[i]          | 0000111101 i[1:0] vm:4 1011 i[2] 0 vn:5 vd:5 |                  | neon
sqdmull vd.2d, vn.2s, vm.s[i]          | 0000111110 i[0] vm:5 1011 i[1] 0 vn:5 vd:5   |                  | neon
sqdmull dd, sn, sm                     | 01011110101 sm:5 110100 sn:5 dd:5            |                  | neon
sqdmull sd, hn, hm                     | 01011110011 hm:5 110100 hn:5 sd:5            |                  | neon
sqdmull sd, hn, vm.h[i]                | 0101111101 i[1:0] vm:4 1011 i[2] 0 hn:5 sd:5 |                  | neon
sqdmull dd, sn, vm.s[i]                | 0101111110 i[0] vm:5 1011 i[1] 0 sn:5 dd:5   |                  | neon
pmull vd.8h, vn.8b, vm.8b              | 00001110001 vm:5 111000 vn:5 vd:5            |                  | neon
pmull vd.1q, vn.1d, vm.1d              | 00001110111 vm:5 111000 vn:5 vd:5            |                  | aes
pmull2 vd.1q, vn.2d, vm.2d             | 01001110111 vm:5 111000 vn:5 vd:5            |                  | aes
pmull2 vd.8h, vn.16b, vm.16b           | 01001110001 vm:5 111000 vn:5 vd:5            |                  | neon
uaddl vd.T, vn.U, vm.U                 | 00101110 T:2 1 vm:5 000000 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
uaddl2 vd.T, vn.U, vm.U                | 01101110 T:2 1 vm:5 000000 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
uaddw vd.T, vn.T, vm.U                 | 00101110 T:2 1 vm:5 000100 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
uaddw2 vd.T, vn.T, vm.U                | 01101110 T:2 1 vm:5 000100 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
usubl vd.T, vn.U, vm.U                 | 00101110 T:2 1 vm:5 001000 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
usubl2 vd.T, vn.U, vm.U                | 01101110 T:2 1 vm:5 001000 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
usubw vd.T, vn.T, vm.U                 | 00101110 T:2 1 vm:5 001100 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
usubw2 vd.T, vn.T, vm.U                | 01101110 T:2 1 vm:5 001100 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
raddhn vd.T, vn.U, vm.U                | 00101110 T:2 1 vm:5 010000 vn:5 vd:5         | 00=8b/8h 01=4h/4s 10=2s/2d | neon
raddhn2 vd.T, vn.U, vm.U               | 01101110 T:2 1 vm:5 010000 vn:5 vd:5         | 00=16b/8h 01=8h/4s 10=4s/2d | neon
uabal vd.T, vn.U, vm.U                 | 00101110 T:2 1 vm:5 010100 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
uabal2 vd.T, vn.U, vm.U                | 01101110 T:2 1 vm:5 010100 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
rsubhn vd.T, vn.U, vm.U                | 00101110 T:2 1 vm:5 011000 vn:5 vd:5         | 00=8b/8h 01=4h/4s 10=2s/2d | neon
rsubhn2 vd.T, vn.U, vm.U               | 01101110 T:2 1 vm:5 011000 vn:5 vd:5         | 00=16b/8h 01=8h/4s 10=4s/2d | neon
uabdl vd.T, vn.U, vm.U                 | 00101110 T:2 1 vm:5 011100 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
uabdl2 vd.T, vn.U, vm.U                | 01101110 T:2 1 vm:5 011100 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
umlal vd.T, vn.U, vm.U                 | 00101110 T:2 1 vm:5 100000 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
umlal vd.4s, vn.4h, vm.h[i]            | 0010111101 i[1:0] vm:4 0010 i[2] 0 vn:5 vd:5 |                  | neon
umlal vd.2d, vn.2s, vm.s[i]            | 0010111110 i[0] vm:5 0010 i[1] 0 vn:5 vd:5   |                  | neon
umlal2 vd.T, vn.U, vm.U                | 01101110 T:2 1 vm:5 100000 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
umlal2 vd.2d, vn.4s, vm.s[i]           | 0110111110 i[0] vm:5 0010 i[1] 0 vn:5 vd:5   |                  | neon
umlal2 vd.4s, vn.8h, vm.h[i]           | 0110111101 i[1:0] vm:4 0010 i[2] 0 vn:5 vd:5 |                  | neon
umlsl vd.T, vn.U, vm.U                 | 00101110 T:2 1 vm:5 101000 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
umlsl vd.2d, vn.2s, vm.s[i]            | 0010111110 i[0] vm:5 0110 i[1] 0 vn:5 vd:5   |                  | neon
umlsl vd.4s, vn.4h, vm.h[i]            | 0010111101 i[1:0] vm:4 0110 i[2] 0 vn:5 vd:5 |                  | neon
umlsl2 vd.T, vn.U, vm.U                | 01101110 T:2 1 vm:5 101000 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
umlsl2 vd.4s, vn.8h, vm.h[i]           | 0110111101 i[1:0] vm:4 0110 i[2] 0 vn:5 vd:5 |                  | neon
umlsl2 vd.2d, vn.4s, vm.s[i]           | 0110111110 i[0] vm:5 0110 i[1] 0 vn:5 vd:5   |                  | neon
umull vd.T, vn.U, vm.U                 | 00101110 T:2 1 vm:5 110000 vn:5 vd:5         | 00=8h/8b 01=4s/4h 10=2d/2s | neon
umull vd.4s, vn.4h, vm.h[i]            | 0010111101 i[1:0] vm:4 1010 i[2] 0 vn:5 vd:5 |                  | neon
umull vd.2d, vn.2s, vm.s[i]            | 0010111110 i[0] vm:5 1010 i[1] 0 vn:5 vd:5   |                  | neon
umull2 vd.T, vn.U, vm.U                | 01101110 T:2 1 vm:5 110000 vn:5 vd:5         | 00=8h/16b 01=4s/8h 10=2d/4s | neon
umull2 vd.4s, vn.8h, vm.h[i]           | 0110111101 i[1:0] vm:4 1010 i[2] 0 vn:5 vd:5 |                  | neon
umull2 vd.2d, vn.4s, vm.s[i]           | 0110111110 i[0] vm:5 1010 i[1] 0 vn:5 vd:5   |                  | neon
mul vd.T, vn.T, vm.U[i]                | 0 T:1 00111101 i[1:0] vm:4 1000 i[2] 0 vn:5 vd:5 | 0=4h/h 1=8h/h    | neon
mul vd.T, vn.T, vm.U[i]                | 0 T:1 00111110 i[0] vm:5 1000 i[1] 0 vn:5 vd:5 | 0=2s/s 1=4s/s    | neon
mul vd.T, vn.T, vm.T                   | 0 T[2] 001110 T[1:0] 1 vm:5 100111 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
sqdmulh vd.T, vn.T, vm.U[i]            | 0 T:1 00111110 i[0] vm:5 1100 i[1] 0 vn:5 vd:5 | 0=2s/s 1=4s/s    | neon
sqdmulh vd.T, vn.T, vm.U[i]            | 0 T:1 00111101 i[1:0] vm:4 1100 i[2] 0 vn:5 vd:5 | 0=4h/h 1=8h/h    | neon
sqdmulh vd.T, vn.T, vm.T               | 0 T[2] 001110 T[1:0] 1 vm:5 101101 vn:5 vd:5 | 001=4h 010=2s 101=8h 110=4s | neon
sqdmulh sd, sn, vm.s[i]                | 0101111110 i[0] vm:5 1100 i[1] 0 sn:5 sd:5   |                  | neon
sqdmulh hd, hn, vm.h[i]                | 0101111101 i[1:0] vm:4 1100 i[2] 0 hn:5 hd:5 |                  | neon
sqdmulh hd, hn, hm                     | 01011110011 hm:5 101101 hn:5 hd:5            |                  | neon
sqdmulh sd, sn, sm                     | 01011110101 sm:5 101101 sn:5 sd:5            |                  | neon
sqrdmulh vd.T, vn.T, vm.U[i]           | 0 T:1 00111101 i[1:0] vm:4 1101 i[2] 0 vn:5 vd:5 | 0=4h/h 1=8h/h    | neon
sqrdmulh vd.T, vn.T, vm.U[i]           | 0 T:1 00111110 i[0] vm:5 1101 i[1] 0 vn:5 vd:5 | 0=2s/s 1=4s/s    | neon
sqrdmulh vd.T, vn.T, vm.T              | 0 T[2] 101110 T[1:0] 1 vm:5 101101 vn:5 vd:5 | 001=4h 010=2s 101=8h 110=4s | neon
sqrdmulh hd, hn, vm.h[i]               | 0101111101 i[1:0] vm:4 1101 i[2] 0 hn:5 hd:5 |                  | neon
sqrdmulh sd, sn, vm.s[i]               | 0101111110 i[0] vm:5 1101 i[1] 0 sn:5 sd:5   |                  | neon
sqrdmulh hd, hn, hm                    | 01111110011 hm:5 101101 hn:5 hd:5            |                  | neon
sqrdmulh sd, sn, sm                    | 01111110101 sm:5 101101 sn:5 sd:5            |                  | neon
sdot vd.T, vn.U, vm.W[i]               | 0 T:1 00111110 i[0] vm:5 1110 i[1] 0 vn:5 vd:5 | 0=2s/8b/4b 1=4s/16b/4b | dotprod
sdot vd.T, vn.U, vm.U                  | 0 T:1 001110100 vm:5 100101 vn:5 vd:5        | 0=2s/8b 1=4s/16b | dotprod
fdot vd.T, vn.U, vm.W[i]               | 0 T:1 00111100 i[0] vm:5 0000 i[1] 0 vn:5 vd:5 | 0=2s/8b/4b 1=4s/16b/4b | fp8dot4
fdot vd.T, vn.U, vm.2b[i]              | 0 T:1 00111101 i[1:0] vm:4 0000 i[2] 0 vn:5 vd:5 | 0=4h/8b 1=8h/16b | fp8dot2
fdot vd.T, vn.U, vm.U                  | 0 T:1 001110000 vm:5 111111 vn:5 vd:5        | 0=2s/8b 1=4s/16b | fp8dot4
fdot vd.T, vn.U, vm.U                  | 0 T:1 001110010 vm:5 111111 vn:5 vd:5        | 0=4h/8b 1=8h/16b | fp8dot2
fmla vd.T, vn.T, vm.U[i]               | 0 T:1 00111100 i[1:0] vm:4 0001 i[2] 0 vn:5 vd:5 | 0=4h/h 1=8h/h    | fp16
fmla vd.T, vn.T, vm.U[i]               | 0 T:1 00111110 i[0] vm:5 0001 i[1] 0 vn:5 vd:5 | 0=2s/s 1=4s/s    | neon
fmla vd.2d, vn.2d, vm.d[i]             | 01001111110 vm:5 0001 i:1 0 vn:5 vd:5        |                  | neon
fmla vd.T, vn.T, vm.T                  | 0 T[1] 0011100 T[0] 1 vm:5 110011 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fmla vd.T, vn.T, vm.T                  | 0 T:1 001110010 vm:5 000011 vn:5 vd:5        | 0=4h 1=8h        | fp16
fmla hd, hn, vm.h[i]                   | 0101111100 i[1:0] vm:4 0001 i[2] 0 hn:5 hd:5 |                  | fp16
fmla sd, sn, vm.s[i]                   | 0101111110 i[0] vm:5 0001 i[1] 0 sn:5 sd:5   |                  | neon
fmla dd, dn, vm.d[i]                   | 01011111110 vm:5 0001 i:1 0 dn:5 dd:5        |                  | neon
fmls vd.T, vn.T, vm.U[i]               | 0 T:1 00111100 i[1:0] vm:4 0101 i[2] 0 vn:5 vd:5 | 0=4h/h 1=8h/h    | fp16
fmls vd.T, vn.T, vm.U[i]               | 0 T:1 00111110 i[0] vm:5 0101 i[1] 0 vn:5 vd:5 | 0=2s/s 1=4s/s    | neon
fmls vd.2d, vn.2d, vm.d[i]             | 01001111110 vm:5 0101 i:1 0 vn:5 vd:5        |                  | neon
fmls vd.T, vn.T, vm.T                  | 0 T[1] 0011101 T[0] 1 vm:5 110011 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fmls vd.T, vn.T, vm.T                  | 0 T:1 001110110 vm:5 000011 vn:5 vd:5        | 0=4h 1=8h        | fp16
fmls hd, hn, vm.h[i]                   | 0101111100 i[1:0] vm:4 0101 i[2] 0 hn:5 hd:5 |                  | fp16
fmls sd, sn, vm.s[i]                   | 0101111110 i[0] vm:5 0101 i[1] 0 sn:5 sd:5   |                  | neon
fmls dd, dn, vm.d[i]                   | 01011111110 vm:5 0101 i:1 0 dn:5 dd:5        |                  | neon
fmul vd.T, vn.T, vm.U[i]               | 0 T:1 00111100 i[1:0] vm:4 1001 i[2] 0 vn:5 vd:5 | 0=4h/h 1=8h/h    | fp16
fmul vd.T, vn.T, vm.U[i]               | 0 T:1 00111110 i[0] vm:5 1001 i[1] 0 vn:5 vd:5 | 0=2s/s 1=4s/s    | neon
fmul vd.2d, vn.2d, vm.d[i]             | 01001111110 vm:5 1001 i:1 0 vn:5 vd:5        |                  | neon
fmul vd.T, vn.T, vm.T                  | 0 T[1] 1011100 T[0] 1 vm:5 110111 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fmul vd.T, vn.T, vm.T                  | 0 T:1 101110010 vm:5 000111 vn:5 vd:5        | 0=4h 1=8h        | fp16
fmul hd, hn, vm.h[i]                   | 0101111100 i[1:0] vm:4 1001 i[2] 0 hn:5 hd:5 |                  | fp16
fmul sd, sn, vm.s[i]                   | 0101111110 i[0] vm:5 1001 i[1] 0 sn:5 sd:5   |                  | neon
fmul dd, dn, vm.d[i]                   | 01011111110 vm:5 1001 i:1 0 dn:5 dd:5        |                  | neon
fmul sd, sn, sm                        | 00011110001 sm:5 000010 sn:5 sd:5            |                  | neon
fmul dd, dn, dm                        | 00011110011 dm:5 000010 dn:5 dd:5            |                  | neon
fmul hd, hn, hm                        | 00011110111 hm:5 000010 hn:5 hd:5            |                  | fp16
sudot vd.T, vn.U, vm.W[i]              | 0 T:1 00111100 i[0] vm:5 1111 i[1] 0 vn:5 vd:5 | 0=2s/8b/4b 1=4s/16b/4b | i8mm
bfdot vd.T, vn.U, vm.W[i]              | 0 T:1 00111101 i[0] vm:5 1111 i[1] 0 vn:5 vd:5 | 0=2s/4h/2h 1=4s/8h/2h | bf16
bfdot vd.T, vn.U, vm.U                 | 0 T:1 101110010 vm:5 111111 vn:5 vd:5        | 0=2s/4h 1=4s/8h  | bf16
fmlal vd.T, vn.U, vm.W[i]              | 0 T:1 00111110 i[1:0] vm:4 0000 i[2] 0 vn:5 vd:5 | 0=2s/2h/h 1=4s/4h/h | fp16fml
fmlal vd.T, vn.U, vm.U                 | 0 T:1 001110001 vm:5 111011 vn:5 vd:5        | 0=2s/2h 1=4s/4h  | fp16fml
fmlsl vd.T, vn.U, vm.W[i]              | 0 T:1 00111110 i[1:0] vm:4 0100 i[2] 0 vn:5 vd:5 | 0=2s/2h/h 1=4s/4h/h | fp16fml
fmlsl vd.T, vn.U, vm.U                 | 0 T:1 001110101 vm:5 111011 vn:5 vd:5        | 0=2s/2h 1=4s/4h  | fp16fml
usdot vd.T, vn.U, vm.W[i]              | 0 T:1 00111110 i[0] vm:5 1111 i[1] 0 vn:5 vd:5 | 0=2s/8b/4b 1=4s/16b/4b | i8mm
usdot vd.T, vn.U, vm.U                 | 0 T:1 001110100 vm:5 100111 vn:5 vd:5        | 0=2s/8b 1=4s/16b | i8mm
bfmlalb vd.4s, vn.8h, vm.h[i]          | 0000111111 i[1:0] vm:4 1111 i[2] 0 vn:5 vd:5 |                  | bf16
bfmlalb vd.4s, vn.8h, vm.8h            | 00101110110 vm:5 111111 vn:5 vd:5            |                  | bf16
bfmlalt vd.4s, vn.8h, vm.h[i]          | 0100111111 i[1:0] vm:4 1111 i[2] 0 vn:5 vd:5 |                  | bf16
bfmlalt vd.4s, vn.8h, vm.8h            | 01101110110 vm:5 111111 vn:5 vd:5            |                  | bf16
mla vd.T, vn.T, vm.U[i]                | 0 T:1 10111101 i[1:0] vm:4 0000 i[2] 0 vn:5 vd:5 | 0=4h/h 1=8h/h    | neon
mla vd.T, vn.T, vm.U[i]                | 0 T:1 10111110 i[0] vm:5 0000 i[1] 0 vn:5 vd:5 | 0=2s/s 1=4s/s    | neon
mla vd.T, vn.T, vm.T                   | 0 T[2] 001110 T[1:0] 1 vm:5 100101 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
mls vd.T, vn.T, vm.U[i]                | 0 T:1 10111110 i[0] vm:5 0100 i[1] 0 vn:5 vd:5 | 0=2s/s 1=4s/s    | neon
mls vd.T, vn.T, vm.U[i]                | 0 T:1 10111101 i[1:0] vm:4 0100 i[2] 0 vn:5 vd:5 | 0=4h/h 1=8h/h    | neon
mls vd.T, vn.T, vm.T                   | 0 T[2] 101110 T[1:0] 1 vm:5 100101 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
sqrdmlah vd.T, vn.T, vm.U[i]           | 0 T:1 10111110 i[0] vm:5 1101 i[1] 0 vn:5 vd:5 | 0=2s/s 1=4s/s    | rdm
sqrdmlah vd.T, vn.T, vm.U[i]           | 0 T:1 10111101 i[1:0] vm:4 1101 i[2] 0 vn:5 vd:5 | 0=4h/h 1=8h/h    | rdm
sqrdmlah vd.T, vn.T, vm.T              | 0 T[2] 101110 T[1:0] 0 vm:5 100001 vn:5 vd:5 | 001=4h 010=2s 101=8h 110=4s | rdm
sqrdmlah sd, sn, vm.s[i]               | 0111111110 i[0] vm:5 1101 i[1] 0 sn:5 sd:5   |                  | rdm
sqrdmlah hd, hn, vm.h[i]               | 0111111101 i[1:0] vm:4 1101 i[2] 0 hn:5 hd:5 |                  | rdm
sqrdmlah hd, hn, hm                    | 01111110010 hm:5 100001 hn:5 hd:5            |                  | rdm
sqrdmlah sd, sn, sm                    | 01111110100 sm:5 100001 sn:5 sd:5            |                  | rdm
udot vd.T, vn.U, vm.W[i]               | 0 T:1 10111110 i[0] vm:5 1110 i[1] 0 vn:5 vd:5 | 0=2s/8b/4b 1=4s/16b/4b | dotprod
udot vd.T, vn.U, vm.U                  | 0 T:1 101110100 vm:5 100101 vn:5 vd:5        | 0=2s/8b 1=4s/16b | dotprod
sqrdmlsh vd.T, vn.T, vm.U[i]           | 0 T:1 10111101 i[1:0] vm:4 1111 i[2] 0 vn:5 vd:5 | 0=4h/h 1=8h/h    | rdm
sqrdmlsh vd.T, vn.T, vm.U[i]           | 0 T:1 10111110 i[0] vm:5 1111 i[1] 0 vn:5 vd:5 | 0=2s/s 1=4s/s    | rdm
sqrdmlsh vd.T, vn.T, vm.T              | 0 T[2] 101110 T[1:0] 0 vm:5 100011 vn:5 vd:5 | 001=4h 010=2s 101=8h 110=4s | rdm
sqrdmlsh hd, hn, vm.h[i]               | 0111111101 i[1:0] vm:4 1111 i[2] 0 hn:5 hd:5 |                  | rdm
sqrdmlsh sd, sn, vm.s[i]               | 0111111110 i[0] vm:5 1111 i[1] 0 sn:5 sd:5   |                  | rdm
sqrdmlsh sd, sn, sm                    | 01111110100 sm:5 100011 sn:5 sd:5            |                  | rdm
sqrdmlsh hd, hn, hm                    | 01111110010 hm:5 100011 hn:5 hd:5            |                  | rdm
fmulx vd.T, vn.T, vm.U[i]              | 0 T:1 10111100 i[1:0] vm:4 1001 i[2] 0 vn:5 vd:5 | 0=4h/h 1=8h/h    | fp16
fmulx vd.T, vn.T, vm.U[i]              | 0 T:1 10111110 i[0] vm:5 1001 i[1] 0 vn:5 vd:5 | 0=2s/s 1=4s/s    | neon
fmulx vd.2d, vn.2d, vm.d[i]            | 01101111110 vm:5 1001 i:1 0 vn:5 vd:5        |                  | neon
fmulx vd.T, vn.T, vm.T                 | 0 T[1] 0011100 T[0] 1 vm:5 110111 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fmulx vd.T, vn.T, vm.T                 | 0 T:1 001110010 vm:5 000111 vn:5 vd:5        | 0=4h 1=8h        | fp16
fmulx hd, hn, vm.h[i]                  | 0111111100 i[1:0] vm:4 1001 i[2] 0 hn:5 hd:5 |                  | fp16
fmulx sd, sn, vm.s[i]                  | 0111111110 i[0] vm:5 1001 i[1] 0 sn:5 sd:5   |                  | neon
fmulx dd, dn, vm.d[i]                  | 01111111110 vm:5 1001 i:1 0 dn:5 dd:5        |                  | neon
fmulx sd, sn, sm                       | 01011110001 sm:5 110111 sn:5 sd:5            |                  | neon
fmulx dd, dn, dm                       | 01011110011 dm:5 110111 dn:5 dd:5            |                  | neon
fmulx hd, hn, hm                       | 01011110010 hm:5 000111 hn:5 hd:5            |                  | fp16
fcmla vd.8h, vn.8h, vm.h[i], #rot*90   | 0110111101 i[0] vm:5 0 rot:2 1 i[1] 0 vn:5 vd:5 |                  | fp16 fcma
fcmla vd.4h, vn.4h, vm.h[i], #rot*90   | 0010111101 i:1 vm:5 0 rot:2 100 vn:5 vd:5    |                  | fp16 fcma
fcmla vd.4s, vn.4s, vm.s[i], #rot*90   | 01101111100 vm:5 0 rot:2 1 i:1 0 vn:5 vd:5   |                  | fcma
fcmla vd.T, vn.T, vm.T, #rot*90        | 0 T:1 101110010 vm:5 110 rot:2 1 vn:5 vd:5   | 0=4h 1=8h        | fp16 fcma
fcmla vd.T, vn.T, vm.T, #rot*90        | 0 T[1] 1011101 T[0] 0 vm:5 110 rot:2 1 vn:5 vd:5 | 00=2s 10=4s 11=2d | fcma
fmlal2 vd.T, vn.U, vm.W[i]             | 0 T:1 10111110 i[1:0] vm:4 1000 i[2] 0 vn:5 vd:5 | 0=2s/2h/h 1=4s/4h/h | fp16fml
fmlal2 vd.T, vn.U, vm.U                | 0 T:1 101110001 vm:5 110011 vn:5 vd:5        | 0=2s/2h 1=4s/4h  | fp16fml
fmlsl2 vd.T, vn.U, vm.W[i]             | 0 T:1 10111110 i[1:0] vm:4 1100 i[2] 0 vn:5 vd:5 | 0=2s/2h/h 1=4s/4h/h | fp16fml
fmlsl2 vd.T, vn.U, vm.U                | 0 T:1 101110101 vm:5 110011 vn:5 vd:5        | 0=2s/2h 1=4s/4h  | fp16fml
ext vd.8b, vn.8b, vm.8b, #imm          | 00101110000 vm:5 00 imm:3 0 vn:5 vd:5        |                  | neon
ext vd.16b, vn.16b, vm.16b, #imm       | 01101110000 vm:5 0 imm:4 0 vn:5 vd:5         |                  | neon
movi vd.T, #imm                        | 0 T:1 00111100000 imm[7:5] 000001 imm[4:0] vd:5 | 0=2s 1=4s        | neon
movi vd.T, #imm, lsl #cmode*8          | 0 T:1 00111100000 imm[7:5] 0 cmode:2 001 imm[4:0] vd:5 | 0=2s 1=4s        | neon
movi vd.T, #imm, msl #8                | 0 T:1 00111100000 imm[7:5] 110001 imm[4:0] vd:5 | 0=2s 1=4s        | neon
movi vd.T, #imm, msl #16               | 0 T:1 00111100000 imm[7:5] 110101 imm[4:0] vd:5 | 0=2s 1=4s        | neon
movi vd.T, #imm                        | 0 T:1 00111100000 imm[7:5] 100001 imm[4:0] vd:5 | 0=4h 1=8h        | neon
movi vd.T, #imm, lsl #cmode*8          | 0 T:1 00111100000 imm[7:5] 10 cmode:1 001 imm[4:0] vd:5 | 0=4h 1=8h        | neon
movi vd.T, #imm                        | 0 T:1 00111100000 imm[7:5] 111001 imm[4:0] vd:5 | 0=8b 1=16b       | neon
movi dd, #bytemask(imm8)               | 0010111100000 imm8[7:5] 111001 imm8[4:0] dd:5 |                  | neon
movi vd.2d, #bytemask(imm8)            | 0110111100000 imm8[7:5] 111001 imm8[4:0] vd:5 |                  | neon
orr vd.T, #imm                         | 0 T:1 00111100000 imm[7:5] 000101 imm[4:0] vd:5 | 0=2s 1=4s        | neon
orr vd.T, #imm, lsl #cmode*8           | 0 T:1 00111100000 imm[7:5] 0 cmode:2 101 imm[4:0] vd:5 | 0=2s 1=4s        | neon
orr vd.T, #imm                         | 0 T:1 00111100000 imm[7:5] 100101 imm[4:0] vd:5 | 0=4h 1=8h        | neon
orr vd.T, #imm, lsl #cmode*8           | 0 T:1 00111100000 imm[7:5] 10 cmode:1 101 imm[4:0] vd:5 | 0=4h 1=8h        | neon
orr vd.T, vn.T, vm.T                   | 0 T:1 001110101 vm:5 000111 vn:5 vd:5        | 0=8b 1=16b       | neon
fmov vd.T, #fp8(imm8)                  | 0 T:1 00111100000 imm8[7:5] 111101 imm8[4:0] vd:5 | 0=2s 1=4s        | neon
fmov vd.T, #fp8(imm8)                  | 0 T:1 00111100000 imm8[7:5] 111111 imm8[4:0] vd:5 | 0=4h 1=8h        | fp16
fmov vd.2d, #fp8(imm8)                 | 0110111100000 imm8[7:5] 111101 imm8[4:0] vd:5 |                  | neon
fmov wd, sn                            | 0001111000100110000000 sn:5 wd:5             |                  | neon
fmov sd, wn                            | 0001111000100111000000 wn:5 sd:5             |                  | neon
fmov sd, #0.0                          | 000111100010011100000011111 sd:5             |                  | neon
fmov wd, hn                            | 0001111011100110000000 hn:5 wd:5             |                  | fp16
fmov hd, wn                            | 0001111011100111000000 wn:5 hd:5             |                  | fp16
fmov hd, #0.0                          | 000111101110011100000011111 hd:5             |                  | fp16
fmov xd, dn                            | 1001111001100110000000 dn:5 xd:5             |                  | neon
fmov dd, xn                            | 1001111001100111000000 xn:5 dd:5             |                  | neon
fmov dd, #0.0                          | 100111100110011100000011111 dd:5             |                  | neon
fmov xd, vn.d[1]                       | 1001111010101110000000 vn:5 xd:5             |                  | neon
fmov vd.d[1], xn                       | 1001111010101111000000 xn:5 vd:5             |                  | neon
fmov xd, hn                            | 1001111011100110000000 hn:5 xd:5             |                  | fp16
fmov hd, xn                            | 1001111011100111000000 xn:5 hd:5             |                  | fp16
fmov sd, sn                            | 0001111000100000010000 sn:5 sd:5             |                  | neon
fmov dd, dn                            | 0001111001100000010000 dn:5 dd:5             |                  | neon
fmov hd, hn                            | 0001111011100000010000 hn:5 hd:5             |                  | fp16
fmov sd, #fp8(imm8)                    | 00011110001 imm8:8 10000000 sd:5             |                  | neon
fmov dd, #fp8(imm8)                    | 00011110011 imm8:8 10000000 dd:5             |                  | neon
fmov hd, #fp8(imm8)                    | 00011110111 imm8:8 10000000 hd:5             |                  | fp16
mvni vd.T, #imm                        | 0 T:1 10111100000 imm[7:5] 000001 imm[4:0] vd:5 | 0=2s 1=4s        | neon
mvni vd.T, #imm, lsl #cmode*8          | 0 T:1 10111100000 imm[7:5] 0 cmode:2 001 imm[4:0] vd:5 | 0=2s 1=4s        | neon
mvni vd.T, #imm, msl #8                | 0 T:1 10111100000 imm[7:5] 110001 imm[4:0] vd:5 | 0=2s 1=4s        | neon
mvni vd.T, #imm, msl #16               | 0 T:1 10111100000 imm[7:5] 110101 imm[4:0] vd:5 | 0=2s 1=4s        | neon
mvni vd.T, #imm                        | 0 T:1 10111100000 imm[7:5] 100001 imm[4:0] vd:5 | 0=4h 1=8h        | neon
mvni vd.T, #imm, lsl #cmode*8          | 0 T:1 10111100000 imm[7:5] 10 cmode:1 001 imm[4:0] vd:5 | 0=4h 1=8h        | neon
bic vd.T, #imm                         | 0 T:1 10111100000 imm[7:5] 000101 imm[4:0] vd:5 | 0=2s 1=4s        | neon
bic vd.T, #imm, lsl #cmode*8           | 0 T:1 10111100000 imm[7:5] 0 cmode:2 101 imm[4:0] vd:5 | 0=2s 1=4s        | neon
bic vd.T, #imm                         | 0 T:1 10111100000 imm[7:5] 100101 imm[4:0] vd:5 | 0=4h 1=8h        | neon
bic vd.T, #imm, lsl #cmode*8           | 0 T:1 10111100000 imm[7:5] 10 cmode:1 101 imm[4:0] vd:5 | 0=4h 1=8h        | neon
bic vd.T, vn.T, vm.T                   | 0 T:1 001110011 vm:5 000111 vn:5 vd:5        | 0=8b 1=16b       | neon
dup vd.T, vn.U[i]                      | 0 T:1 001110000 i:4 1000001 vn:5 vd:5        | 0=8b/b 1=16b/b   | neon
dup vd.T, vn.U[i]                      | 0 T:1 001110000 i:3 10000001 vn:5 vd:5       | 0=4h/h 1=8h/h    | neon
dup vd.T, vn.U[i]                      | 0 T:1 001110000 i:2 100000001 vn:5 vd:5      | 0=2s/s 1=4s/s    | neon
dup vd.2d, vn.d[i]                     | 01001110000 i:1 1000000001 vn:5 vd:5         |                  | neon
dup vd.T, wn                           | 0 T[3] 00111000000 T[2:0] 000011 wn:5 vd:5   | 0001=8b 0010=4h 0100=2s 1001=16b 1010=8h 1100=4s | neon
dup vd.2d, xn                          | 0100111000001000000011 xn:5 vd:5             |                  | neon
smov wd, vn.b[i]                       | 00001110000 i:4 1001011 vn:5 wd:5            |                  | neon
smov wd, vn.h[i]                       | 00001110000 i:3 10001011 vn:5 wd:5           |                  | neon
smov xd, vn.s[i]                       | 01001110000 i:2 100001011 vn:5 xd:5          |                  | neon
smov xd, vn.b[i]                       | 01001110000 i:4 1001011 vn:5 xd:5            |                  | neon
smov xd, vn.h[i]                       | 01001110000 i:3 10001011 vn:5 xd:5           |                  | neon
umov wd, vn.s[i]                       | 00001110000 i:2 100001111 vn:5 wd:5          |                  | neon
umov wd, vn.b[i]                       | 00001110000 i:4 1001111 vn:5 wd:5            |                  | neon
umov wd, vn.h[i]                       | 00001110000 i:3 10001111 vn:5 wd:5           |                  | neon
umov xd, vn.d[i]                       | 01001110000 i:1 1000001111 vn:5 xd:5         |                  | neon
ins vd.b[i], wn                        | 01001110000 i:4 1000111 wn:5 vd:5            |                  | neon
ins vd.s[i], wn                        | 01001110000 i:2 100000111 wn:5 vd:5          |                  | neon
ins vd.h[i], wn                        | 01001110000 i:3 10000111 wn:5 vd:5           |                  | neon
ins vd.d[i], xn                        | 01001110000 i:1 1000000111 xn:5 vd:5         |                  | neon
ins vd.b[i], vn.b[i2]                  | 01101110000 i:4 10 i2:4 1 vn:5 vd:5          |                  | neon
ins vd.h[i], vn.h[i2]                  | 01101110000 i:3 100 i2:3 01 vn:5 vd:5        |                  | neon
ins vd.s[i], vn.s[i2]                  | 01101110000 i:2 1000 i2:2 001 vn:5 vd:5      |                  | neon
ins vd.d[i], vn.d[i2]                  | 01101110000 i:1 10000 i2:1 0001 vn:5 vd:5    |                  | neon
rev64 vd.T, vn.T                       | 0 T[2] 001110 T[1:0] 100000000010 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
rev16 vd.T, vn.T                       | 0 T:1 00111000100000000110 vn:5 vd:5         | 0=8b 1=16b       | neon
saddlp vd.T, vn.U                      | 0 T[2] 001110 T[1:0] 100000001010 vn:5 vd:5  | 000=4h/8b 001=2s/4h 010=1d/2s 100=8h/16b 101=4s/8h 110=2d/4s | neon
suqadd vd.T, vn.T                      | 0 T[2] 001110 T[1:0] 100000001110 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
suqadd bd, bn                          | 0101111000100000001110 bn:5 bd:5             |                  | neon
suqadd hd, hn                          | 0101111001100000001110 hn:5 hd:5             |                  | neon
suqadd sd, sn                          | 0101111010100000001110 sn:5 sd:5             |                  | neon
suqadd dd, dn                          | 0101111011100000001110 dn:5 dd:5             |                  | neon
cls vd.T, vn.T                         | 0 T[2] 001110 T[1:0] 100000010010 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
cnt vd.T, vn.T                         | 0 T:1 00111000100000010110 vn:5 vd:5         | 0=8b 1=16b       | neon
sadalp vd.T, vn.U                      | 0 T[2] 001110 T[1:0] 100000011010 vn:5 vd:5  | 000=4h/8b 001=2s/4h 010=1d/2s 100=8h/16b 101=4s/8h 110=2d/4s | neon
sqabs vd.T, vn.T                       | 0 T[2] 001110 T[1:0] 100000011110 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
sqabs bd, bn                           | 0101111000100000011110 bn:5 bd:5             |                  | neon
sqabs hd, hn                           | 0101111001100000011110 hn:5 hd:5             |                  | neon
sqabs dd, dn                           | 0101111011100000011110 dn:5 dd:5             |                  | neon
sqabs sd, sn                           | 0101111010100000011110 sn:5 sd:5             |                  | neon
cmgt vd.T, vn.T, #0                    | 0 T[2] 001110 T[1:0] 100000100010 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmgt vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 1 vm:5 001101 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmlt vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 1 vn:5 001101 vm:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmgt dd, dn, #0                        | 0101111011100000100010 dn:5 dd:5             |                  | neon
cmgt dd, dn, dm                        | 01011110111 dm:5 001101 dn:5 dd:5            |                  | neon
cmlt dd, dn, dm                        | 01011110111 dn:5 001101 dm:5 dd:5            |                  | neon
cmeq vd.T, vn.T, #0                    | 0 T[2] 001110 T[1:0] 100000100110 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmeq vd.T, vn.T, vm.T                  | 0 T[2] 101110 T[1:0] 1 vm:5 100011 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmeq dd, dn, #0                        | 0101111011100000100110 dn:5 dd:5             |                  | neon
cmeq dd, dn, dm                        | 01111110111 dm:5 100011 dn:5 dd:5            |                  | neon
cmlt vd.T, vn.T, #0                    | 0 T[2] 001110 T[1:0] 100000101010 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmlt dd, dn, #0                        | 0101111011100000101010 dn:5 dd:5             |                  | neon
abs vd.T, vn.T                         | 0 T[2] 001110 T[1:0] 100000101110 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
abs dd, dn                             | 0101111011100000101110 dn:5 dd:5             |                  | neon
xtn vd.T, vn.U                         | 00001110 T:2 100001001010 vn:5 vd:5          | 00=8b/8h 01=4h/4s 10=2s/2d | neon
xtn2 vd.T, vn.U                        | 01001110 T:2 100001001010 vn:5 vd:5          | 00=16b/8h 01=8h/4s 10=4s/2d | neon
sqxtn vd.T, vn.U                       | 00001110 T:2 100001010010 vn:5 vd:5          | 00=8b/8h 01=4h/4s 10=2s/2d | neon
sqxtn bd, hn                           | 0101111000100001010010 hn:5 bd:5             |                  | neon
sqxtn hd, sn                           | 0101111001100001010010 sn:5 hd:5             |                  | neon
sqxtn sd, dn                           | 0101111010100001010010 dn:5 sd:5             |                  | neon
sqxtn2 vd.T, vn.U                      | 01001110 T:2 100001010010 vn:5 vd:5          | 00=16b/8h 01=8h/4s 10=4s/2d | neon
fcvtn vd.T, vn.U                       | 000011100 T:1 100001011010 vn:5 vd:5         | 0=4h/4s 1=2s/2d  | neon
fcvtn vd.8b, vn.4s, vm.4s              | 00001110000 vm:5 111101 vn:5 vd:5            |                  | fp8
fcvtn vd.T, vn.U, vm.U                 | 0 T:1 001110010 vm:5 111101 vn:5 vd:5        | 0=8b/4h 1=16b/8h | fp8
fcvtn2 vd.T, vn.U                      | 010011100 T:1 100001011010 vn:5 vd:5         | 0=8h/4s 1=4s/2d  | neon
fcvtn2 vd.16b, vn.4s, vm.4s            | 01001110000 vm:5 111101 vn:5 vd:5            |                  | fp8
fcvtl vd.T, vn.U                       | 000011100 T:1 100001011110 vn:5 vd:5         | 0=4s/4h 1=2d/2s  | neon
fcvtl2 vd.T, vn.U                      | 010011100 T:1 100001011110 vn:5 vd:5         | 0=4s/8h 1=2d/4s  | neon
frintn vd.T, vn.T                      | 0 T[1] 0011100 T[0] 100001100010 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
frintn vd.T, vn.T                      | 0 T:1 00111001111001100010 vn:5 vd:5         | 0=4h 1=8h        | fp16
frintn sd, sn                          | 0001111000100100010000 sn:5 sd:5             |                  | neon
frintn dd, dn                          | 0001111001100100010000 dn:5 dd:5             |                  | neon
frintn hd, hn                          | 0001111011100100010000 hn:5 hd:5             |                  | fp16
frintm vd.T, vn.T                      | 0 T[1] 0011100 T[0] 100001100110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
frintm vd.T, vn.T                      | 0 T:1 00111001111001100110 vn:5 vd:5         | 0=4h 1=8h        | fp16
frintm sd, sn                          | 0001111000100101010000 sn:5 sd:5             |                  | neon
frintm dd, dn                          | 0001111001100101010000 dn:5 dd:5             |                  | neon
frintm hd, hn                          | 0001111011100101010000 hn:5 hd:5             |                  | fp16
fcvtns vd.T, vn.T                      | 0 T[1] 0011100 T[0] 100001101010 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcvtns vd.T, vn.T                      | 0 T:1 00111001111001101010 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcvtns sd, sn                          | 0101111000100001101010 sn:5 sd:5             |                  | neon
fcvtns dd, dn                          | 0101111001100001101010 dn:5 dd:5             |                  | neon
fcvtns hd, hn                          | 0101111001111001101010 hn:5 hd:5             |                  | fp16
fcvtns wd, sn                          | 0001111000100000000000 sn:5 wd:5             |                  | neon
fcvtns wd, dn                          | 0001111001100000000000 dn:5 wd:5             |                  | neon
fcvtns wd, hn                          | 0001111011100000000000 hn:5 wd:5             |                  | fp16
fcvtns xd, sn                          | 1001111000100000000000 sn:5 xd:5             |                  | neon
fcvtns xd, dn                          | 1001111001100000000000 dn:5 xd:5             |                  | neon
fcvtns xd, hn                          | 1001111011100000000000 hn:5 xd:5             |                  | fp16
fcvtms vd.T, vn.T                      | 0 T[1] 0011100 T[0] 100001101110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcvtms vd.T, vn.T                      | 0 T:1 00111001111001101110 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcvtms sd, sn                          | 0101111000100001101110 sn:5 sd:5             |                  | neon
fcvtms dd, dn                          | 0101111001100001101110 dn:5 dd:5             |                  | neon
fcvtms hd, hn                          | 0101111001111001101110 hn:5 hd:5             |                  | fp16
fcvtms wd, sn                          | 0001111000110000000000 sn:5 wd:5             |                  | neon
fcvtms wd, dn                          | 0001111001110000000000 dn:5 wd:5             |                  | neon
fcvtms wd, hn                          | 0001111011110000000000 hn:5 wd:5             |                  | fp16
fcvtms xd, sn                          | 1001111000110000000000 sn:5 xd:5             |                  | neon
fcvtms xd, dn                          | 1001111001110000000000 dn:5 xd:5             |                  | neon
fcvtms xd, hn                          | 1001111011110000000000 hn:5 xd:5             |                  | fp16
fcvtas vd.T, vn.T                      | 0 T[1] 0011100 T[0] 100001110010 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcvtas vd.T, vn.T                      | 0 T:1 00111001111001110010 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcvtas sd, sn                          | 0101111000100001110010 sn:5 sd:5             |                  | neon
fcvtas dd, dn                          | 0101111001100001110010 dn:5 dd:5             |                  | neon
fcvtas hd, hn                          | 0101111001111001110010 hn:5 hd:5             |                  | fp16
fcvtas wd, sn                          | 0001111000100100000000 sn:5 wd:5             |                  | neon
fcvtas wd, dn                          | 0001111001100100000000 dn:5 wd:5             |                  | neon
fcvtas wd, hn                          | 0001111011100100000000 hn:5 wd:5             |                  | fp16
fcvtas xd, sn                          | 1001111000100100000000 sn:5 xd:5             |                  | neon
fcvtas xd, dn                          | 1001111001100100000000 dn:5 xd:5             |                  | neon
fcvtas xd, hn                          | 1001111011100100000000 hn:5 xd:5             |                  | fp16
scvtf vd.T, vn.T                       | 0 T[1] 0011100 T[0] 100001110110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
scvtf vd.T, vn.T                       | 0 T:1 00111001111001110110 vn:5 vd:5         | 0=4h 1=8h        | fp16
scvtf vd.2d, vn.2d, #64-imm            | 0100111101 imm:6 111001 vn:5 vd:5            |                  | neon
scvtf vd.T, vn.T, #32-imm              | 0 T:1 001111001 imm:5 111001 vn:5 vd:5       | 0=2s 1=4s        | neon
scvtf vd.T, vn.T, #16-imm              | 0 T:1 0011110001 imm:4 111001 vn:5 vd:5      | 0=4h 1=8h        | fp16
scvtf sd, sn                           | 0101111000100001110110 sn:5 sd:5             |                  | neon
scvtf dd, dn                           | 0101111001100001110110 dn:5 dd:5             |                  | neon
scvtf hd, hn                           | 0101111001111001110110 hn:5 hd:5             |                  | fp16
scvtf sd, sn, #32-imm                  | 01011111001 imm:5 111001 sn:5 sd:5           |                  | neon
scvtf dd, dn, #64-imm                  | 0101111101 imm:6 111001 dn:5 dd:5            |                  | neon
scvtf hd, hn, #16-imm                  | 010111110001 imm:4 111001 hn:5 hd:5          |                  | fp16
scvtf sd, wn, #32-scale                | 00011110000000101 scale:5 wn:5 sd:5          |                  | neon
scvtf dd, wn, #32-scale                | 00011110010000101 scale:5 wn:5 dd:5          |                  | neon
scvtf hd, wn, #32-scale                | 00011110110000101 scale:5 wn:5 hd:5          |                  | fp16
scvtf sd, xn, #64-scale                | 1001111000000010 scale:6 xn:5 sd:5           |                  | neon
scvtf dd, xn, #64-scale                | 1001111001000010 scale:6 xn:5 dd:5           |                  | neon
scvtf hd, xn, #64-scale                | 1001111011000010 scale:6 xn:5 hd:5           |                  | fp16
scvtf sd, wn                           | 0001111000100010000000 wn:5 sd:5             |                  | neon
scvtf dd, wn                           | 0001111001100010000000 wn:5 dd:5             |                  | neon
scvtf hd, wn                           | 0001111011100010000000 wn:5 hd:5             |                  | fp16
scvtf sd, xn                           | 1001111000100010000000 xn:5 sd:5             |                  | neon
scvtf dd, xn                           | 1001111001100010000000 xn:5 dd:5             |                  | neon
scvtf hd, xn                           | 1001111011100010000000 xn:5 hd:5             |                  | fp16
frint32z vd.T, vn.T                    | 0 T[1] 0011100 T[0] 100001111010 vn:5 vd:5   | 00=2s 10=4s 11=2d | frintts
frint32z sd, sn                        | 0001111000101000010000 sn:5 sd:5             |                  | frintts
frint32z dd, dn                        | 0001111001101000010000 dn:5 dd:5             |                  | frintts
frint64z vd.T, vn.T                    | 0 T[1] 0011100 T[0] 100001111110 vn:5 vd:5   | 00=2s 10=4s 11=2d | frintts
frint64z sd, sn                        | 0001111000101001010000 sn:5 sd:5             |                  | frintts
frint64z dd, dn                        | 0001111001101001010000 dn:5 dd:5             |                  | frintts
fcmgt vd.T, vn.T, #0.0                 | 0 T[1] 0011101 T[0] 100000110010 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcmgt vd.T, vn.T, #0.0                 | 0 T:1 00111011111000110010 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcmgt vd.T, vn.T, vm.T                 | 0 T[1] 1011101 T[0] 1 vm:5 111001 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fcmlt vd.T, vn.T, vm.T                 | 0 T[1] 1011101 T[0] 1 vn:5 111001 vm:5 vd:5  | 00=2s 10=4s 11=2d | neon
fcmgt vd.T, vn.T, vm.T                 | 0 T:1 101110110 vm:5 001001 vn:5 vd:5        | 0=4h 1=8h        | fp16
fcmlt vd.T, vn.T, vm.T                 | 0 T:1 101110110 vn:5 001001 vm:5 vd:5        | 0=4h 1=8h        | fp16
fcmgt sd, sn, #0.0                     | 0101111010100000110010 sn:5 sd:5             |                  | neon
fcmgt dd, dn, #0.0                     | 0101111011100000110010 dn:5 dd:5             |                  | neon
fcmgt hd, hn, #0.0                     | 0101111011111000110010 hn:5 hd:5             |                  | fp16
fcmgt sd, sn, sm                       | 01111110101 sm:5 111001 sn:5 sd:5            |                  | neon
fcmlt sd, sn, sm                       | 01111110101 sn:5 111001 sm:5 sd:5            |                  | neon
fcmgt dd, dn, dm                       | 01111110111 dm:5 111001 dn:5 dd:5            |                  | neon
fcmlt dd, dn, dm                       | 01111110111 dn:5 111001 dm:5 dd:5            |                  | neon
fcmgt hd, hn, hm                       | 01111110110 hm:5 001001 hn:5 hd:5            |                  | fp16
fcmeq vd.T, vn.T, #0.0                 | 0 T[1] 0011101 T[0] 100000110110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcmeq vd.T, vn.T, #0.0                 | 0 T:1 00111011111000110110 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcmeq vd.T, vn.T, vm.T                 | 0 T[1] 0011100 T[0] 1 vm:5 111001 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fcmeq vd.T, vn.T, vm.T                 | 0 T:1 001110010 vm:5 001001 vn:5 vd:5        | 0=4h 1=8h        | fp16
fcmeq sd, sn, #0.0                     | 0101111010100000110110 sn:5 sd:5             |                  | neon
fcmeq dd, dn, #0.0                     | 0101111011100000110110 dn:5 dd:5             |                  | neon
fcmeq hd, hn, #0.0                     | 0101111011111000110110 hn:5 hd:5             |                  | fp16
fcmeq sd, sn, sm                       | 01011110001 sm:5 111001 sn:5 sd:5            |                  | neon
fcmeq dd, dn, dm                       | 01011110011 dm:5 111001 dn:5 dd:5            |                  | neon
fcmeq hd, hn, hm                       | 01011110010 hm:5 001001 hn:5 hd:5            |                  | fp16
fcmlt vd.T, vn.T, #0.0                 | 0 T[1] 0011101 T[0] 100000111010 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcmlt vd.T, vn.T, #0.0                 | 0 T:1 00111011111000111010 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcmlt sd, sn, #0.0                     | 0101111010100000111010 sn:5 sd:5             |                  | neon
fcmlt dd, dn, #0.0                     | 0101111011100000111010 dn:5 dd:5             |                  | neon
fcmlt hd, hn, #0.0                     | 0101111011111000111010 hn:5 hd:5             |                  | fp16
fabs vd.T, vn.T                        | 0 T[1] 0011101 T[0] 100000111110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fabs vd.T, vn.T                        | 0 T:1 00111011111000111110 vn:5 vd:5         | 0=4h 1=8h        | fp16
fabs sd, sn                            | 0001111000100000110000 sn:5 sd:5             |                  | neon
fabs dd, dn                            | 0001111001100000110000 dn:5 dd:5             |                  | neon
fabs hd, hn                            | 0001111011100000110000 hn:5 hd:5             |                  | fp16
frintp vd.T, vn.T                      | 0 T[1] 0011101 T[0] 100001100010 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
frintp vd.T, vn.T                      | 0 T:1 00111011111001100010 vn:5 vd:5         | 0=4h 1=8h        | fp16
frintp sd, sn                          | 0001111000100100110000 sn:5 sd:5             |                  | neon
frintp dd, dn                          | 0001111001100100110000 dn:5 dd:5             |                  | neon
frintp hd, hn                          | 0001111011100100110000 hn:5 hd:5             |                  | fp16
frintz vd.T, vn.T                      | 0 T[1] 0011101 T[0] 100001100110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
frintz vd.T, vn.T                      | 0 T:1 00111011111001100110 vn:5 vd:5         | 0=4h 1=8h        | fp16
frintz sd, sn                          | 0001111000100101110000 sn:5 sd:5             |                  | neon
frintz dd, dn                          | 0001111001100101110000 dn:5 dd:5             |                  | neon
frintz hd, hn                          | 0001111011100101110000 hn:5 hd:5             |                  | fp16
fcvtps vd.T, vn.T                      | 0 T[1] 0011101 T[0] 100001101010 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcvtps vd.T, vn.T                      | 0 T:1 00111011111001101010 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcvtps sd, sn                          | 0101111010100001101010 sn:5 sd:5             |                  | neon
fcvtps dd, dn                          | 0101111011100001101010 dn:5 dd:5             |                  | neon
fcvtps hd, hn                          | 0101111011111001101010 hn:5 hd:5             |                  | fp16
fcvtps wd, sn                          | 0001111000101000000000 sn:5 wd:5             |                  | neon
fcvtps wd, dn                          | 0001111001101000000000 dn:5 wd:5             |                  | neon
fcvtps wd, hn                          | 0001111011101000000000 hn:5 wd:5             |                  | fp16
fcvtps xd, sn                          | 1001111000101000000000 sn:5 xd:5             |                  | neon
fcvtps xd, dn                          | 1001111001101000000000 dn:5 xd:5             |                  | neon
fcvtps xd, hn                          | 1001111011101000000000 hn:5 xd:5             |                  | fp16
fcvtzs vd.T, vn.T                      | 0 T[1] 0011101 T[0] 100001101110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcvtzs vd.T, vn.T                      | 0 T:1 00111011111001101110 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcvtzs vd.2d, vn.2d, #64-imm           | 0100111101 imm:6 111111 vn:5 vd:5            |                  | neon
fcvtzs vd.T, vn.T, #32-imm             | 0 T:1 001111001 imm:5 111111 vn:5 vd:5       | 0=2s 1=4s        | neon
fcvtzs vd.T, vn.T, #16-imm             | 0 T:1 0011110001 imm:4 111111 vn:5 vd:5      | 0=4h 1=8h        | fp16
fcvtzs sd, sn                          | 0101111010100001101110 sn:5 sd:5             |                  | neon
fcvtzs dd, dn                          | 0101111011100001101110 dn:5 dd:5             |                  | neon
fcvtzs hd, hn                          | 0101111011111001101110 hn:5 hd:5             |                  | fp16
fcvtzs dd, dn, #64-imm                 | 0101111101 imm:6 111111 dn:5 dd:5            |                  | neon
fcvtzs sd, sn, #32-imm                 | 01011111001 imm:5 111111 sn:5 sd:5           |                  | neon
fcvtzs hd, hn, #16-imm                 | 010111110001 imm:4 111111 hn:5 hd:5          |                  | fp16
fcvtzs wd, sn, #32-scale               | 00011110000110001 scale:5 sn:5 wd:5          |                  | neon
fcvtzs wd, dn, #32-scale               | 00011110010110001 scale:5 dn:5 wd:5          |                  | neon
fcvtzs wd, hn, #32-scale               | 00011110110110001 scale:5 hn:5 wd:5          |                  | fp16
fcvtzs xd, sn, #64-scale               | 1001111000011000 scale:6 sn:5 xd:5           |                  | neon
fcvtzs xd, dn, #64-scale               | 1001111001011000 scale:6 dn:5 xd:5           |                  | neon
fcvtzs xd, hn, #64-scale               | 1001111011011000 scale:6 hn:5 xd:5           |                  | fp16
fcvtzs wd, sn                          | 0001111000111000000000 sn:5 wd:5             |                  | neon
fcvtzs wd, dn                          | 0001111001111000000000 dn:5 wd:5             |                  | neon
fcvtzs wd, hn                          | 0001111011111000000000 hn:5 wd:5             |                  | fp16
fcvtzs xd, sn                          | 1001111000111000000000 sn:5 xd:5             |                  | neon
fcvtzs xd, dn                          | 1001111001111000000000 dn:5 xd:5             |                  | neon
fcvtzs xd, hn                          | 1001111011111000000000 hn:5 xd:5             |                  | fp16
urecpe vd.T, vn.T                      | 0 T:1 00111010100001110010 vn:5 vd:5         | 0=2s 1=4s        | neon
frecpe vd.T, vn.T                      | 0 T[1] 0011101 T[0] 100001110110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
frecpe vd.T, vn.T                      | 0 T:1 00111011111001110110 vn:5 vd:5         | 0=4h 1=8h        | fp16
frecpe sd, sn                          | 0101111010100001110110 sn:5 sd:5             |                  | neon
frecpe dd, dn                          | 0101111011100001110110 dn:5 dd:5             |                  | neon
frecpe hd, hn                          | 0101111011111001110110 hn:5 hd:5             |                  | fp16
bfcvtn vd.4h, vn.4s                    | 0000111010100001011010 vn:5 vd:5             |                  | bf16
bfcvtn2 vd.8h, vn.4s                   | 0100111010100001011010 vn:5 vd:5             |                  | bf16
rev32 vd.T, vn.T                       | 0 T[1] 1011100 T[0] 100000000010 vn:5 vd:5   | 00=8b 01=4h 10=16b 11=8h | neon
uaddlp vd.T, vn.U                      | 0 T[2] 101110 T[1:0] 100000001010 vn:5 vd:5  | 000=4h/8b 001=2s/4h 010=1d/2s 100=8h/16b 101=4s/8h 110=2d/4s | neon
usqadd vd.T, vn.T                      | 0 T[2] 101110 T[1:0] 100000001110 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
usqadd bd, bn                          | 0111111000100000001110 bn:5 bd:5             |                  | neon
usqadd dd, dn                          | 0111111011100000001110 dn:5 dd:5             |                  | neon
usqadd hd, hn                          | 0111111001100000001110 hn:5 hd:5             |                  | neon
usqadd sd, sn                          | 0111111010100000001110 sn:5 sd:5             |                  | neon
clz vd.T, vn.T                         | 0 T[2] 101110 T[1:0] 100000010010 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
uadalp vd.T, vn.U                      | 0 T[2] 101110 T[1:0] 100000011010 vn:5 vd:5  | 000=4h/8b 001=2s/4h 010=1d/2s 100=8h/16b 101=4s/8h 110=2d/4s | neon
sqneg vd.T, vn.T                       | 0 T[2] 101110 T[1:0] 100000011110 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
sqneg bd, bn                           | 0111111000100000011110 bn:5 bd:5             |                  | neon
sqneg hd, hn                           | 0111111001100000011110 hn:5 hd:5             |                  | neon
sqneg dd, dn                           | 0111111011100000011110 dn:5 dd:5             |                  | neon
sqneg sd, sn                           | 0111111010100000011110 sn:5 sd:5             |                  | neon
cmge vd.T, vn.T, #0                    | 0 T[2] 101110 T[1:0] 100000100010 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmge vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 1 vm:5 001111 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmle vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 1 vn:5 001111 vm:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmge dd, dn, #0                        | 0111111011100000100010 dn:5 dd:5             |                  | neon
cmge dd, dn, dm                        | 01011110111 dm:5 001111 dn:5 dd:5            |                  | neon
cmle dd, dn, dm                        | 01011110111 dn:5 001111 dm:5 dd:5            |                  | neon
cmle vd.T, vn.T, #0                    | 0 T[2] 101110 T[1:0] 100000100110 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmle dd, dn, #0                        | 0111111011100000100110 dn:5 dd:5             |                  | neon
neg vd.T, vn.T                         | 0 T[2] 101110 T[1:0] 100000101110 vn:5 vd:5  | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
neg dd, dn                             | 0111111011100000101110 dn:5 dd:5             |                  | neon
sqxtun vd.T, vn.U                      | 00101110 T:2 100001001010 vn:5 vd:5          | 00=8b/8h 01=4h/4s 10=2s/2d | neon
sqxtun bd, hn                          | 0111111000100001001010 hn:5 bd:5             |                  | neon
sqxtun sd, dn                          | 0111111010100001001010 dn:5 sd:5             |                  | neon
sqxtun hd, sn                          | 0111111001100001001010 sn:5 hd:5             |                  | neon
sqxtun2 vd.T, vn.U                     | 01101110 T:2 100001001010 vn:5 vd:5          | 00=16b/8h 01=8h/4s 10=4s/2d | neon
shll vd.8h, vn.8b, #8                  | 0010111000100001001110 vn:5 vd:5             |                  | neon
shll vd.2d, vn.2s, #32                 | 0010111010100001001110 vn:5 vd:5             |                  | neon
shll vd.4s, vn.4h, #16                 | 0010111001100001001110 vn:5 vd:5             |                  | neon
shll2 vd.4s, vn.8h, #16                | 0110111001100001001110 vn:5 vd:5             |                  | neon
shll2 vd.2d, vn.4s, #32                | 0110111010100001001110 vn:5 vd:5             |                  | neon
shll2 vd.8h, vn.16b, #8                | 0110111000100001001110 vn:5 vd:5             |                  | neon
uqxtn vd.T, vn.U                       | 00101110 T:2 100001010010 vn:5 vd:5          | 00=8b/8h 01=4h/4s 10=2s/2d | neon
uqxtn bd, hn                           | 0111111000100001010010 hn:5 bd:5             |                  | neon
uqxtn sd, dn                           | 0111111010100001010010 dn:5 sd:5             |                  | neon
uqxtn hd, sn                           | 0111111001100001010010 sn:5 hd:5             |                  | neon
uqxtn2 vd.T, vn.U                      | 01101110 T:2 100001010010 vn:5 vd:5          | 00=16b/8h 01=8h/4s 10=4s/2d | neon
fcvtxn vd.2s, vn.2d                    | 0010111001100001011010 vn:5 vd:5             |                  | neon
fcvtxn sd, dn                          | 0111111001100001011010 dn:5 sd:5             |                  | neon
fcvtxn2 vd.4s, vn.2d                   | 0110111001100001011010 vn:5 vd:5             |                  | neon
frinta vd.T, vn.T                      | 0 T[1] 1011100 T[0] 100001100010 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
frinta vd.T, vn.T                      | 0 T:1 10111001111001100010 vn:5 vd:5         | 0=4h 1=8h        | fp16
frinta sd, sn                          | 0001111000100110010000 sn:5 sd:5             |                  | neon
frinta dd, dn                          | 0001111001100110010000 dn:5 dd:5             |                  | neon
frinta hd, hn                          | 0001111011100110010000 hn:5 hd:5             |                  | fp16
frintx vd.T, vn.T                      | 0 T[1] 1011100 T[0] 100001100110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
frintx vd.T, vn.T                      | 0 T:1 10111001111001100110 vn:5 vd:5         | 0=4h 1=8h        | fp16
frintx sd, sn                          | 0001111000100111010000 sn:5 sd:5             |                  | neon
frintx dd, dn                          | 0001111001100111010000 dn:5 dd:5             |                  | neon
frintx hd, hn                          | 0001111011100111010000 hn:5 hd:5             |                  | fp16
fcvtnu vd.T, vn.T                      | 0 T[1] 1011100 T[0] 100001101010 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcvtnu vd.T, vn.T                      | 0 T:1 10111001111001101010 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcvtnu sd, sn                          | 0111111000100001101010 sn:5 sd:5             |                  | neon
fcvtnu dd, dn                          | 0111111001100001101010 dn:5 dd:5             |                  | neon
fcvtnu hd, hn                          | 0111111001111001101010 hn:5 hd:5             |                  | fp16
fcvtnu wd, sn                          | 0001111000100001000000 sn:5 wd:5             |                  | neon
fcvtnu wd, dn                          | 0001111001100001000000 dn:5 wd:5             |                  | neon
fcvtnu wd, hn                          | 0001111011100001000000 hn:5 wd:5             |                  | fp16
fcvtnu xd, sn                          | 1001111000100001000000 sn:5 xd:5             |                  | neon
fcvtnu xd, dn                          | 1001111001100001000000 dn:5 xd:5             |                  | neon
fcvtnu xd, hn                          | 1001111011100001000000 hn:5 xd:5             |                  | fp16
fcvtmu vd.T, vn.T                      | 0 T[1] 1011100 T[0] 100001101110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcvtmu vd.T, vn.T                      | 0 T:1 10111001111001101110 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcvtmu sd, sn                          | 0111111000100001101110 sn:5 sd:5             |                  | neon
fcvtmu dd, dn                          | 0111111001100001101110 dn:5 dd:5             |                  | neon
fcvtmu hd, hn                          | 0111111001111001101110 hn:5 hd:5             |                  | fp16
fcvtmu wd, sn                          | 0001111000110001000000 sn:5 wd:5             |                  | neon
fcvtmu wd, dn                          | 0001111001110001000000 dn:5 wd:5             |                  | neon
fcvtmu wd, hn                          | 0001111011110001000000 hn:5 wd:5             |                  | fp16
fcvtmu xd, sn                          | 1001111000110001000000 sn:5 xd:5             |                  | neon
fcvtmu xd, dn                          | 1001111001110001000000 dn:5 xd:5             |                  | neon
fcvtmu xd, hn                          | 1001111011110001000000 hn:5 xd:5             |                  | fp16
fcvtau vd.T, vn.T                      | 0 T[1] 1011100 T[0] 100001110010 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcvtau vd.T, vn.T                      | 0 T:1 10111001111001110010 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcvtau sd, sn                          | 0111111000100001110010 sn:5 sd:5             |                  | neon
fcvtau dd, dn                          | 0111111001100001110010 dn:5 dd:5             |                  | neon
fcvtau hd, hn                          | 0111111001111001110010 hn:5 hd:5             |                  | fp16
fcvtau wd, sn                          | 0001111000100101000000 sn:5 wd:5             |                  | neon
fcvtau wd, dn                          | 0001111001100101000000 dn:5 wd:5             |                  | neon
fcvtau wd, hn                          | 0001111011100101000000 hn:5 wd:5             |                  | fp16
fcvtau xd, sn                          | 1001111000100101000000 sn:5 xd:5             |                  | neon
fcvtau xd, dn                          | 1001111001100101000000 dn:5 xd:5             |                  | neon
fcvtau xd, hn                          | 1001111011100101000000 hn:5 xd:5             |                  | fp16
ucvtf vd.T, vn.T                       | 0 T[1] 1011100 T[0] 100001110110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
ucvtf vd.T, vn.T                       | 0 T:1 10111001111001110110 vn:5 vd:5         | 0=4h 1=8h        | fp16
ucvtf vd.2d, vn.2d, #64-imm            | 0110111101 imm:6 111001 vn:5 vd:5            |                  | neon
ucvtf vd.T, vn.T, #32-imm              | 0 T:1 101111001 imm:5 111001 vn:5 vd:5       | 0=2s 1=4s        | neon
ucvtf vd.T, vn.T, #16-imm              | 0 T:1 1011110001 imm:4 111001 vn:5 vd:5      | 0=4h 1=8h        | fp16
ucvtf sd, sn                           | 0111111000100001110110 sn:5 sd:5             |                  | neon
ucvtf dd, dn                           | 0111111001100001110110 dn:5 dd:5             |                  | neon
ucvtf hd, hn                           | 0111111001111001110110 hn:5 hd:5             |                  | fp16
ucvtf dd, dn, #64-imm                  | 0111111101 imm:6 111001 dn:5 dd:5            |                  | neon
ucvtf hd, hn, #16-imm                  | 011111110001 imm:4 111001 hn:5 hd:5          |                  | fp16
ucvtf sd, sn, #32-imm                  | 01111111001 imm:5 111001 sn:5 sd:5           |                  | neon
ucvtf sd, wn, #32-scale                | 00011110000000111 scale:5 wn:5 sd:5          |                  | neon
ucvtf dd, wn, #32-scale                | 00011110010000111 scale:5 wn:5 dd:5          |                  | neon
ucvtf hd, wn, #32-scale                | 00011110110000111 scale:5 wn:5 hd:5          |                  | fp16
ucvtf sd, xn, #64-scale                | 1001111000000011 scale:6 xn:5 sd:5           |                  | neon
ucvtf dd, xn, #64-scale                | 1001111001000011 scale:6 xn:5 dd:5           |                  | neon
ucvtf hd, xn, #64-scale                | 1001111011000011 scale:6 xn:5 hd:5           |                  | fp16
ucvtf sd, wn                           | 0001111000100011000000 wn:5 sd:5             |                  | neon
ucvtf dd, wn                           | 0001111001100011000000 wn:5 dd:5             |                  | neon
ucvtf hd, wn                           | 0001111011100011000000 wn:5 hd:5             |                  | fp16
ucvtf sd, xn                           | 1001111000100011000000 xn:5 sd:5             |                  | neon
ucvtf dd, xn                           | 1001111001100011000000 xn:5 dd:5             |                  | neon
ucvtf hd, xn                           | 1001111011100011000000 xn:5 hd:5             |                  | fp16
frint32x vd.T, vn.T                    | 0 T[1] 1011100 T[0] 100001111010 vn:5 vd:5   | 00=2s 10=4s 11=2d | frintts
frint32x sd, sn                        | 0001111000101000110000 sn:5 sd:5             |                  | frintts
frint32x dd, dn                        | 0001111001101000110000 dn:5 dd:5             |                  | frintts
frint64x vd.T, vn.T                    | 0 T[1] 1011100 T[0] 100001111110 vn:5 vd:5   | 00=2s 10=4s 11=2d | frintts
frint64x sd, sn                        | 0001111000101001110000 sn:5 sd:5             |                  | frintts
frint64x dd, dn                        | 0001111001101001110000 dn:5 dd:5             |                  | frintts
not vd.T, vn.T                         | 0 T:1 10111000100000010110 vn:5 vd:5         | 0=8b 1=16b       | neon
f1cvtl vd.8h, vn.8b                    | 0010111000100001011110 vn:5 vd:5             |                  | fp8
f1cvtl2 vd.8h, vn.16b                  | 0110111000100001011110 vn:5 vd:5             |                  | fp8
rbit vd.T, vn.T                        | 0 T:1 10111001100000010110 vn:5 vd:5         | 0=8b 1=16b       | neon
f2cvtl vd.8h, vn.8b                    | 0010111001100001011110 vn:5 vd:5             |                  | fp8
f2cvtl2 vd.8h, vn.16b                  | 0110111001100001011110 vn:5 vd:5             |                  | fp8
fcmge vd.T, vn.T, #0.0                 | 0 T[1] 1011101 T[0] 100000110010 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcmge vd.T, vn.T, #0.0                 | 0 T:1 10111011111000110010 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcmge vd.T, vn.T, vm.T                 | 0 T[1] 1011100 T[0] 1 vm:5 111001 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fcmle vd.T, vn.T, vm.T                 | 0 T[1] 1011100 T[0] 1 vn:5 111001 vm:5 vd:5  | 00=2s 10=4s 11=2d | neon
fcmge vd.T, vn.T, vm.T                 | 0 T:1 101110010 vm:5 001001 vn:5 vd:5        | 0=4h 1=8h        | fp16
fcmle vd.T, vn.T, vm.T                 | 0 T:1 101110010 vn:5 001001 vm:5 vd:5        | 0=4h 1=8h        | fp16
fcmge sd, sn, #0.0                     | 0111111010100000110010 sn:5 sd:5             |                  | neon
fcmge dd, dn, #0.0                     | 0111111011100000110010 dn:5 dd:5             |                  | neon
fcmge hd, hn, #0.0                     | 0111111011111000110010 hn:5 hd:5             |                  | fp16
fcmge sd, sn, sm                       | 01111110001 sm:5 111001 sn:5 sd:5            |                  | neon
fcmle sd, sn, sm                       | 01111110001 sn:5 111001 sm:5 sd:5            |                  | neon
fcmge dd, dn, dm                       | 01111110011 dm:5 111001 dn:5 dd:5            |                  | neon
fcmle dd, dn, dm                       | 01111110011 dn:5 111001 dm:5 dd:5            |                  | neon
fcmge hd, hn, hm                       | 01111110010 hm:5 001001 hn:5 hd:5            |                  | fp16
fcmle vd.T, vn.T, #0.0                 | 0 T[1] 1011101 T[0] 100000110110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcmle vd.T, vn.T, #0.0                 | 0 T:1 10111011111000110110 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcmle sd, sn, #0.0                     | 0111111010100000110110 sn:5 sd:5             |                  | neon
fcmle dd, dn, #0.0                     | 0111111011100000110110 dn:5 dd:5             |                  | neon
fcmle hd, hn, #0.0                     | 0111111011111000110110 hn:5 hd:5             |                  | fp16
fneg vd.T, vn.T                        | 0 T[1] 1011101 T[0] 100000111110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fneg vd.T, vn.T                        | 0 T:1 10111011111000111110 vn:5 vd:5         | 0=4h 1=8h        | fp16
fneg sd, sn                            | 0001111000100001010000 sn:5 sd:5             |                  | neon
fneg dd, dn                            | 0001111001100001010000 dn:5 dd:5             |                  | neon
fneg hd, hn                            | 0001111011100001010000 hn:5 hd:5             |                  | fp16
frinti vd.T, vn.T                      | 0 T[1] 1011101 T[0] 100001100110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
frinti vd.T, vn.T                      | 0 T:1 10111011111001100110 vn:5 vd:5         | 0=4h 1=8h        | fp16
frinti sd, sn                          | 0001111000100111110000 sn:5 sd:5             |                  | neon
frinti dd, dn                          | 0001111001100111110000 dn:5 dd:5             |                  | neon
frinti hd, hn                          | 0001111011100111110000 hn:5 hd:5             |                  | fp16
fcvtpu vd.T, vn.T                      | 0 T[1] 1011101 T[0] 100001101010 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcvtpu vd.T, vn.T                      | 0 T:1 10111011111001101010 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcvtpu sd, sn                          | 0111111010100001101010 sn:5 sd:5             |                  | neon
fcvtpu dd, dn                          | 0111111011100001101010 dn:5 dd:5             |                  | neon
fcvtpu hd, hn                          | 0111111011111001101010 hn:5 hd:5             |                  | fp16
fcvtpu wd, sn                          | 0001111000101001000000 sn:5 wd:5             |                  | neon
fcvtpu wd, dn                          | 0001111001101001000000 dn:5 wd:5             |                  | neon
fcvtpu wd, hn                          | 0001111011101001000000 hn:5 wd:5             |                  | fp16
fcvtpu xd, sn                          | 1001111000101001000000 sn:5 xd:5             |                  | neon
fcvtpu xd, dn                          | 1001111001101001000000 dn:5 xd:5             |                  | neon
fcvtpu xd, hn                          | 1001111011101001000000 hn:5 xd:5             |                  | fp16
fcvtzu vd.T, vn.T                      | 0 T[1] 1011101 T[0] 100001101110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fcvtzu vd.T, vn.T                      | 0 T:1 10111011111001101110 vn:5 vd:5         | 0=4h 1=8h        | fp16
fcvtzu vd.T, vn.T, #32-imm             | 0 T:1 101111001 imm:5 111111 vn:5 vd:5       | 0=2s 1=4s        | neon
fcvtzu vd.2d, vn.2d, #64-imm           | 0110111101 imm:6 111111 vn:5 vd:5            |                  | neon
fcvtzu vd.T, vn.T, #16-imm             | 0 T:1 1011110001 imm:4 111111 vn:5 vd:5      | 0=4h 1=8h        | fp16
fcvtzu sd, sn                          | 0111111010100001101110 sn:5 sd:5             |                  | neon
fcvtzu dd, dn                          | 0111111011100001101110 dn:5 dd:5             |                  | neon
fcvtzu hd, hn                          | 0111111011111001101110 hn:5 hd:5             |                  | fp16
fcvtzu hd, hn, #16-imm                 | 011111110001 imm:4 111111 hn:5 hd:5          |                  | fp16
fcvtzu dd, dn, #64-imm                 | 0111111101 imm:6 111111 dn:5 dd:5            |                  | neon
fcvtzu sd, sn, #32-imm                 | 01111111001 imm:5 111111 sn:5 sd:5           |                  | neon
fcvtzu wd, sn, #32-scale               | 00011110000110011 scale:5 sn:5 wd:5          |                  | neon
fcvtzu wd, dn, #32-scale               | 00011110010110011 scale:5 dn:5 wd:5          |                  | neon
fcvtzu wd, hn, #32-scale               | 00011110110110011 scale:5 hn:5 wd:5          |                  | fp16
fcvtzu xd, sn, #64-scale               | 1001111000011001 scale:6 sn:5 xd:5           |                  | neon
fcvtzu xd, dn, #64-scale               | 1001111001011001 scale:6 dn:5 xd:5           |                  | neon
fcvtzu xd, hn, #64-scale               | 1001111011011001 scale:6 hn:5 xd:5           |                  | fp16
fcvtzu wd, sn                          | 0001111000111001000000 sn:5 wd:5             |                  | neon
fcvtzu wd, dn                          | 0001111001111001000000 dn:5 wd:5             |                  | neon
fcvtzu wd, hn                          | 0001111011111001000000 hn:5 wd:5             |                  | fp16
fcvtzu xd, sn                          | 1001111000111001000000 sn:5 xd:5             |                  | neon
fcvtzu xd, dn                          | 1001111001111001000000 dn:5 xd:5             |                  | neon
fcvtzu xd, hn                          | 1001111011111001000000 hn:5 xd:5             |                  | fp16
ursqrte vd.T, vn.T                     | 0 T:1 10111010100001110010 vn:5 vd:5         | 0=2s 1=4s        | neon
frsqrte vd.T, vn.T                     | 0 T[1] 1011101 T[0] 100001110110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
frsqrte vd.T, vn.T                     | 0 T:1 10111011111001110110 vn:5 vd:5         | 0=4h 1=8h        | fp16
frsqrte sd, sn                         | 0111111010100001110110 sn:5 sd:5             |                  | neon
frsqrte dd, dn                         | 0111111011100001110110 dn:5 dd:5             |                  | neon
frsqrte hd, hn                         | 0111111011111001110110 hn:5 hd:5             |                  | fp16
fsqrt vd.T, vn.T                       | 0 T[1] 1011101 T[0] 100001111110 vn:5 vd:5   | 00=2s 10=4s 11=2d | neon
fsqrt vd.T, vn.T                       | 0 T:1 10111011111001111110 vn:5 vd:5         | 0=4h 1=8h        | fp16
fsqrt sd, sn                           | 0001111000100001110000 sn:5 sd:5             |                  | neon
fsqrt dd, dn                           | 0001111001100001110000 dn:5 dd:5             |                  | neon
fsqrt hd, hn                           | 0001111011100001110000 hn:5 hd:5             |                  | fp16
bf1cvtl vd.8h, vn.8b                   | 0010111010100001011110 vn:5 vd:5             |                  | fp8
bf1cvtl2 vd.8h, vn.16b                 | 0110111010100001011110 vn:5 vd:5             |                  | fp8
bf2cvtl vd.8h, vn.8b                   | 0010111011100001011110 vn:5 vd:5             |                  | fp8
bf2cvtl2 vd.8h, vn.16b                 | 0110111011100001011110 vn:5 vd:5             |                  | fp8
uzp1 vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 0 vm:5 000110 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
trn1 vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 0 vm:5 001010 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
zip1 vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 0 vm:5 001110 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
uzp2 vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 0 vm:5 010110 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
trn2 vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 0 vm:5 011010 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
zip2 vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 0 vm:5 011110 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
shadd vd.T, vn.T, vm.T                 | 0 T[2] 001110 T[1:0] 1 vm:5 000001 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
sqadd vd.T, vn.T, vm.T                 | 0 T[2] 001110 T[1:0] 1 vm:5 000011 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
sqadd bd, bn, bm                       | 01011110001 bm:5 000011 bn:5 bd:5            |                  | neon
sqadd hd, hn, hm                       | 01011110011 hm:5 000011 hn:5 hd:5            |                  | neon
sqadd dd, dn, dm                       | 01011110111 dm:5 000011 dn:5 dd:5            |                  | neon
sqadd sd, sn, sm                       | 01011110101 sm:5 000011 sn:5 sd:5            |                  | neon
srhadd vd.T, vn.T, vm.T                | 0 T[2] 001110 T[1:0] 1 vm:5 000101 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
shsub vd.T, vn.T, vm.T                 | 0 T[2] 001110 T[1:0] 1 vm:5 001001 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
sqsub vd.T, vn.T, vm.T                 | 0 T[2] 001110 T[1:0] 1 vm:5 001011 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
sqsub bd, bn, bm                       | 01011110001 bm:5 001011 bn:5 bd:5            |                  | neon
sqsub sd, sn, sm                       | 01011110101 sm:5 001011 sn:5 sd:5            |                  | neon
sqsub dd, dn, dm                       | 01011110111 dm:5 001011 dn:5 dd:5            |                  | neon
sqsub hd, hn, hm                       | 01011110011 hm:5 001011 hn:5 hd:5            |                  | neon
sshl vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 1 vm:5 010001 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
sshl dd, dn, dm                        | 01011110111 dm:5 010001 dn:5 dd:5            |                  | neon
sqshl vd.T, vn.T, vm.T                 | 0 T[2] 001110 T[1:0] 1 vm:5 010011 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
sqshl vd.2d, vn.2d, #imm               | 0100111101 imm:6 011101 vn:5 vd:5            |                  | neon
sqshl vd.T, vn.T, #imm                 | 0 T:1 001111001 imm:5 011101 vn:5 vd:5       | 0=2s 1=4s        | neon
sqshl vd.T, vn.T, #imm                 | 0 T:1 0011110001 imm:4 011101 vn:5 vd:5      | 0=4h 1=8h        | neon
sqshl vd.T, vn.T, #imm                 | 0 T:1 00111100001 imm:3 011101 vn:5 vd:5     | 0=8b 1=16b       | neon
sqshl bd, bn, bm                       | 01011110001 bm:5 010011 bn:5 bd:5            |                  | neon
sqshl dd, dn, dm                       | 01011110111 dm:5 010011 dn:5 dd:5            |                  | neon
sqshl hd, hn, hm                       | 01011110011 hm:5 010011 hn:5 hd:5            |                  | neon
sqshl sd, sn, sm                       | 01011110101 sm:5 010011 sn:5 sd:5            |                  | neon
sqshl sd, sn, #imm                     | 01011111001 imm:5 011101 sn:5 sd:5           |                  | neon
sqshl dd, dn, #imm                     | 0101111101 imm:6 011101 dn:5 dd:5            |                  | neon
sqshl bd, bn, #imm                     | 0101111100001 imm:3 011101 bn:5 bd:5         |                  | neon
sqshl hd, hn, #imm                     | 010111110001 imm:4 011101 hn:5 hd:5          |                  | neon
srshl vd.T, vn.T, vm.T                 | 0 T[2] 001110 T[1:0] 1 vm:5 010101 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
srshl dd, dn, dm                       | 01011110111 dm:5 010101 dn:5 dd:5            |                  | neon
sqrshl vd.T, vn.T, vm.T                | 0 T[2] 001110 T[1:0] 1 vm:5 010111 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
sqrshl bd, bn, bm                      | 01011110001 bm:5 010111 bn:5 bd:5            |                  | neon
sqrshl sd, sn, sm                      | 01011110101 sm:5 010111 sn:5 sd:5            |                  | neon
sqrshl dd, dn, dm                      | 01011110111 dm:5 010111 dn:5 dd:5            |                  | neon
sqrshl hd, hn, hm                      | 01011110011 hm:5 010111 hn:5 hd:5            |                  | neon
smax vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 1 vm:5 011001 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
smin vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 1 vm:5 011011 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
sabd vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 1 vm:5 011101 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
saba vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 1 vm:5 011111 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
add vd.T, vn.T, vm.T                   | 0 T[2] 001110 T[1:0] 1 vm:5 100001 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
add dd, dn, dm                         | 01011110111 dm:5 100001 dn:5 dd:5            |                  | neon
cmtst vd.T, vn.T, vm.T                 | 0 T[2] 001110 T[1:0] 1 vm:5 100011 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmtst dd, dn, dm                       | 01011110111 dm:5 100011 dn:5 dd:5            |                  | neon
smaxp vd.T, vn.T, vm.T                 | 0 T[2] 001110 T[1:0] 1 vm:5 101001 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
sminp vd.T, vn.T, vm.T                 | 0 T[2] 001110 T[1:0] 1 vm:5 101011 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
addp vd.T, vn.T, vm.T                  | 0 T[2] 001110 T[1:0] 1 vm:5 101111 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
addp dd, vn.2d                         | 0101111011110001101110 vn:5 dd:5             |                  | neon
fmaxnm vd.T, vn.T, vm.T                | 0 T[1] 0011100 T[0] 1 vm:5 110001 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fmaxnm vd.T, vn.T, vm.T                | 0 T:1 001110010 vm:5 000001 vn:5 vd:5        | 0=4h 1=8h        | fp16
fmaxnm sd, sn, sm                      | 00011110001 sm:5 011010 sn:5 sd:5            |                  | neon
fmaxnm dd, dn, dm                      | 00011110011 dm:5 011010 dn:5 dd:5            |                  | neon
fmaxnm hd, hn, hm                      | 00011110111 hm:5 011010 hn:5 hd:5            |                  | fp16
fadd vd.T, vn.T, vm.T                  | 0 T[1] 0011100 T[0] 1 vm:5 110101 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fadd vd.T, vn.T, vm.T                  | 0 T:1 001110010 vm:5 000101 vn:5 vd:5        | 0=4h 1=8h        | fp16
fadd sd, sn, sm                        | 00011110001 sm:5 001010 sn:5 sd:5            |                  | neon
fadd dd, dn, dm                        | 00011110011 dm:5 001010 dn:5 dd:5            |                  | neon
fadd hd, hn, hm                        | 00011110111 hm:5 001010 hn:5 hd:5            |                  | fp16
fmax vd.T, vn.T, vm.T                  | 0 T[1] 0011100 T[0] 1 vm:5 111101 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fmax vd.T, vn.T, vm.T                  | 0 T:1 001110010 vm:5 001101 vn:5 vd:5        | 0=4h 1=8h        | fp16
fmax sd, sn, sm                        | 00011110001 sm:5 010010 sn:5 sd:5            |                  | neon
fmax dd, dn, dm                        | 00011110011 dm:5 010010 dn:5 dd:5            |                  | neon
fmax hd, hn, hm                        | 00011110111 hm:5 010010 hn:5 hd:5            |                  | fp16
frecps vd.T, vn.T, vm.T                | 0 T[1] 0011100 T[0] 1 vm:5 111111 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
frecps vd.T, vn.T, vm.T                | 0 T:1 001110010 vm:5 001111 vn:5 vd:5        | 0=4h 1=8h        | fp16
frecps sd, sn, sm                      | 01011110001 sm:5 111111 sn:5 sd:5            |                  | neon
frecps dd, dn, dm                      | 01011110011 dm:5 111111 dn:5 dd:5            |                  | neon
frecps hd, hn, hm                      | 01011110010 hm:5 001111 hn:5 hd:5            |                  | fp16
and vd.T, vn.T, vm.T                   | 0 T:1 001110001 vm:5 000111 vn:5 vd:5        | 0=8b 1=16b       | neon
fminnm vd.T, vn.T, vm.T                | 0 T[1] 0011101 T[0] 1 vm:5 110001 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fminnm vd.T, vn.T, vm.T                | 0 T:1 001110110 vm:5 000001 vn:5 vd:5        | 0=4h 1=8h        | fp16
fminnm sd, sn, sm                      | 00011110001 sm:5 011110 sn:5 sd:5            |                  | neon
fminnm dd, dn, dm                      | 00011110011 dm:5 011110 dn:5 dd:5            |                  | neon
fminnm hd, hn, hm                      | 00011110111 hm:5 011110 hn:5 hd:5            |                  | fp16
fsub vd.T, vn.T, vm.T                  | 0 T[1] 0011101 T[0] 1 vm:5 110101 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fsub vd.T, vn.T, vm.T                  | 0 T:1 001110110 vm:5 000101 vn:5 vd:5        | 0=4h 1=8h        | fp16
fsub sd, sn, sm                        | 00011110001 sm:5 001110 sn:5 sd:5            |                  | neon
fsub dd, dn, dm                        | 00011110011 dm:5 001110 dn:5 dd:5            |                  | neon
fsub hd, hn, hm                        | 00011110111 hm:5 001110 hn:5 hd:5            |                  | fp16
famax vd.T, vn.T, vm.T                 | 0 T[1] 0011101 T[0] 1 vm:5 110111 vn:5 vd:5  | 00=2s 10=4s 11=2d | faminmax
famax vd.T, vn.T, vm.T                 | 0 T:1 001110110 vm:5 000111 vn:5 vd:5        | 0=4h 1=8h        | faminmax
fmin vd.T, vn.T, vm.T                  | 0 T[1] 0011101 T[0] 1 vm:5 111101 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fmin vd.T, vn.T, vm.T                  | 0 T:1 001110110 vm:5 001101 vn:5 vd:5        | 0=4h 1=8h        | fp16
fmin sd, sn, sm                        | 00011110001 sm:5 010110 sn:5 sd:5            |                  | neon
fmin dd, dn, dm                        | 00011110011 dm:5 010110 dn:5 dd:5            |                  | neon
fmin hd, hn, hm                        | 00011110111 hm:5 010110 hn:5 hd:5            |                  | fp16
frsqrts vd.T, vn.T, vm.T               | 0 T[1] 0011101 T[0] 1 vm:5 111111 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
frsqrts vd.T, vn.T, vm.T               | 0 T:1 001110110 vm:5 001111 vn:5 vd:5        | 0=4h 1=8h        | fp16
frsqrts sd, sn, sm                     | 01011110101 sm:5 111111 sn:5 sd:5            |                  | neon
frsqrts dd, dn, dm                     | 01011110111 dm:5 111111 dn:5 dd:5            |                  | neon
frsqrts hd, hn, hm                     | 01011110110 hm:5 001111 hn:5 hd:5            |                  | fp16
orn vd.T, vn.T, vm.T                   | 0 T:1 001110111 vm:5 000111 vn:5 vd:5        | 0=8b 1=16b       | neon
uhadd vd.T, vn.T, vm.T                 | 0 T[2] 101110 T[1:0] 1 vm:5 000001 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
uqadd vd.T, vn.T, vm.T                 | 0 T[2] 101110 T[1:0] 1 vm:5 000011 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
uqadd bd, bn, bm                       | 01111110001 bm:5 000011 bn:5 bd:5            |                  | neon
uqadd sd, sn, sm                       | 01111110101 sm:5 000011 sn:5 sd:5            |                  | neon
uqadd dd, dn, dm                       | 01111110111 dm:5 000011 dn:5 dd:5            |                  | neon
uqadd hd, hn, hm                       | 01111110011 hm:5 000011 hn:5 hd:5            |                  | neon
urhadd vd.T, vn.T, vm.T                | 0 T[2] 101110 T[1:0] 1 vm:5 000101 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
uhsub vd.T, vn.T, vm.T                 | 0 T[2] 101110 T[1:0] 1 vm:5 001001 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
uqsub vd.T, vn.T, vm.T                 | 0 T[2] 101110 T[1:0] 1 vm:5 001011 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
uqsub bd, bn, bm                       | 01111110001 bm:5 001011 bn:5 bd:5            |                  | neon
uqsub hd, hn, hm                       | 01111110011 hm:5 001011 hn:5 hd:5            |                  | neon
uqsub sd, sn, sm                       | 01111110101 sm:5 001011 sn:5 sd:5            |                  | neon
uqsub dd, dn, dm                       | 01111110111 dm:5 001011 dn:5 dd:5            |                  | neon
cmhi vd.T, vn.T, vm.T                  | 0 T[2] 101110 T[1:0] 1 vm:5 001101 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmlo vd.T, vn.T, vm.T                  | 0 T[2] 101110 T[1:0] 1 vn:5 001101 vm:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmhi dd, dn, dm                        | 01111110111 dm:5 001101 dn:5 dd:5            |                  | neon
cmlo dd, dn, dm                        | 01111110111 dn:5 001101 dm:5 dd:5            |                  | neon
cmhs vd.T, vn.T, vm.T                  | 0 T[2] 101110 T[1:0] 1 vm:5 001111 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmls vd.T, vn.T, vm.T                  | 0 T[2] 101110 T[1:0] 1 vn:5 001111 vm:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
cmhs dd, dn, dm                        | 01111110111 dm:5 001111 dn:5 dd:5            |                  | neon
cmls dd, dn, dm                        | 01111110111 dn:5 001111 dm:5 dd:5            |                  | neon
ushl vd.T, vn.T, vm.T                  | 0 T[2] 101110 T[1:0] 1 vm:5 010001 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
ushl dd, dn, dm                        | 01111110111 dm:5 010001 dn:5 dd:5            |                  | neon
uqshl vd.T, vn.T, vm.T                 | 0 T[2] 101110 T[1:0] 1 vm:5 010011 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
uqshl vd.T, vn.T, #imm                 | 0 T:1 1011110001 imm:4 011101 vn:5 vd:5      | 0=4h 1=8h        | neon
uqshl vd.2d, vn.2d, #imm               | 0110111101 imm:6 011101 vn:5 vd:5            |                  | neon
uqshl vd.T, vn.T, #imm                 | 0 T:1 101111001 imm:5 011101 vn:5 vd:5       | 0=2s 1=4s        | neon
uqshl vd.T, vn.T, #imm                 | 0 T:1 10111100001 imm:3 011101 vn:5 vd:5     | 0=8b 1=16b       | neon
uqshl bd, bn, bm                       | 01111110001 bm:5 010011 bn:5 bd:5            |                  | neon
uqshl sd, sn, sm                       | 01111110101 sm:5 010011 sn:5 sd:5            |                  | neon
uqshl dd, dn, dm                       | 01111110111 dm:5 010011 dn:5 dd:5            |                  | neon
uqshl hd, hn, hm                       | 01111110011 hm:5 010011 hn:5 hd:5            |                  | neon
uqshl dd, dn, #imm                     | 0111111101 imm:6 011101 dn:5 dd:5            |                  | neon
uqshl sd, sn, #imm                     | 01111111001 imm:5 011101 sn:5 sd:5           |                  | neon
uqshl hd, hn, #imm                     | 011111110001 imm:4 011101 hn:5 hd:5          |                  | neon
uqshl bd, bn, #imm                     | 0111111100001 imm:3 011101 bn:5 bd:5         |                  | neon
urshl vd.T, vn.T, vm.T                 | 0 T[2] 101110 T[1:0] 1 vm:5 010101 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
urshl dd, dn, dm                       | 01111110111 dm:5 010101 dn:5 dd:5            |                  | neon
uqrshl vd.T, vn.T, vm.T                | 0 T[2] 101110 T[1:0] 1 vm:5 010111 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
uqrshl bd, bn, bm                      | 01111110001 bm:5 010111 bn:5 bd:5            |                  | neon
uqrshl sd, sn, sm                      | 01111110101 sm:5 010111 sn:5 sd:5            |                  | neon
uqrshl dd, dn, dm                      | 01111110111 dm:5 010111 dn:5 dd:5            |                  | neon
uqrshl hd, hn, hm                      | 01111110011 hm:5 010111 hn:5 hd:5            |                  | neon
umax vd.T, vn.T, vm.T                  | 0 T[2] 101110 T[1:0] 1 vm:5 011001 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
umin vd.T, vn.T, vm.T                  | 0 T[2] 101110 T[1:0] 1 vm:5 011011 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
uabd vd.T, vn.T, vm.T                  | 0 T[2] 101110 T[1:0] 1 vm:5 011101 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
uaba vd.T, vn.T, vm.T                  | 0 T[2] 101110 T[1:0] 1 vm:5 011111 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
sub vd.T, vn.T, vm.T                   | 0 T[2] 101110 T[1:0] 1 vm:5 100001 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s 111=2d | neon
sub dd, dn, dm                         | 01111110111 dm:5 100001 dn:5 dd:5            |                  | neon
pmul vd.T, vn.T, vm.T                  | 0 T:1 101110001 vm:5 100111 vn:5 vd:5        | 0=8b 1=16b       | neon
umaxp vd.T, vn.T, vm.T                 | 0 T[2] 101110 T[1:0] 1 vm:5 101001 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
uminp vd.T, vn.T, vm.T                 | 0 T[2] 101110 T[1:0] 1 vm:5 101011 vn:5 vd:5 | 000=8b 001=4h 010=2s 100=16b 101=8h 110=4s | neon
fmaxnmp vd.T, vn.T, vm.T               | 0 T[1] 1011100 T[0] 1 vm:5 110001 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fmaxnmp vd.T, vn.T, vm.T               | 0 T:1 101110010 vm:5 000001 vn:5 vd:5        | 0=4h 1=8h        | fp16
fmaxnmp hd, vn.2h                      | 0101111000110000110010 vn:5 hd:5             |                  | fp16
fmaxnmp sd, vn.2s                      | 0111111000110000110010 vn:5 sd:5             |                  | neon
fmaxnmp dd, vn.2d                      | 0111111001110000110010 vn:5 dd:5             |                  | neon
faddp vd.T, vn.T, vm.T                 | 0 T[1] 1011100 T[0] 1 vm:5 110101 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
faddp vd.T, vn.T, vm.T                 | 0 T:1 101110010 vm:5 000101 vn:5 vd:5        | 0=4h 1=8h        | fp16
faddp hd, vn.2h                        | 0101111000110000110110 vn:5 hd:5             |                  | fp16
faddp sd, vn.2s                        | 0111111000110000110110 vn:5 sd:5             |                  | neon
faddp dd, vn.2d                        | 0111111001110000110110 vn:5 dd:5             |                  | neon
facge vd.T, vn.T, vm.T                 | 0 T[1] 1011100 T[0] 1 vm:5 111011 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
facle vd.T, vn.T, vm.T                 | 0 T[1] 1011100 T[0] 1 vn:5 111011 vm:5 vd:5  | 00=2s 10=4s 11=2d | neon
facge vd.T, vn.T, vm.T                 | 0 T:1 101110010 vm:5 001011 vn:5 vd:5        | 0=4h 1=8h        | fp16
facle vd.T, vn.T, vm.T                 | 0 T:1 101110010 vn:5 001011 vm:5 vd:5        | 0=4h 1=8h        | fp16
facge sd, sn, sm                       | 01111110001 sm:5 111011 sn:5 sd:5            |                  | neon
facle sd, sn, sm                       | 01111110001 sn:5 111011 sm:5 sd:5            |                  | neon
facge dd, dn, dm                       | 01111110011 dm:5 111011 dn:5 dd:5            |                  | neon
facle dd, dn, dm                       | 01111110011 dn:5 111011 dm:5 dd:5            |                  | neon
facge hd, hn, hm                       | 01111110010 hm:5 001011 hn:5 hd:5            |                  | fp16
fmaxp vd.T, vn.T, vm.T                 | 0 T[1] 1011100 T[0] 1 vm:5 111101 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fmaxp vd.T, vn.T, vm.T                 | 0 T:1 101110010 vm:5 001101 vn:5 vd:5        | 0=4h 1=8h        | fp16
fmaxp hd, vn.2h                        | 0101111000110000111110 vn:5 hd:5             |                  | fp16
fmaxp sd, vn.2s                        | 0111111000110000111110 vn:5 sd:5             |                  | neon
fmaxp dd, vn.2d                        | 0111111001110000111110 vn:5 dd:5             |                  | neon
fdiv vd.T, vn.T, vm.T                  | 0 T[1] 1011100 T[0] 1 vm:5 111111 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fdiv vd.T, vn.T, vm.T                  | 0 T:1 101110010 vm:5 001111 vn:5 vd:5        | 0=4h 1=8h        | fp16
fdiv sd, sn, sm                        | 00011110001 sm:5 000110 sn:5 sd:5            |                  | neon
fdiv dd, dn, dm                        | 00011110011 dm:5 000110 dn:5 dd:5            |                  | neon
fdiv hd, hn, hm                        | 00011110111 hm:5 000110 hn:5 hd:5            |                  | fp16
eor vd.T, vn.T, vm.T                   | 0 T:1 101110001 vm:5 000111 vn:5 vd:5        | 0=8b 1=16b       | neon
bsl vd.T, vn.T, vm.T                   | 0 T:1 101110011 vm:5 000111 vn:5 vd:5        | 0=8b 1=16b       | neon
fminnmp vd.T, vn.T, vm.T               | 0 T[1] 1011101 T[0] 1 vm:5 110001 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fminnmp vd.T, vn.T, vm.T               | 0 T:1 101110110 vm:5 000001 vn:5 vd:5        | 0=4h 1=8h        | fp16
fminnmp hd, vn.2h                      | 0101111010110000110010 vn:5 hd:5             |                  | fp16
fminnmp sd, vn.2s                      | 0111111010110000110010 vn:5 sd:5             |                  | neon
fminnmp dd, vn.2d                      | 0111111011110000110010 vn:5 dd:5             |                  | neon
fabd vd.T, vn.T, vm.T                  | 0 T[1] 1011101 T[0] 1 vm:5 110101 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fabd vd.T, vn.T, vm.T                  | 0 T:1 101110110 vm:5 000101 vn:5 vd:5        | 0=4h 1=8h        | fp16
fabd sd, sn, sm                        | 01111110101 sm:5 110101 sn:5 sd:5            |                  | neon
fabd dd, dn, dm                        | 01111110111 dm:5 110101 dn:5 dd:5            |                  | neon
fabd hd, hn, hm                        | 01111110110 hm:5 000101 hn:5 hd:5            |                  | fp16
famin vd.T, vn.T, vm.T                 | 0 T[1] 1011101 T[0] 1 vm:5 110111 vn:5 vd:5  | 00=2s 10=4s 11=2d | faminmax
famin vd.T, vn.T, vm.T                 | 0 T:1 101110110 vm:5 000111 vn:5 vd:5        | 0=4h 1=8h        | faminmax
facgt vd.T, vn.T, vm.T                 | 0 T[1] 1011101 T[0] 1 vm:5 111011 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
faclt vd.T, vn.T, vm.T                 | 0 T[1] 1011101 T[0] 1 vn:5 111011 vm:5 vd:5  | 00=2s 10=4s 11=2d | neon
facgt vd.T, vn.T, vm.T                 | 0 T:1 101110110 vm:5 001011 vn:5 vd:5        | 0=4h 1=8h        | fp16
faclt vd.T, vn.T, vm.T                 | 0 T:1 101110110 vn:5 001011 vm:5 vd:5        | 0=4h 1=8h        | fp16
facgt sd, sn, sm                       | 01111110101 sm:5 111011 sn:5 sd:5            |                  | neon
faclt sd, sn, sm                       | 01111110101 sn:5 111011 sm:5 sd:5            |                  | neon
facgt dd, dn, dm                       | 01111110111 dm:5 111011 dn:5 dd:5            |                  | neon
faclt dd, dn, dm                       | 01111110111 dn:5 111011 dm:5 dd:5            |                  | neon
facgt hd, hn, hm                       | 01111110110 hm:5 001011 hn:5 hd:5            |                  | fp16
fminp vd.T, vn.T, vm.T                 | 0 T[1] 1011101 T[0] 1 vm:5 111101 vn:5 vd:5  | 00=2s 10=4s 11=2d | neon
fminp vd.T, vn.T, vm.T                 | 0 T:1 101110110 vm:5 001101 vn:5 vd:5        | 0=4h 1=8h        | fp16
fminp hd, vn.2h                        | 0101111010110000111110 vn:5 hd:5             |                  | fp16
fminp sd, vn.2s                        | 0111111010110000111110 vn:5 sd:5             |                  | neon
fminp dd, vn.2d                        | 0111111011110000111110 vn:5 dd:5             |                  | neon
fscale vd.T, vn.T, vm.T                | 0 T[1] 1011101 T[0] 1 vm:5 111111 vn:5 vd:5  | 00=2s 10=4s 11=2d | fp8
fscale vd.T, vn.T, vm.T                | 0 T:1 101110110 vm:5 001111 vn:5 vd:5        | 0=4h 1=8h        | fp8
bit vd.T, vn.T, vm.T                   | 0 T:1 101110101 vm:5 000111 vn:5 vd:5        | 0=8b 1=16b       | neon
bif vd.T, vn.T, vm.T                   | 0 T:1 101110111 vm:5 000111 vn:5 vd:5        | 0=8b 1=16b       | neon
fcadd vd.T, vn.T, vm.T, #rot*180+90    | 0 T[1] 1011101 T[0] 0 vm:5 111 rot:1 01 vn:5 vd:5 | 00=2s 10=4s 11=2d | fcma
fcadd vd.T, vn.T, vm.T, #rot*180+90    | 0 T:1 101110010 vm:5 111 rot:1 01 vn:5 vd:5  | 0=4h 1=8h        | fp16 fcma
fmlallbb vd.4s, vn.16b, vm.16b         | 00001110000 vm:5 110001 vn:5 vd:5            |                  | fp8fma
fmlallbt vd.4s, vn.16b, vm.16b         | 00001110010 vm:5 110001 vn:5 vd:5            |                  | fp8fma
fmlalb vd.8h, vn.16b, vm.16b           | 00001110110 vm:5 111111 vn:5 vd:5            |                  | fp8fma
fmlalltb vd.4s, vn.16b, vm.16b         | 01001110000 vm:5 110001 vn:5 vd:5            |                  | fp8fma
fmlalltt vd.4s, vn.16b, vm.16b         | 01001110010 vm:5 110001 vn:5 vd:5            |                  | fp8fma
fmlalb vd.8h, vn.16b, vm.b[i]          | 0000111111 i[2:0] vm:3 0000 i[3] 0 vn:5 vd:5 |                  | fp8fma
fmlalt vd.8h, vn.16b, vm.b[i]          | 0100111111 i[2:0] vm:3 0000 i[3] 0 vn:5 vd:5 |                  | fp8fma
fmlallbb vd.4s, vn.16b, vm.b[i]        | 0010111100 i[2:0] vm:3 1000 i[3] 0 vn:5 vd:5 |                  | fp8fma
fmlallbt vd.4s, vn.16b, vm.b[i]        | 0010111101 i[2:0] vm:3 1000 i[3] 0 vn:5 vd:5 |                  | fp8fma
fmlalltb vd.4s, vn.16b, vm.b[i]        | 0110111100 i[2:0] vm:3 1000 i[3] 0 vn:5 vd:5 |                  | fp8fma
fmlalltt vd.4s, vn.16b, vm.b[i]        | 0110111101 i[2:0] vm:3 1000 i[3] 0 vn:5 vd:5 |                  | fp8fma
smmla vd.4s, vn.16b, vm.16b            | 01001110100 vm:5 101001 vn:5 vd:5            |                  | i8mm
usmmla vd.4s, vn.16b, vm.16b           | 01001110100 vm:5 101011 vn:5 vd:5            |                  | i8mm
fmlalt vd.8h, vn.16b, vm.16b           | 01001110110 vm:5 111111 vn:5 vd:5            |                  | fp8fma
bfmmla vd.4s, vn.8h, vm.8h             | 01101110010 vm:5 111011 vn:5 vd:5            |                  | bf16
ummla vd.4s, vn.16b, vm.16b            | 01101110100 vm:5 101001 vn:5 vd:5            |                  | i8mm
sshr vd.2d, vn.2d, #64-imm             | 0100111101 imm:6 000001 vn:5 vd:5            |                  | neon
sshr vd.T, vn.T, #8-imm                | 0 T:1 00111100001 imm:3 000001 vn:5 vd:5     | 0=8b 1=16b       | neon
sshr vd.T, vn.T, #32-imm               | 0 T:1 001111001 imm:5 000001 vn:5 vd:5       | 0=2s 1=4s        | neon
sshr vd.T, vn.T, #16-imm               | 0 T:1 0011110001 imm:4 000001 vn:5 vd:5      | 0=4h 1=8h        | neon
sshr dd, dn, #64-imm                   | 0101111101 imm:6 000001 dn:5 dd:5            |                  | neon
ssra vd.2d, vn.2d, #64-imm             | 0100111101 imm:6 000101 vn:5 vd:5            |                  | neon
ssra vd.T, vn.T, #32-imm               | 0 T:1 001111001 imm:5 000101 vn:5 vd:5       | 0=2s 1=4s        | neon
ssra vd.T, vn.T, #8-imm                | 0 T:1 00111100001 imm:3 000101 vn:5 vd:5     | 0=8b 1=16b       | neon
ssra vd.T, vn.T, #16-imm               | 0 T:1 0011110001 imm:4 000101 vn:5 vd:5      | 0=4h 1=8h        | neon
ssra dd, dn, #64-imm                   | 0101111101 imm:6 000101 dn:5 dd:5            |                  | neon
srshr vd.T, vn.T, #32-imm              | 0 T:1 001111001 imm:5 001001 vn:5 vd:5       | 0=2s 1=4s        | neon
srshr vd.2d, vn.2d, #64-imm            | 0100111101 imm:6 001001 vn:5 vd:5            |                  | neon
srshr vd.T, vn.T, #8-imm               | 0 T:1 00111100001 imm:3 001001 vn:5 vd:5     | 0=8b 1=16b       | neon
srshr vd.T, vn.T, #16-imm              | 0 T:1 0011110001 imm:4 001001 vn:5 vd:5      | 0=4h 1=8h        | neon
srshr dd, dn, #64-imm                  | 0101111101 imm:6 001001 dn:5 dd:5            |                  | neon
srsra vd.T, vn.T, #32-imm              | 0 T:1 001111001 imm:5 001101 vn:5 vd:5       | 0=2s 1=4s        | neon
srsra vd.T, vn.T, #8-imm               | 0 T:1 00111100001 imm:3 001101 vn:5 vd:5     | 0=8b 1=16b       | neon
srsra vd.2d, vn.2d, #64-imm            | 0100111101 imm:6 001101 vn:5 vd:5            |                  | neon
srsra vd.T, vn.T, #16-imm              | 0 T:1 0011110001 imm:4 001101 vn:5 vd:5      | 0=4h 1=8h        | neon
srsra dd, dn, #64-imm                  | 0101111101 imm:6 001101 dn:5 dd:5            |                  | neon
shl vd.2d, vn.2d, #imm                 | 0100111101 imm:6 010101 vn:5 vd:5            |                  | neon
shl vd.T, vn.T, #imm                   | 0 T:1 001111001 imm:5 010101 vn:5 vd:5       | 0=2s 1=4s        | neon
shl vd.T, vn.T, #imm                   | 0 T:1 0011110001 imm:4 010101 vn:5 vd:5      | 0=4h 1=8h        | neon
shl vd.T, vn.T, #imm                   | 0 T:1 00111100001 imm:3 010101 vn:5 vd:5     | 0=8b 1=16b       | neon
shl dd, dn, #imm                       | 0101111101 imm:6 010101 dn:5 dd:5            |                  | neon
shrn2 vd.4s, vn.2d, #32-imm            | 01001111001 imm:5 100001 vn:5 vd:5           |                  | neon
shrn2 vd.8h, vn.4s, #16-imm            | 010011110001 imm:4 100001 vn:5 vd:5          |                  | neon
shrn2 vd.16b, vn.8h, #8-imm            | 0100111100001 imm:3 100001 vn:5 vd:5         |                  | neon
shrn vd.2s, vn.2d, #32-imm             | 00001111001 imm:5 100001 vn:5 vd:5           |                  | neon
shrn vd.4h, vn.4s, #16-imm             | 000011110001 imm:4 100001 vn:5 vd:5          |                  | neon
shrn vd.8b, vn.8h, #8-imm              | 0000111100001 imm:3 100001 vn:5 vd:5         |                  | neon
rshrn vd.8b, vn.8h, #8-imm             | 0000111100001 imm:3 100011 vn:5 vd:5         |                  | neon
rshrn vd.2s, vn.2d, #32-imm            | 00001111001 imm:5 100011 vn:5 vd:5           |                  | neon
rshrn vd.4h, vn.4s, #16-imm            | 000011110001 imm:4 100011 vn:5 vd:5          |                  | neon
rshrn2 vd.16b, vn.8h, #8-imm           | 0100111100001 imm:3 100011 vn:5 vd:5         |                  | neon
rshrn2 vd.4s, vn.2d, #32-imm           | 01001111001 imm:5 100011 vn:5 vd:5           |                  | neon
rshrn2 vd.8h, vn.4s, #16-imm           | 010011110001 imm:4 100011 vn:5 vd:5          |                  | neon
sqshrn vd.2s, vn.2d, #32-imm           | 00001111001 imm:5 100101 vn:5 vd:5           |                  | neon
sqshrn vd.8b, vn.8h, #8-imm            | 0000111100001 imm:3 100101 vn:5 vd:5         |                  | neon
sqshrn vd.4h, vn.4s, #16-imm           | 000011110001 imm:4 100101 vn:5 vd:5          |                  | neon
sqshrn sd, dn, #32-imm                 | 01011111001 imm:5 100101 dn:5 sd:5           |                  | neon
sqshrn hd, sn, #16-imm                 | 010111110001 imm:4 100101 sn:5 hd:5          |                  | neon
sqshrn bd, hn, #8-imm                  | 0101111100001 imm:3 100101 hn:5 bd:5         |                  | neon
sqshrn2 vd.4s, vn.2d, #32-imm          | 01001111001 imm:5 100101 vn:5 vd:5           |                  | neon
sqshrn2 vd.8h, vn.4s, #16-imm          | 010011110001 imm:4 100101 vn:5 vd:5          |                  | neon
sqshrn2 vd.16b, vn.8h, #8-imm          | 0100111100001 imm:3 100101 vn:5 vd:5         |                  | neon
sqrshrn vd.2s, vn.2d, #32-imm          | 00001111001 imm:5 100111 vn:5 vd:5           |                  | neon
sqrshrn vd.4h, vn.4s, #16-imm          | 000011110001 imm:4 100111 vn:5 vd:5          |                  | neon
sqrshrn vd.8b, vn.8h, #8-imm           | 0000111100001 imm:3 100111 vn:5 vd:5         |                  | neon
sqrshrn sd, dn, #32-imm                | 01011111001 imm:5 100111 dn:5 sd:5           |                  | neon
sqrshrn hd, sn, #16-imm                | 010111110001 imm:4 100111 sn:5 hd:5          |                  | neon
sqrshrn bd, hn, #8-imm                 | 0101111100001 imm:3 100111 hn:5 bd:5         |                  | neon
sqrshrn2 vd.4s, vn.2d, #32-imm         | 01001111001 imm:5 100111 vn:5 vd:5           |                  | neon
sqrshrn2 vd.8h, vn.4s, #16-imm         | 010011110001 imm:4 100111 vn:5 vd:5          |                  | neon
sqrshrn2 vd.16b, vn.8h, #8-imm         | 0100111100001 imm:3 100111 vn:5 vd:5         |                  | neon
sshll2 vd.4s, vn.8h, #imm              | 010011110001 imm:4 101001 vn:5 vd:5          |                  | neon
sshll2 vd.8h, vn.16b, #imm             | 0100111100001 imm:3 101001 vn:5 vd:5         |                  | neon
sshll2 vd.2d, vn.4s, #imm              | 01001111001 imm:5 101001 vn:5 vd:5           |                  | neon
sshll vd.2d, vn.2s, #imm               | 00001111001 imm:5 101001 vn:5 vd:5           |                  | neon
sshll vd.8h, vn.8b, #imm               | 0000111100001 imm:3 101001 vn:5 vd:5         |                  | neon
sshll vd.4s, vn.4h, #imm               | 000011110001 imm:4 101001 vn:5 vd:5          |                  | neon
ushr vd.T, vn.T, #32-imm               | 0 T:1 101111001 imm:5 000001 vn:5 vd:5       | 0=2s 1=4s        | neon
ushr vd.T, vn.T, #16-imm               | 0 T:1 1011110001 imm:4 000001 vn:5 vd:5      | 0=4h 1=8h        | neon
ushr vd.2d, vn.2d, #64-imm             | 0110111101 imm:6 000001 vn:5 vd:5            |                  | neon
ushr vd.T, vn.T, #8-imm                | 0 T:1 10111100001 imm:3 000001 vn:5 vd:5     | 0=8b 1=16b       | neon
ushr dd, dn, #64-imm                   | 0111111101 imm:6 000001 dn:5 dd:5            |                  | neon
usra vd.T, vn.T, #16-imm               | 0 T:1 1011110001 imm:4 000101 vn:5 vd:5      | 0=4h 1=8h        | neon
usra vd.2d, vn.2d, #64-imm             | 0110111101 imm:6 000101 vn:5 vd:5            |                  | neon
usra vd.T, vn.T, #32-imm               | 0 T:1 101111001 imm:5 000101 vn:5 vd:5       | 0=2s 1=4s        | neon
usra vd.T, vn.T, #8-imm                | 0 T:1 10111100001 imm:3 000101 vn:5 vd:5     | 0=8b 1=16b       | neon
usra dd, dn, #64-imm                   | 0111111101 imm:6 000101 dn:5 dd:5            |                  | neon
urshr vd.2d, vn.2d, #64-imm            | 0110111101 imm:6 001001 vn:5 vd:5            |                  | neon
urshr vd.T, vn.T, #32-imm              | 0 T:1 101111001 imm:5 001001 vn:5 vd:5       | 0=2s 1=4s        | neon
urshr vd.T, vn.T, #8-imm               | 0 T:1 10111100001 imm:3 001001 vn:5 vd:5     | 0=8b 1=16b       | neon
urshr vd.T, vn.T, #16-imm              | 0 T:1 1011110001 imm:4 001001 vn:5 vd:5      | 0=4h 1=8h        | neon
urshr dd, dn, #64-imm                  | 0111111101 imm:6 001001 dn:5 dd:5            |                  | neon
ursra vd.T, vn.T, #32-imm              | 0 T:1 101111001 imm:5 001101 vn:5 vd:5       | 0=2s 1=4s        | neon
ursra vd.T, vn.T, #16-imm              | 0 T:1 1011110001 imm:4 001101 vn:5 vd:5      | 0=4h 1=8h        | neon
ursra vd.T, vn.T, #8-imm               | 0 T:1 10111100001 imm:3 001101 vn:5 vd:5     | 0=8b 1=16b       | neon
ursra vd.2d, vn.2d, #64-imm            | 0110111101 imm:6 001101 vn:5 vd:5            |                  | neon
ursra dd, dn, #64-imm                  | 0111111101 imm:6 001101 dn:5 dd:5            |                  | neon
sri vd.2d, vn.2d, #64-imm              | 0110111101 imm:6 010001 vn:5 vd:5            |                  | neon
sri vd.T, vn.T, #8-imm                 | 0 T:1 10111100001 imm:3 010001 vn:5 vd:5     | 0=8b 1=16b       | neon
sri vd.T, vn.T, #32-imm                | 0 T:1 101111001 imm:5 010001 vn:5 vd:5       | 0=2s 1=4s        | neon
sri vd.T, vn.T, #16-imm                | 0 T:1 1011110001 imm:4 010001 vn:5 vd:5      | 0=4h 1=8h        | neon
sri dd, dn, #64-imm                    | 0111111101 imm:6 010001 dn:5 dd:5            |                  | neon
sli vd.T, vn.T, #imm                   | 0 T:1 101111001 imm:5 010101 vn:5 vd:5       | 0=2s 1=4s        | neon
sli vd.T, vn.T, #imm                   | 0 T:1 10111100001 imm:3 010101 vn:5 vd:5     | 0=8b 1=16b       | neon
sli vd.2d, vn.2d, #imm                 | 0110111101 imm:6 010101 vn:5 vd:5            |                  | neon
sli vd.T, vn.T, #imm                   | 0 T:1 1011110001 imm:4 010101 vn:5 vd:5      | 0=4h 1=8h        | neon
sli dd, dn, #imm                       | 0111111101 imm:6 010101 dn:5 dd:5            |                  | neon
sqshlu vd.2d, vn.2d, #imm              | 0110111101 imm:6 011001 vn:5 vd:5            |                  | neon
sqshlu vd.T, vn.T, #imm                | 0 T:1 101111001 imm:5 011001 vn:5 vd:5       | 0=2s 1=4s        | neon
sqshlu vd.T, vn.T, #imm                | 0 T:1 1011110001 imm:4 011001 vn:5 vd:5      | 0=4h 1=8h        | neon
sqshlu vd.T, vn.T, #imm                | 0 T:1 10111100001 imm:3 011001 vn:5 vd:5     | 0=8b 1=16b       | neon
sqshlu dd, dn, #imm                    | 0111111101 imm:6 011001 dn:5 dd:5            |                  | neon
sqshlu sd, sn, #imm                    | 01111111001 imm:5 011001 sn:5 sd:5           |                  | neon
sqshlu bd, bn, #imm                    | 0111111100001 imm:3 011001 bn:5 bd:5         |                  | neon
sqshlu hd, hn, #imm                    | 011111110001 imm:4 011001 hn:5 hd:5          |                  | neon
sqshrun vd.2s, vn.2d, #32-imm          | 00101111001 imm:5 100001 vn:5 vd:5           |                  | neon
sqshrun vd.4h, vn.4s, #16-imm          | 001011110001 imm:4 100001 vn:5 vd:5          |                  | neon
sqshrun vd.8b, vn.8h, #8-imm           | 0010111100001 imm:3 100001 vn:5 vd:5         |                  | neon
sqshrun sd, dn, #32-imm                | 01111111001 imm:5 100001 dn:5 sd:5           |                  | neon
sqshrun hd, sn, #16-imm                | 011111110001 imm:4 100001 sn:5 hd:5          |                  | neon
sqshrun bd, hn, #8-imm                 | 0111111100001 imm:3 100001 hn:5 bd:5         |                  | neon
sqshrun2 vd.4s, vn.2d, #32-imm         | 01101111001 imm:5 100001 vn:5 vd:5           |                  | neon
sqshrun2 vd.8h, vn.4s, #16-imm         | 011011110001 imm:4 100001 vn:5 vd:5          |                  | neon
sqshrun2 vd.16b, vn.8h, #8-imm         | 0110111100001 imm:3 100001 vn:5 vd:5         |                  | neon
sqrshrun2 vd.8h, vn.4s, #16-imm        | 011011110001 imm:4 100011 vn:5 vd:5          |                  | neon
sqrshrun2 vd.16b, vn.8h, #8-imm        | 0110111100001 imm:3 100011 vn:5 vd:5         |                  | neon
sqrshrun2 vd.4s, vn.2d, #32-imm        | 01101111001 imm:5 100011 vn:5 vd:5           |                  | neon
sqrshrun vd.2s, vn.2d, #32-imm         | 00101111001 imm:5 100011 vn:5 vd:5           |                  | neon
sqrshrun vd.4h, vn.4s, #16-imm         | 001011110001 imm:4 100011 vn:5 vd:5          |                  | neon
sqrshrun vd.8b, vn.8h, #8-imm          | 0010111100001 imm:3 100011 vn:5 vd:5         |                  | neon
sqrshrun sd, dn, #32-imm               | 01111111001 imm:5 100011 dn:5 sd:5           |                  | neon
sqrshrun hd, sn, #16-imm               | 011111110001 imm:4 100011 sn:5 hd:5          |                  | neon
sqrshrun bd, hn, #8-imm                | 0111111100001 imm:3 100011 hn:5 bd:5         |                  | neon
uqshrn2 vd.4s, vn.2d, #32-imm          | 01101111001 imm:5 100101 vn:5 vd:5           |                  | neon
uqshrn2 vd.8h, vn.4s, #16-imm          | 011011110001 imm:4 100101 vn:5 vd:5          |                  | neon
uqshrn2 vd.16b, vn.8h, #8-imm          | 0110111100001 imm:3 100101 vn:5 vd:5         |                  | neon
uqshrn vd.4h, vn.4s, #16-imm           | 001011110001 imm:4 100101 vn:5 vd:5          |                  | neon
uqshrn vd.2s, vn.2d, #32-imm           | 00101111001 imm:5 100101 vn:5 vd:5           |                  | neon
uqshrn vd.8b, vn.8h, #8-imm            | 0010111100001 imm:3 100101 vn:5 vd:5         |                  | neon
uqshrn sd, dn, #32-imm                 | 01111111001 imm:5 100101 dn:5 sd:5           |                  | neon
uqshrn hd, sn, #16-imm                 | 011111110001 imm:4 100101 sn:5 hd:5          |                  | neon
uqshrn bd, hn, #8-imm                  | 0111111100001 imm:3 100101 hn:5 bd:5         |                  | neon
uqrshrn vd.8b, vn.8h, #8-imm           | 0010111100001 imm:3 100111 vn:5 vd:5         |                  | neon
uqrshrn vd.2s, vn.2d, #32-imm          | 00101111001 imm:5 100111 vn:5 vd:5           |                  | neon
uqrshrn vd.4h, vn.4s, #16-imm          | 001011110001 imm:4 100111 vn:5 vd:5          |                  | neon
uqrshrn sd, dn, #32-imm                | 01111111001 imm:5 100111 dn:5 sd:5           |                  | neon
uqrshrn hd, sn, #16-imm                | 011111110001 imm:4 100111 sn:5 hd:5          |                  | neon
uqrshrn bd, hn, #8-imm                 | 0111111100001 imm:3 100111 hn:5 bd:5         |                  | neon
uqrshrn2 vd.8h, vn.4s, #16-imm         | 011011110001 imm:4 100111 vn:5 vd:5          |                  | neon
uqrshrn2 vd.4s, vn.2d, #32-imm         | 01101111001 imm:5 100111 vn:5 vd:5           |                  | neon
uqrshrn2 vd.16b, vn.8h, #8-imm         | 0110111100001 imm:3 100111 vn:5 vd:5         |                  | neon
ushll vd.2d, vn.2s, #imm               | 00101111001 imm:5 101001 vn:5 vd:5           |                  | neon
ushll vd.4s, vn.4h, #imm               | 001011110001 imm:4 101001 vn:5 vd:5          |                  | neon
ushll vd.8h, vn.8b, #imm               | 0010111100001 imm:3 101001 vn:5 vd:5         |                  | neon
ushll2 vd.4s, vn.8h, #imm              | 011011110001 imm:4 101001 vn:5 vd:5          |                  | neon
ushll2 vd.2d, vn.4s, #imm              | 01101111001 imm:5 101001 vn:5 vd:5           |                  | neon
ushll2 vd.8h, vn.16b, #imm             | 0110111100001 imm:3 101001 vn:5 vd:5         |                  | neon
tbl vd.8b, {vn.16b}, vm.8b             | 00001110000 vm:5 000000 vn:5 vd:5            |                  | neon
tbl vd.16b, {vn.16b}, vm.16b           | 01001110000 vm:5 000000 vn:5 vd:5            |                  | neon
tbl vd.8b, {vn.16b*2}, vm.8b           | 00001110000 vm:5 001000 vn:5 vd:5            |                  | neon
tbl vd.16b, {vn.16b*2}, vm.16b         | 01001110000 vm:5 001000 vn:5 vd:5            |                  | neon
tbl vd.8b, {vn.16b*3}, vm.8b           | 00001110000 vm:5 010000 vn:5 vd:5            |                  | neon
tbl vd.16b, {vn.16b*3}, vm.16b         | 01001110000 vm:5 010000 vn:5 vd:5            |                  | neon
tbl vd.8b, {vn.16b*4}, vm.8b           | 00001110000 vm:5 011000 vn:5 vd:5            |                  | neon
tbl vd.16b, {vn.16b*4}, vm.16b         | 01001110000 vm:5 011000 vn:5 vd:5            |                  | neon
tbx vd.8b, {vn.16b}, vm.8b             | 00001110000 vm:5 000100 vn:5 vd:5            |                  | neon
tbx vd.16b, {vn.16b}, vm.16b           | 01001110000 vm:5 000100 vn:5 vd:5            |                  | neon
tbx vd.8b, {vn.16b*2}, vm.8b           | 00001110000 vm:5 001100 vn:5 vd:5            |                  | neon
tbx vd.16b, {vn.16b*2}, vm.16b         | 01001110000 vm:5 001100 vn:5 vd:5            |                  | neon
tbx vd.8b, {vn.16b*3}, vm.8b           | 00001110000 vm:5 010100 vn:5 vd:5            |                  | neon
tbx vd.16b, {vn.16b*3}, vm.16b         | 01001110000 vm:5 010100 vn:5 vd:5            |                  | neon
tbx vd.8b, {vn.16b*4}, vm.8b           | 00001110000 vm:5 011100 vn:5 vd:5            |                  | neon
tbx vd.16b, {vn.16b*4}, vm.16b         | 01001110000 vm:5 011100 vn:5 vd:5            |                  | neon
luti4 vd.8h, {vn.8h*2}, vm[i]          | 01001110010 vm:5 0 i:2 100 vn:5 vd:5         |                  | lut
luti4 vd.16b, {vn.16b}, vm[i]          | 01001110010 vm:5 0 i:1 1000 vn:5 vd:5        |                  | lut
luti2 vd.16b, {vn.16b}, vm[i]          | 01001110100 vm:5 0 i:2 100 vn:5 vd:5         |                  | lut
luti2 vd.8h, {vn.8h}, vm[i]            | 01001110110 vm:5 0 i:3 00 vn:5 vd:5          |                  | lut
frecpx sd, sn                          | 0101111010100001111110 sn:5 sd:5             |                  | neon
frecpx dd, dn                          | 0101111011100001111110 dn:5 dd:5             |                  | neon
frecpx hd, hn                          | 0101111011111001111110 hn:5 hd:5             |                  | fp16
dup|mov bd, vn.b[i]                    | 01011110000 i:4 1000001 vn:5 bd:5            |                  | neon
dup|mov sd, vn.s[i]                    | 01011110000 i:2 100000001 vn:5 sd:5          |                  | neon
dup|mov hd, vn.h[i]                    | 01011110000 i:3 10000001 vn:5 hd:5           |                  | neon
dup|mov dd, vn.d[i]                    | 01011110000 i:1 1000000001 vn:5 dd:5         |                  | neon
mov wd, vn.s[i]                        | 00001110000 i:2 100001111 vn:5 wd:5          |                  | neon
mov vd.b[i], wn                        | 01001110000 i:4 1000111 wn:5 vd:5            |                  | neon
mov vd.s[i], wn                        | 01001110000 i:2 100000111 wn:5 vd:5          |                  | neon
mov vd.h[i], wn                        | 01001110000 i:3 10000111 wn:5 vd:5           |                  | neon
mov vd.d[i], xn                        | 01001110000 i:1 1000000111 xn:5 vd:5         |                  | neon
mov xd, vn.d[i]                        | 01001110000 i:1 1000001111 vn:5 xd:5         |                  | neon
mov vd.b[i], vn.b[i2]                  | 01101110000 i:4 10 i2:4 1 vn:5 vd:5          |                  | neon
mov vd.h[i], vn.h[i2]                  | 01101110000 i:3 100 i2:3 01 vn:5 vd:5        |                  | neon
mov vd.s[i], vn.s[i2]                  | 01101110000 i:2 1000 i2:2 001 vn:5 vd:5      |                  | neon
mov vd.d[i], vn.d[i2]                  | 01101110000 i:1 10000 i2:1 0001 vn:5 vd:5    |                  | neon
mov vd.T, vm.T                         | 0 T:1 001110101 vm:5 000111 vm:5 vd:5        | 0=8b 1=16b 0=4h 1=8h 0=2s 1=4s 0=1d 1=2d | neon
sm3tt1a vd.4s, vn.4s, vm.s[i]          | 11001110010 vm:5 10 i:2 00 vn:5 vd:5         |                  | sm4
sm3tt1b vd.4s, vn.4s, vm.s[i]          | 11001110010 vm:5 10 i:2 01 vn:5 vd:5         |                  | sm4
sm3tt2a vd.4s, vn.4s, vm.s[i]          | 11001110010 vm:5 10 i:2 10 vn:5 vd:5         |                  | sm4
sm3tt2b vd.4s, vn.4s, vm.s[i]          | 11001110010 vm:5 10 i:2 11 vn:5 vd:5         |                  | sm4
xar vd.2d, vn.2d, vm.2d, #imm          | 11001110100 vm:5 imm:6 vn:5 vd:5             |                  | sha3
eor3 vd.16b, vn.16b, vm.16b, va.16b    | 11001110000 vm:5 0 va:5 vn:5 vd:5            |                  | sha3
bcax vd.16b, vn.16b, vm.16b, va.16b    | 11001110001 vm:5 0 va:5 vn:5 vd:5            |                  | sha3
sm3ss1 vd.4s, vn.4s, vm.4s, va.4s      | 11001110010 vm:5 0 va:5 vn:5 vd:5            |                  | sm4
aese vd.16b, vn.16b                    | 0100111000101000010010 vn:5 vd:5             |                  | aes
aesd vd.16b, vn.16b                    | 0100111000101000010110 vn:5 vd:5             |                  | aes
aesmc vd.16b, vn.16b                   | 0100111000101000011010 vn:5 vd:5             |                  | aes
aesimc vd.16b, vn.16b                  | 0100111000101000011110 vn:5 vd:5             |                  | aes
sha1h sd, sn                           | 0101111000101000000010 sn:5 sd:5             |                  | sha2
sha1su1 vd.4s, vn.4s                   | 0101111000101000000110 vn:5 vd:5             |                  | sha2
sha256su0 vd.4s, vn.4s                 | 0101111000101000001010 vn:5 vd:5             |                  | sha2
sha1c qd, sn, vm.4s                    | 01011110000 vm:5 000000 sn:5 qd:5            |                  | sha2
sha1p qd, sn, vm.4s                    | 01011110000 vm:5 000100 sn:5 qd:5            |                  | sha2
sha1m qd, sn, vm.4s                    | 01011110000 vm:5 001000 sn:5 qd:5            |                  | sha2
sha1su0 vd.4s, vn.4s, vm.4s            | 01011110000 vm:5 001100 vn:5 vd:5            |                  | sha2
sha256h qd, qn, vm.4s                  | 01011110000 vm:5 010000 qn:5 qd:5            |                  | sha2
sha256h2 qd, qn, vm.4s                 | 01011110000 vm:5 010100 qn:5 qd:5            |                  | sha2
sha256su1 vd.4s, vn.4s, vm.4s          | 01011110000 vm:5 011000 vn:5 vd:5            |                  | sha2
sha512su0 vd.2d, vn.2d                 | 1100111011000000100000 vn:5 vd:5             |                  | sha3
sm4e vd.4s, vn.4s                      | 1100111011000000100001 vn:5 vd:5             |                  | sm4
sha512h qd, qn, vm.2d                  | 11001110011 vm:5 100000 qn:5 qd:5            |                  | sha3
sha512h2 qd, qn, vm.2d                 | 11001110011 vm:5 100001 qn:5 qd:5            |                  | sha3
sha512su1 vd.2d, vn.2d, vm.2d          | 11001110011 vm:5 100010 vn:5 vd:5            |                  | sha3
rax1 vd.2d, vn.2d, vm.2d               | 11001110011 vm:5 100011 vn:5 vd:5            |                  | sha3
sm3partw1 vd.4s, vn.4s, vm.4s          | 11001110011 vm:5 110000 vn:5 vd:5            |                  | sm4
sm3partw2 vd.4s, vn.4s, vm.4s          | 11001110011 vm:5 110001 vn:5 vd:5            |                  | sm4
sm4ekey vd.4s, vn.4s, vm.4s            | 11001110011 vm:5 110010 vn:5 vd:5            |                  | sm4
fjcvtzs wd, dn                         | 0001111001111110000000 dn:5 wd:5             |                  | jscvt
fccmp sn, sm, #nzcv, cond              | 00011110001 sm:5 cond:4 01 sn:5 0 nzcv:4     |                  | neon
fccmp dn, dm, #nzcv, cond              | 00011110011 dm:5 cond:4 01 dn:5 0 nzcv:4     |                  | neon
fccmp hn, hm, #nzcv, cond              | 00011110111 hm:5 cond:4 01 hn:5 0 nzcv:4     |                  | fp16
fccmpe sn, sm, #nzcv, cond             | 00011110001 sm:5 cond:4 01 sn:5 1 nzcv:4     |                  | neon
fccmpe dn, dm, #nzcv, cond             | 00011110011 dm:5 cond:4 01 dn:5 1 nzcv:4     |                  | neon
fccmpe hn, hm, #nzcv, cond             | 00011110111 hm:5 cond:4 01 hn:5 1 nzcv:4     |                  | fp16
fcmp sn, sm                            | 00011110001 sm:5 001000 sn:5 00000           |                  | neon
fcmp sn, #0.0                          | 0001111000100000001000 sn:5 01000            |                  | neon
fcmp dn, dm                            | 00011110011 dm:5 001000 dn:5 00000           |                  | neon
fcmp dn, #0.0                          | 0001111001100000001000 dn:5 01000            |                  | neon
fcmp hn, hm                            | 00011110111 hm:5 001000 hn:5 00000           |                  | fp16
fcmp hn, #0.0                          | 0001111011100000001000 hn:5 01000            |                  | fp16
fcmpe sn, sm                           | 00011110001 sm:5 001000 sn:5 10000           |                  | neon
fcmpe sn, #0.0                         | 0001111000100000001000 sn:5 11000            |                  | neon
fcmpe dn, dm                           | 00011110011 dm:5 001000 dn:5 10000           |                  | neon
fcmpe dn, #0.0                         | 0001111001100000001000 dn:5 11000            |                  | neon
fcmpe hn, hm                           | 00011110111 hm:5 001000 hn:5 10000           |                  | fp16
fcmpe hn, #0.0                         | 0001111011100000001000 hn:5 11000            |                  | fp16
fcvt dd, sn                            | 0001111000100010110000 sn:5 dd:5             |                  | neon
fcvt hd, sn                            | 0001111000100011110000 sn:5 hd:5             |                  | neon
fcvt sd, dn                            | 0001111001100010010000 dn:5 sd:5             |                  | neon
fcvt hd, dn                            | 0001111001100011110000 dn:5 hd:5             |                  | neon
fcvt sd, hn                            | 0001111011100010010000 hn:5 sd:5             |                  | neon
fcvt dd, hn                            | 0001111011100010110000 hn:5 dd:5             |                  | neon
bfcvt hd, sn                           | 0001111001100011010000 sn:5 hd:5             |                  | bf16
fnmul sd, sn, sm                       | 00011110001 sm:5 100010 sn:5 sd:5            |                  | neon
fnmul dd, dn, dm                       | 00011110011 dm:5 100010 dn:5 dd:5            |                  | neon
fnmul hd, hn, hm                       | 00011110111 hm:5 100010 hn:5 hd:5            |                  | fp16
fmadd sd, sn, sm, sa                   | 00011111000 sm:5 0 sa:5 sn:5 sd:5            |                  | neon
fmadd dd, dn, dm, da                   | 00011111010 dm:5 0 da:5 dn:5 dd:5            |                  | neon
fmadd hd, hn, hm, ha                   | 00011111110 hm:5 0 ha:5 hn:5 hd:5            |                  | fp16
fmsub sd, sn, sm, sa                   | 00011111000 sm:5 1 sa:5 sn:5 sd:5            |                  | neon
fmsub dd, dn, dm, da                   | 00011111010 dm:5 1 da:5 dn:5 dd:5            |                  | neon
fmsub hd, hn, hm, ha                   | 00011111110 hm:5 1 ha:5 hn:5 hd:5            |                  | fp16
fnmadd sd, sn, sm, sa                  | 00011111001 sm:5 0 sa:5 sn:5 sd:5            |                  | neon
fnmadd dd, dn, dm, da                  | 00011111011 dm:5 0 da:5 dn:5 dd:5            |                  | neon
fnmadd hd, hn, hm, ha                  | 00011111111 hm:5 0 ha:5 hn:5 hd:5            |                  | fp16
fnmsub sd, sn, sm, sa                  | 00011111001 sm:5 1 sa:5 sn:5 sd:5            |                  | neon
fnmsub dd, dn, dm, da                  | 00011111011 dm:5 1 da:5 dn:5 dd:5            |                  | neon
fnmsub hd, hn, hm, ha                  | 00011111111 hm:5 1 ha:5 hn:5 hd:5            |                  | fp16
fcsel sd, sn, sm, cond                 | 00011110001 sm:5 cond:4 11 sn:5 sd:5         |                  | neon
fcsel dd, dn, dm, cond                 | 00011110011 dm:5 cond:4 11 dn:5 dd:5         |                  | neon
fcsel hd, hn, hm, cond                 | 00011110111 hm:5 cond:4 11 hn:5 hd:5         |                  | fp16
mvn vd.T, vn.T                         | 0 T:1 10111000100000010110 vn:5 vd:5         | 0=8b 1=16b       | neon
sxtl vd.T, vn.U                        | 000011110 T:4 000101001 vn:5 vd:5            | 0001=8h/8b 0010=4s/4h 0100=2d/2s | neon
sxtl2 vd.T, vn.U                       | 010011110 T:4 000101001 vn:5 vd:5            | 0001=8h/16b 0010=4s/8h 0100=2d/4s | neon
uxtl vd.T, vn.U                        | 001011110 T:4 000101001 vn:5 vd:5            | 0001=8h/8b 0010=4s/4h 0100=2d/2s | neon
uxtl2 vd.T, vn.U                       | 011011110 T:4 000101001 vn:5 vd:5            | 0001=8h/16b 0010=4s/8h 0100=2d/4s | neon

# SVE
addsvl xd|sp, xn|sp, #simm             | 00000100001 xn:5 01011 simm:6 xd:5           |                  | sme
addspl xd|sp, xn|sp, #simm             | 00000100011 xn:5 01011 simm:6 xd:5           |                  | sme
addvl xd|sp, xn|sp, #simm              | 00000100001 xn:5 01010 simm:6 xd:5           |                  | sve
addpl xd|sp, xn|sp, #simm              | 00000100011 xn:5 01010 simm:6 xd:5           |                  | sve
rdsvl xd, #simm                        | 000001001011111101011 simm:6 xd:5            |                  | sme
rdvl xd, #simm                         | 000001001011111101010 simm:6 xd:5            |                  | sve
ctermeq wn, wm                         | 00100101101 wm:5 001000 wn:5 00000           |                  | sve
ctermeq xn, xm                         | 00100101111 xm:5 001000 xn:5 00000           |                  | sve
ctermne wn, wm                         | 00100101101 wm:5 001000 wn:5 10000           |                  | sve
ctermne xn, xm                         | 00100101111 xm:5 001000 xn:5 10000           |                  | sve
whilelt pd.T, wn, wm                   | 00100101 T:2 1 wm:5 000001 wn:5 0 pd:4       | 00=b 01=h 10=s 11=d | sve
whilelt pd.T, xn, xm                   | 00100101 T:2 1 xm:5 000101 xn:5 0 pd:4       | 00=b 01=h 10=s 11=d | sve
whilelo pd.T, wn, wm                   | 00100101 T:2 1 wm:5 000011 wn:5 0 pd:4       | 00=b 01=h 10=s 11=d | sve
whilelo pd.T, xn, xm                   | 00100101 T:2 1 xm:5 000111 xn:5 0 pd:4       | 00=b 01=h 10=s 11=d | sve
whilele pd.T, wn, wm                   | 00100101 T:2 1 wm:5 000001 wn:5 1 pd:4       | 00=b 01=h 10=s 11=d | sve
whilele pd.T, xn, xm                   | 00100101 T:2 1 xm:5 000101 xn:5 1 pd:4       | 00=b 01=h 10=s 11=d | sve
whilels pd.T, wn, wm                   | 00100101 T:2 1 wm:5 000011 wn:5 1 pd:4       | 00=b 01=h 10=s 11=d | sve
whilels pd.T, xn, xm                   | 00100101 T:2 1 xm:5 000111 xn:5 1 pd:4       | 00=b 01=h 10=s 11=d | sve
cmpge pd.T, pg/z, zn.T, #simm          | 00100101 T:2 0 simm:5 000 pg:3 zn:5 0 pd:4   | 00=b 01=h 10=s 11=d | sve
cmpge pd.T, pg/z, zn.T, zm.T           | 00100100 T:2 0 zm:5 100 pg:3 zn:5 0 pd:4     | 00=b 01=h 10=s 11=d | sve
cmpge pd.T, pg/z, zn.T, zm.U           | 00100100 T:2 0 zm:5 010 pg:3 zn:5 0 pd:4     | 00=b/d 01=h/d 10=s/d | sve
cmpeq pd.T, pg/z, zn.T, #simm          | 00100101 T:2 0 simm:5 100 pg:3 zn:5 0 pd:4   | 00=b 01=h 10=s 11=d | sve
cmpeq pd.T, pg/z, zn.T, zm.U           | 00100100 T:2 0 zm:5 001 pg:3 zn:5 0 pd:4     | 00=b/d 01=h/d 10=s/d | sve
cmpeq pd.T, pg/z, zn.T, zm.T           | 00100100 T:2 0 zm:5 101 pg:3 zn:5 0 pd:4     | 00=b 01=h 10=s 11=d | sve
cmplt pd.T, pg/z, zn.T, #simm          | 00100101 T:2 0 simm:5 001 pg:3 zn:5 0 pd:4   | 00=b 01=h 10=s 11=d | sve
cmplt pd.T, pg/z, zn.T, zm.U           | 00100100 T:2 0 zm:5 011 pg:3 zn:5 0 pd:4     | 00=b/d 01=h/d 10=s/d | sve
cmplt pd.T, pg/z, zm.T, zn.T           | 00100100 T:2 0 zm:5 100 pg:3 zn:5 1 pd:4     | 00=b 01=h 10=s 11=d | sve
cmpgt pd.T, pg/z, zn.T, #simm          | 00100101 T:2 0 simm:5 000 pg:3 zn:5 1 pd:4   | 00=b 01=h 10=s 11=d | sve
cmpgt pd.T, pg/z, zn.T, zm.T           | 00100100 T:2 0 zm:5 100 pg:3 zn:5 1 pd:4     | 00=b 01=h 10=s 11=d | sve
cmpgt pd.T, pg/z, zn.T, zm.U           | 00100100 T:2 0 zm:5 010 pg:3 zn:5 1 pd:4     | 00=b/d 01=h/d 10=s/d | sve
cmpne pd.T, pg/z, zn.T, #simm          | 00100101 T:2 0 simm:5 100 pg:3 zn:5 1 pd:4   | 00=b 01=h 10=s 11=d | sve
cmpne pd.T, pg/z, zn.T, zm.U           | 00100100 T:2 0 zm:5 001 pg:3 zn:5 1 pd:4     | 00=b/d 01=h/d 10=s/d | sve
cmpne pd.T, pg/z, zn.T, zm.T           | 00100100 T:2 0 zm:5 101 pg:3 zn:5 1 pd:4     | 00=b 01=h 10=s 11=d | sve
cmple pd.T, pg/z, zn.T, #simm          | 00100101 T:2 0 simm:5 001 pg:3 zn:5 1 pd:4   | 00=b 01=h 10=s 11=d | sve
cmple pd.T, pg/z, zn.T, zm.U           | 00100100 T:2 0 zm:5 011 pg:3 zn:5 1 pd:4     | 00=b/d 01=h/d 10=s/d | sve
cmple pd.T, pg/z, zm.T, zn.T           | 00100100 T:2 0 zm:5 100 pg:3 zn:5 0 pd:4     | 00=b 01=h 10=s 11=d | sve
cmphs pd.T, pg/z, zn.T, #imm           | 00100100 T:2 1 imm:7 0 pg:3 zn:5 0 pd:4      | 00=b 01=h 10=s 11=d | sve
cmphs pd.T, pg/z, zn.T, zm.T           | 00100100 T:2 0 zm:5 000 pg:3 zn:5 0 pd:4     | 00=b 01=h 10=s 11=d | sve
cmphs pd.T, pg/z, zn.T, zm.U           | 00100100 T:2 0 zm:5 110 pg:3 zn:5 0 pd:4     | 00=b/d 01=h/d 10=s/d | sve
cmphi pd.T, pg/z, zn.T, #imm           | 00100100 T:2 1 imm:7 0 pg:3 zn:5 1 pd:4      | 00=b 01=h 10=s 11=d | sve
cmphi pd.T, pg/z, zn.T, zm.T           | 00100100 T:2 0 zm:5 000 pg:3 zn:5 1 pd:4     | 00=b 01=h 10=s 11=d | sve
cmphi pd.T, pg/z, zn.T, zm.U           | 00100100 T:2 0 zm:5 110 pg:3 zn:5 1 pd:4     | 00=b/d 01=h/d 10=s/d | sve
cmplo pd.T, pg/z, zn.T, #imm           | 00100100 T:2 1 imm:7 1 pg:3 zn:5 0 pd:4      | 00=b 01=h 10=s 11=d | sve
cmplo pd.T, pg/z, zn.T, zm.U           | 00100100 T:2 0 zm:5 111 pg:3 zn:5 0 pd:4     | 00=b/d 01=h/d 10=s/d | sve
cmplo pd.T, pg/z, zm.T, zn.T           | 00100100 T:2 0 zm:5 000 pg:3 zn:5 1 pd:4     | 00=b 01=h 10=s 11=d | sve
cmpls pd.T, pg/z, zn.T, #imm           | 00100100 T:2 1 imm:7 1 pg:3 zn:5 1 pd:4      | 00=b 01=h 10=s 11=d | sve
cmpls pd.T, pg/z, zn.T, zm.U           | 00100100 T:2 0 zm:5 111 pg:3 zn:5 1 pd:4     | 00=b/d 01=h/d 10=s/d | sve
cmpls pd.T, pg/z, zm.T, zn.T           | 00100100 T:2 0 zm:5 000 pg:3 zn:5 0 pd:4     | 00=b 01=h 10=s 11=d | sve
cntb xd, pattern, mul #imm+1           | 000001000010 imm:4 111000 pattern:5 xd:5     |                  | sve
cntb xd, pattern                       | 0000010000100000111000 pattern:5 xd:5        |                  | sve
cntb xd                                | 000001000010000011100011111 xd:5             |                  | sve
cnth xd, pattern, mul #imm+1           | 000001000110 imm:4 111000 pattern:5 xd:5     |                  | sve
cnth xd, pattern                       | 0000010001100000111000 pattern:5 xd:5        |                  | sve
cnth xd                                | 000001000110000011100011111 xd:5             |                  | sve
cntw xd, pattern, mul #imm+1           | 000001001010 imm:4 111000 pattern:5 xd:5     |                  | sve
cntw xd, pattern                       | 0000010010100000111000 pattern:5 xd:5        |                  | sve
cntw xd                                | 000001001010000011100011111 xd:5             |                  | sve
cntd xd, pattern, mul #imm+1           | 000001001110 imm:4 111000 pattern:5 xd:5     |                  | sve
cntd xd, pattern                       | 0000010011100000111000 pattern:5 xd:5        |                  | sve
cntd xd                                | 000001001110000011100011111 xd:5             |                  | sve
sqinch zdn.h, pattern, mul #imm+1      | 000001000110 imm:4 110000 pattern:5 zdn:5    |                  | sve
sqinch zdn.h, pattern                  | 0000010001100000110000 pattern:5 zdn:5       |                  | sve
sqinch zdn.h                           | 000001000110000011000011111 zdn:5            |                  | sve
sqinch xdn, wdn, pattern, mul #imm+1   | 000001000110 imm:4 111100 pattern:5 wdn:5    |                  | sve
sqinch xdn, wdn, pattern               | 0000010001100000111100 pattern:5 wdn:5       |                  | sve
sqinch xdn, wdn                        | 000001000110000011110011111 wdn:5            |                  | sve
sqinch xdn, pattern, mul #imm+1        | 000001000111 imm:4 111100 pattern:5 xdn:5    |                  | sve
sqinch xdn, pattern                    | 0000010001110000111100 pattern:5 xdn:5       |                  | sve
sqinch xdn                             | 000001000111000011110011111 xdn:5            |                  | sve
sqdech zdn.h, pattern, mul #imm+1      | 000001000110 imm:4 110010 pattern:5 zdn:5    |                  | sve
sqdech zdn.h, pattern                  | 0000010001100000110010 pattern:5 zdn:5       |                  | sve
sqdech zdn.h                           | 000001000110000011001011111 zdn:5            |                  | sve
sqdech xdn, wdn, pattern, mul #imm+1   | 000001000110 imm:4 111110 pattern:5 wdn:5    |                  | sve
sqdech xdn, wdn, pattern               | 0000010001100000111110 pattern:5 wdn:5       |                  | sve
sqdech xdn, wdn                        | 000001000110000011111011111 wdn:5            |                  | sve
sqdech xdn, pattern, mul #imm+1        | 000001000111 imm:4 111110 pattern:5 xdn:5    |                  | sve
sqdech xdn, pattern                    | 0000010001110000111110 pattern:5 xdn:5       |                  | sve
sqdech xdn                             | 000001000111000011111011111 xdn:5            |                  | sve
uqinch zdn.h, pattern, mul #imm+1      | 000001000110 imm:4 110001 pattern:5 zdn:5    |                  | sve
uqinch zdn.h, pattern                  | 0000010001100000110001 pattern:5 zdn:5       |                  | sve
uqinch zdn.h                           | 000001000110000011000111111 zdn:5            |                  | sve
uqinch wdn, pattern, mul #imm+1        | 000001000110 imm:4 111101 pattern:5 wdn:5    |                  | sve
uqinch wdn, pattern                    | 0000010001100000111101 pattern:5 wdn:5       |                  | sve
uqinch wdn                             | 000001000110000011110111111 wdn:5            |                  | sve
uqinch xdn, pattern, mul #imm+1        | 000001000111 imm:4 111101 pattern:5 xdn:5    |                  | sve
uqinch xdn, pattern                    | 0000010001110000111101 pattern:5 xdn:5       |                  | sve
uqinch xdn                             | 000001000111000011110111111 xdn:5            |                  | sve
uqdech zdn.h, pattern, mul #imm+1      | 000001000110 imm:4 110011 pattern:5 zdn:5    |                  | sve
uqdech zdn.h, pattern                  | 0000010001100000110011 pattern:5 zdn:5       |                  | sve
uqdech zdn.h                           | 000001000110000011001111111 zdn:5            |                  | sve
uqdech wdn, pattern, mul #imm+1        | 000001000110 imm:4 111111 pattern:5 wdn:5    |                  | sve
uqdech wdn, pattern                    | 0000010001100000111111 pattern:5 wdn:5       |                  | sve
uqdech wdn                             | 000001000110000011111111111 wdn:5            |                  | sve
uqdech xdn, pattern, mul #imm+1        | 000001000111 imm:4 111111 pattern:5 xdn:5    |                  | sve
uqdech xdn, pattern                    | 0000010001110000111111 pattern:5 xdn:5       |                  | sve
uqdech xdn                             | 000001000111000011111111111 xdn:5            |                  | sve
sqincw zdn.s, pattern, mul #imm+1      | 000001001010 imm:4 110000 pattern:5 zdn:5    |                  | sve
sqincw zdn.s, pattern                  | 0000010010100000110000 pattern:5 zdn:5       |                  | sve
sqincw zdn.s                           | 000001001010000011000011111 zdn:5            |                  | sve
sqincw xdn, wdn, pattern, mul #imm+1   | 000001001010 imm:4 111100 pattern:5 wdn:5    |                  | sve
sqincw xdn, wdn, pattern               | 0000010010100000111100 pattern:5 wdn:5       |                  | sve
sqincw xdn, wdn                        | 000001001010000011110011111 wdn:5            |                  | sve
sqincw xdn, pattern, mul #imm+1        | 000001001011 imm:4 111100 pattern:5 xdn:5    |                  | sve
sqincw xdn, pattern                    | 0000010010110000111100 pattern:5 xdn:5       |                  | sve
sqincw xdn                             | 000001001011000011110011111 xdn:5            |                  | sve
sqdecw zdn.s, pattern, mul #imm+1      | 000001001010 imm:4 110010 pattern:5 zdn:5    |                  | sve
sqdecw zdn.s, pattern                  | 0000010010100000110010 pattern:5 zdn:5       |                  | sve
sqdecw zdn.s                           | 000001001010000011001011111 zdn:5            |                  | sve
sqdecw xdn, wdn, pattern, mul #imm+1   | 000001001010 imm:4 111110 pattern:5 wdn:5    |                  | sve
sqdecw xdn, wdn, pattern               | 0000010010100000111110 pattern:5 wdn:5       |                  | sve
sqdecw xdn, wdn                        | 000001001010000011111011111 wdn:5            |                  | sve
sqdecw xdn, pattern, mul #imm+1        | 000001001011 imm:4 111110 pattern:5 xdn:5    |                  | sve
sqdecw xdn, pattern                    | 0000010010110000111110 pattern:5 xdn:5       |                  | sve
sqdecw xdn                             | 000001001011000011111011111 xdn:5            |                  | sve
uqincw zdn.s, pattern, mul #imm+1      | 000001001010 imm:4 110001 pattern:5 zdn:5    |                  | sve
uqincw zdn.s, pattern                  | 0000010010100000110001 pattern:5 zdn:5       |                  | sve
uqincw zdn.s                           | 000001001010000011000111111 zdn:5            |                  | sve
uqincw wdn, pattern, mul #imm+1        | 000001001010 imm:4 111101 pattern:5 wdn:5    |                  | sve
uqincw wdn, pattern                    | 0000010010100000111101 pattern:5 wdn:5       |                  | sve
uqincw wdn                             | 000001001010000011110111111 wdn:5            |                  | sve
uqincw xdn, pattern, mul #imm+1        | 000001001011 imm:4 111101 pattern:5 xdn:5    |                  | sve
uqincw xdn, pattern                    | 0000010010110000111101 pattern:5 xdn:5       |                  | sve
uqincw xdn                             | 000001001011000011110111111 xdn:5            |                  | sve
uqdecw zdn.s, pattern, mul #imm+1      | 000001001010 imm:4 110011 pattern:5 zdn:5    |                  | sve
uqdecw zdn.s, pattern                  | 0000010010100000110011 pattern:5 zdn:5       |                  | sve
uqdecw zdn.s                           | 000001001010000011001111111 zdn:5            |                  | sve
uqdecw wdn, pattern, mul #imm+1        | 000001001010 imm:4 111111 pattern:5 wdn:5    |                  | sve
uqdecw wdn, pattern                    | 0000010010100000111111 pattern:5 wdn:5       |                  | sve
uqdecw wdn                             | 000001001010000011111111111 wdn:5            |                  | sve
uqdecw xdn, pattern, mul #imm+1        | 000001001011 imm:4 111111 pattern:5 xdn:5    |                  | sve
uqdecw xdn, pattern                    | 0000010010110000111111 pattern:5 xdn:5       |                  | sve
uqdecw xdn                             | 000001001011000011111111111 xdn:5            |                  | sve
sqincd zdn.d, pattern, mul #imm+1      | 000001001110 imm:4 110000 pattern:5 zdn:5    |                  | sve
sqincd zdn.d, pattern                  | 0000010011100000110000 pattern:5 zdn:5       |                  | sve
sqincd zdn.d                           | 000001001110000011000011111 zdn:5            |                  | sve
sqincd xdn, wdn, pattern, mul #imm+1   | 000001001110 imm:4 111100 pattern:5 wdn:5    |                  | sve
sqincd xdn, wdn, pattern               | 0000010011100000111100 pattern:5 wdn:5       |                  | sve
sqincd xdn, wdn                        | 000001001110000011110011111 wdn:5            |                  | sve
sqincd xdn, pattern, mul #imm+1        | 000001001111 imm:4 111100 pattern:5 xdn:5    |                  | sve
sqincd xdn, pattern                    | 0000010011110000111100 pattern:5 xdn:5       |                  | sve
sqincd xdn                             | 000001001111000011110011111 xdn:5            |                  | sve
sqdecd zdn.d, pattern, mul #imm+1      | 000001001110 imm:4 110010 pattern:5 zdn:5    |                  | sve
sqdecd zdn.d, pattern                  | 0000010011100000110010 pattern:5 zdn:5       |                  | sve
sqdecd zdn.d                           | 000001001110000011001011111 zdn:5            |                  | sve
sqdecd xdn, wdn, pattern, mul #imm+1   | 000001001110 imm:4 111110 pattern:5 wdn:5    |                  | sve
sqdecd xdn, wdn, pattern               | 0000010011100000111110 pattern:5 wdn:5       |                  | sve
sqdecd xdn, wdn                        | 000001001110000011111011111 wdn:5            |                  | sve
sqdecd xdn, pattern, mul #imm+1        | 000001001111 imm:4 111110 pattern:5 xdn:5    |                  | sve
sqdecd xdn, pattern                    | 0000010011110000111110 pattern:5 xdn:5       |                  | sve
sqdecd xdn                             | 000001001111000011111011111 xdn:5            |                  | sve
uqincd zdn.d, pattern, mul #imm+1      | 000001001110 imm:4 110001 pattern:5 zdn:5    |                  | sve
uqincd zdn.d, pattern                  | 0000010011100000110001 pattern:5 zdn:5       |                  | sve
uqincd zdn.d                           | 000001001110000011000111111 zdn:5            |                  | sve
uqincd wdn, pattern, mul #imm+1        | 000001001110 imm:4 111101 pattern:5 wdn:5    |                  | sve
uqincd wdn, pattern                    | 0000010011100000111101 pattern:5 wdn:5       |                  | sve
uqincd wdn                             | 000001001110000011110111111 wdn:5            |                  | sve
uqincd xdn, pattern, mul #imm+1        | 000001001111 imm:4 111101 pattern:5 xdn:5    |                  | sve
uqincd xdn, pattern                    | 0000010011110000111101 pattern:5 xdn:5       |                  | sve
uqincd xdn                             | 000001001111000011110111111 xdn:5            |                  | sve
uqdecd zdn.d, pattern, mul #imm+1      | 000001001110 imm:4 110011 pattern:5 zdn:5    |                  | sve
uqdecd zdn.d, pattern                  | 0000010011100000110011 pattern:5 zdn:5       |                  | sve
uqdecd zdn.d                           | 000001001110000011001111111 zdn:5            |                  | sve
uqdecd wdn, pattern, mul #imm+1        | 000001001110 imm:4 111111 pattern:5 wdn:5    |                  | sve
uqdecd wdn, pattern                    | 0000010011100000111111 pattern:5 wdn:5       |                  | sve
uqdecd wdn                             | 000001001110000011111111111 wdn:5            |                  | sve
uqdecd xdn, pattern, mul #imm+1        | 000001001111 imm:4 111111 pattern:5 xdn:5    |                  | sve
uqdecd xdn, pattern                    | 0000010011110000111111 pattern:5 xdn:5       |                  | sve
uqdecd xdn                             | 000001001111000011111111111 xdn:5            |                  | sve
inch zdn.h, pattern, mul #imm+1        | 000001000111 imm:4 110000 pattern:5 zdn:5    |                  | sve
inch zdn.h, pattern                    | 0000010001110000110000 pattern:5 zdn:5       |                  | sve
inch zdn.h                             | 000001000111000011000011111 zdn:5            |                  | sve
inch xdn, pattern, mul #imm+1          | 000001000111 imm:4 111000 pattern:5 xdn:5    |                  | sve
inch xdn, pattern                      | 0000010001110000111000 pattern:5 xdn:5       |                  | sve
inch xdn                               | 000001000111000011100011111 xdn:5            |                  | sve
dech zdn.h, pattern, mul #imm+1        | 000001000111 imm:4 110001 pattern:5 zdn:5    |                  | sve
dech zdn.h, pattern                    | 0000010001110000110001 pattern:5 zdn:5       |                  | sve
dech zdn.h                             | 000001000111000011000111111 zdn:5            |                  | sve
dech xdn, pattern, mul #imm+1          | 000001000111 imm:4 111001 pattern:5 xdn:5    |                  | sve
dech xdn, pattern                      | 0000010001110000111001 pattern:5 xdn:5       |                  | sve
dech xdn                               | 000001000111000011100111111 xdn:5            |                  | sve
incw zdn.s, pattern, mul #imm+1        | 000001001011 imm:4 110000 pattern:5 zdn:5    |                  | sve
incw zdn.s, pattern                    | 0000010010110000110000 pattern:5 zdn:5       |                  | sve
incw zdn.s                             | 000001001011000011000011111 zdn:5            |                  | sve
incw xdn, pattern, mul #imm+1          | 000001001011 imm:4 111000 pattern:5 xdn:5    |                  | sve
incw xdn, pattern                      | 0000010010110000111000 pattern:5 xdn:5       |                  | sve
incw xdn                               | 000001001011000011100011111 xdn:5            |                  | sve
decw zdn.s, pattern, mul #imm+1        | 000001001011 imm:4 110001 pattern:5 zdn:5    |                  | sve
decw zdn.s, pattern                    | 0000010010110000110001 pattern:5 zdn:5       |                  | sve
decw zdn.s                             | 000001001011000011000111111 zdn:5            |                  | sve
decw xdn, pattern, mul #imm+1          | 000001001011 imm:4 111001 pattern:5 xdn:5    |                  | sve
decw xdn, pattern                      | 0000010010110000111001 pattern:5 xdn:5       |                  | sve
decw xdn                               | 000001001011000011100111111 xdn:5            |                  | sve
incd zdn.d, pattern, mul #imm+1        | 000001001111 imm:4 110000 pattern:5 zdn:5    |                  | sve
incd zdn.d, pattern                    | 0000010011110000110000 pattern:5 zdn:5       |                  | sve
incd zdn.d                             | 000001001111000011000011111 zdn:5            |                  | sve
incd xdn, pattern, mul #imm+1          | 000001001111 imm:4 111000 pattern:5 xdn:5    |                  | sve
incd xdn, pattern                      | 0000010011110000111000 pattern:5 xdn:5       |                  | sve
incd xdn                               | 000001001111000011100011111 xdn:5            |                  | sve
decd zdn.d, pattern, mul #imm+1        | 000001001111 imm:4 110001 pattern:5 zdn:5    |                  | sve
decd zdn.d, pattern                    | 0000010011110000110001 pattern:5 zdn:5       |                  | sve
decd zdn.d                             | 000001001111000011000111111 zdn:5            |                  | sve
decd xdn, pattern, mul #imm+1          | 000001001111 imm:4 111001 pattern:5 xdn:5    |                  | sve
decd xdn, pattern                      | 0000010011110000111001 pattern:5 xdn:5       |                  | sve
decd xdn                               | 000001001111000011100111111 xdn:5            |                  | sve
incb xdn, pattern, mul #imm+1          | 000001000011 imm:4 111000 pattern:5 xdn:5    |                  | sve
incb xdn, pattern                      | 0000010000110000111000 pattern:5 xdn:5       |                  | sve
incb xdn                               | 000001000011000011100011111 xdn:5            |                  | sve
decb xdn, pattern, mul #imm+1          | 000001000011 imm:4 111001 pattern:5 xdn:5    |                  | sve
decb xdn, pattern                      | 0000010000110000111001 pattern:5 xdn:5       |                  | sve
decb xdn                               | 000001000011000011100111111 xdn:5            |                  | sve
sqincb xdn, wdn, pattern, mul #imm+1   | 000001000010 imm:4 111100 pattern:5 wdn:5    |                  | sve
sqincb xdn, wdn, pattern               | 0000010000100000111100 pattern:5 wdn:5       |                  | sve
sqincb xdn, wdn                        | 000001000010000011110011111 wdn:5            |                  | sve
sqincb xdn, pattern, mul #imm+1        | 000001000011 imm:4 111100 pattern:5 xdn:5    |                  | sve
sqincb xdn, pattern                    | 0000010000110000111100 pattern:5 xdn:5       |                  | sve
sqincb xdn                             | 000001000011000011110011111 xdn:5            |                  | sve
uqincb wdn, pattern, mul #imm+1        | 000001000010 imm:4 111101 pattern:5 wdn:5    |                  | sve
uqincb wdn, pattern                    | 0000010000100000111101 pattern:5 wdn:5       |                  | sve
uqincb wdn                             | 000001000010000011110111111 wdn:5            |                  | sve
uqincb xdn, pattern, mul #imm+1        | 000001000011 imm:4 111101 pattern:5 xdn:5    |                  | sve
uqincb xdn, pattern                    | 0000010000110000111101 pattern:5 xdn:5       |                  | sve
uqincb xdn                             | 000001000011000011110111111 xdn:5            |                  | sve
sqdecb xdn, wdn, pattern, mul #imm+1   | 000001000010 imm:4 111110 pattern:5 wdn:5    |                  | sve
sqdecb xdn, wdn, pattern               | 0000010000100000111110 pattern:5 wdn:5       |                  | sve
sqdecb xdn, wdn                        | 000001000010000011111011111 wdn:5            |                  | sve
sqdecb xdn, pattern, mul #imm+1        | 000001000011 imm:4 111110 pattern:5 xdn:5    |                  | sve
sqdecb xdn, pattern                    | 0000010000110000111110 pattern:5 xdn:5       |                  | sve
sqdecb xdn                             | 000001000011000011111011111 xdn:5            |                  | sve
uqdecb wdn, pattern, mul #imm+1        | 000001000010 imm:4 111111 pattern:5 wdn:5    |                  | sve
uqdecb wdn, pattern                    | 0000010000100000111111 pattern:5 wdn:5       |                  | sve
uqdecb wdn                             | 000001000010000011111111111 wdn:5            |                  | sve
uqdecb xdn, pattern, mul #imm+1        | 000001000011 imm:4 111111 pattern:5 xdn:5    |                  | sve
uqdecb xdn, pattern                    | 0000010000110000111111 pattern:5 xdn:5       |                  | sve
uqdecb xdn                             | 000001000011000011111111111 xdn:5            |                  | sve
fcmge pd.T, pg/z, zn.T, zm.T           | 01100101 T:2 0 zm:5 010 pg:3 zn:5 0 pd:4     | 01=h 10=s 11=d   | sve
fcmge pd.T, pg/z, zn.T, #0.0           | 01100101 T:2 010000001 pg:3 zn:5 0 pd:4      | 01=h 10=s 11=d   | sve
fcmuo pd.T, pg/z, zn.T, zm.T           | 01100101 T:2 0 zm:5 110 pg:3 zn:5 0 pd:4     | 01=h 10=s 11=d   | sve
facge pd.T, pg/z, zn.T, zm.T           | 01100101 T:2 0 zm:5 110 pg:3 zn:5 1 pd:4     | 01=h 10=s 11=d   | sve
facgt pd.T, pg/z, zn.T, zm.T           | 01100101 T:2 0 zm:5 111 pg:3 zn:5 1 pd:4     | 01=h 10=s 11=d   | sve
fcmgt pd.T, pg/z, zn.T, zm.T           | 01100101 T:2 0 zm:5 010 pg:3 zn:5 1 pd:4     | 01=h 10=s 11=d   | sve
fcmgt pd.T, pg/z, zn.T, #0.0           | 01100101 T:2 010000001 pg:3 zn:5 1 pd:4      | 01=h 10=s 11=d   | sve
fcmeq pd.T, pg/z, zn.T, zm.T           | 01100101 T:2 0 zm:5 011 pg:3 zn:5 0 pd:4     | 01=h 10=s 11=d   | sve
fcmeq pd.T, pg/z, zn.T, #0.0           | 01100101 T:2 010010001 pg:3 zn:5 0 pd:4      | 01=h 10=s 11=d   | sve
fcmne pd.T, pg/z, zn.T, zm.T           | 01100101 T:2 0 zm:5 011 pg:3 zn:5 1 pd:4     | 01=h 10=s 11=d   | sve
fcmne pd.T, pg/z, zn.T, #0.0           | 01100101 T:2 010011001 pg:3 zn:5 0 pd:4      | 01=h 10=s 11=d   | sve
fcmlt pd.T, pg/z, zn.T, #0.0           | 01100101 T:2 010001001 pg:3 zn:5 0 pd:4      | 01=h 10=s 11=d   | sve
fcmlt pd.T, pg/z, zm.T, zn.T           | 01100101 T:2 0 zm:5 010 pg:3 zn:5 1 pd:4     | 01=h 10=s 11=d   | sve
fcmle pd.T, pg/z, zn.T, #0.0           | 01100101 T:2 010001001 pg:3 zn:5 1 pd:4      | 01=h 10=s 11=d   | sve
fcmle pd.T, pg/z, zm.T, zn.T           | 01100101 T:2 0 zm:5 010 pg:3 zn:5 0 pd:4     | 01=h 10=s 11=d   | sve
faddv dd, pg, zn.d                     | 0110010111000000001 pg:3 zn:5 dd:5           |                  | sve
faddv sd, pg, zn.s                     | 0110010110000000001 pg:3 zn:5 sd:5           |                  | sve
faddv hd, pg, zn.h                     | 0110010101000000001 pg:3 zn:5 hd:5           |                  | sve
fmaxnmv dd, pg, zn.d                   | 0110010111000100001 pg:3 zn:5 dd:5           |                  | sve
fmaxnmv sd, pg, zn.s                   | 0110010110000100001 pg:3 zn:5 sd:5           |                  | sve
fmaxnmv hd, pg, zn.h                   | 0110010101000100001 pg:3 zn:5 hd:5           |                  | sve
fminnmv dd, pg, zn.d                   | 0110010111000101001 pg:3 zn:5 dd:5           |                  | sve
fminnmv hd, pg, zn.h                   | 0110010101000101001 pg:3 zn:5 hd:5           |                  | sve
fminnmv sd, pg, zn.s                   | 0110010110000101001 pg:3 zn:5 sd:5           |                  | sve
fmaxv dd, pg, zn.d                     | 0110010111000110001 pg:3 zn:5 dd:5           |                  | sve
fmaxv hd, pg, zn.h                     | 0110010101000110001 pg:3 zn:5 hd:5           |                  | sve
fmaxv sd, pg, zn.s                     | 0110010110000110001 pg:3 zn:5 sd:5           |                  | sve
fminv dd, pg, zn.d                     | 0110010111000111001 pg:3 zn:5 dd:5           |                  | sve
fminv sd, pg, zn.s                     | 0110010110000111001 pg:3 zn:5 sd:5           |                  | sve
fminv hd, pg, zn.h                     | 0110010101000111001 pg:3 zn:5 hd:5           |                  | sve
fcadd zdn.T, pg/m, zdn.T, zm.T, #rot*180+90 | 01100100 T:2 00000 rot:1 100 pg:3 zm:5 zdn:5 | 01=h 10=s 11=d   | sve
fcmla zda.T, pg/m, zn.T, zm.T, #rot*90 | 01100100 T:2 0 zm:5 0 rot:2 pg:3 zn:5 zda:5  | 01=h 10=s 11=d   | sve
fcmla zda.h, zn.h, zm.h[i], #rot*90    | 01100100101 i:2 zm:3 0001 rot:2 zn:5 zda:5   |                  | sve
fcmla zda.s, zn.s, zm.s[i], #rot*90    | 01100100111 i:1 zm:4 0001 rot:2 zn:5 zda:5   |                  | sve
bfcvtnt zd.h, pg/m, zn.s               | 0110010010001010101 pg:3 zn:5 zd:5           |                  | sve bf16
fmla zda.T, pg/m, zn.T, zm.T           | 01100101 T:2 1 zm:5 000 pg:3 zn:5 zda:5      | 01=h 10=s 11=d   | sve
fmla zda.h, zn.h, zm.h[i]              | 011001000 i[2] 1 i[1:0] zm:3 000000 zn:5 zda:5 |                  | sve
fmla zda.s, zn.s, zm.s[i]              | 01100100101 i:2 zm:3 000000 zn:5 zda:5       |                  | sve
fmla zda.d, zn.d, zm.d[i]              | 01100100111 i:1 zm:4 000000 zn:5 zda:5       |                  | sve
fmls zda.T, pg/m, zn.T, zm.T           | 01100101 T:2 1 zm:5 001 pg:3 zn:5 zda:5      | 01=h 10=s 11=d   | sve
fmls zda.h, zn.h, zm.h[i]              | 011001000 i[2] 1 i[1:0] zm:3 000001 zn:5 zda:5 |                  | sve
fmls zda.s, zn.s, zm.s[i]              | 01100100101 i:2 zm:3 000001 zn:5 zda:5       |                  | sve
fmls zda.d, zn.d, zm.d[i]              | 01100100111 i:1 zm:4 000001 zn:5 zda:5       |                  | sve
fnmla zda.T, pg/m, zn.T, zm.T          | 01100101 T:2 1 zm:5 010 pg:3 zn:5 zda:5      | 01=h 10=s 11=d   | sve
fnmls zda.T, pg/m, zn.T, zm.T          | 01100101 T:2 1 zm:5 011 pg:3 zn:5 zda:5      | 01=h 10=s 11=d   | sve
fmad zdn.T, pg/m, zm.T, za.T           | 01100101 T:2 1 za:5 100 pg:3 zm:5 zdn:5      | 01=h 10=s 11=d   | sve
fmsb zdn.T, pg/m, zm.T, za.T           | 01100101 T:2 1 za:5 101 pg:3 zm:5 zdn:5      | 01=h 10=s 11=d   | sve
fnmad zdn.T, pg/m, zm.T, za.T          | 01100101 T:2 1 za:5 110 pg:3 zm:5 zdn:5      | 01=h 10=s 11=d   | sve
fnmsb zdn.T, pg/m, zm.T, za.T          | 01100101 T:2 1 za:5 111 pg:3 zm:5 zdn:5      | 01=h 10=s 11=d   | sve
bfdot zda.s, zn.h, zm.h                | 01100100011 zm:5 100000 zn:5 zda:5           |                  | sve bf16
bfdot zda.s, zn.h, zm.h[i]             | 01100100011 i:2 zm:3 010000 zn:5 zda:5       |                  | sve bf16
bfmlalb zda.s, zn.h, zm.h              | 01100100111 zm:5 100000 zn:5 zda:5           |                  | sve bf16
bfmlalb zda.s, zn.h, zm.h[i]           | 01100100111 i[2:1] zm:3 0100 i[0] 0 zn:5 zda:5 |                  | sve bf16
bfmlalt zda.s, zn.h, zm.h              | 01100100111 zm:5 100001 zn:5 zda:5           |                  | sve bf16
bfmlalt zda.s, zn.h, zm.h[i]           | 01100100111 i[2:1] zm:3 0100 i[0] 1 zn:5 zda:5 |                  | sve bf16
bfmmla zda.s, zn.h, zm.h               | 01100100011 zm:5 111001 zn:5 zda:5           |                  | bf16 sve
fmmla zda.s, zn.s, zm.s                | 01100100101 zm:5 111001 zn:5 zda:5           |                  | sve f32mm
fmmla zda.d, zn.d, zm.d                | 01100100111 zm:5 111001 zn:5 zda:5           |                  | sve f64mm
fmul zd.h, zn.h, zm.h[i]               | 011001000 i[2] 1 i[1:0] zm:3 001000 zn:5 zd:5 |                  | sve
fmul zd.s, zn.s, zm.s[i]               | 01100100101 i:2 zm:3 001000 zn:5 zd:5        |                  | sve
fmul zd.d, zn.d, zm.d[i]               | 01100100111 i:1 zm:4 001000 zn:5 zd:5        |                  | sve
fmul zdn.T, pg/m, zdn.T, zm.T          | 01100101 T:2 000010100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve
fmul zd.T, zn.T, zm.T                  | 01100101 T:2 0 zm:5 000010 zn:5 zd:5         | 01=h 10=s 11=d   | sve
fmul zdn.T, pg/m, zdn.T, #0.5          | 01100101 T:2 011010100 pg:3 00000 zdn:5      | 01=h 10=s 11=d   | sve
fmul zdn.T, pg/m, zdn.T, #2.0          | 01100101 T:2 011010100 pg:3 00001 zdn:5      | 01=h 10=s 11=d   | sve
fadd zdn.T, pg/m, zdn.T, zm.T          | 01100101 T:2 000000100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve
fadd zd.T, zn.T, zm.T                  | 01100101 T:2 0 zm:5 000000 zn:5 zd:5         | 01=h 10=s 11=d   | sve
fadd zdn.T, pg/m, zdn.T, #0.5          | 01100101 T:2 011000100 pg:3 00000 zdn:5      | 01=h 10=s 11=d   | sve
fadd zdn.T, pg/m, zdn.T, #1.0          | 01100101 T:2 011000100 pg:3 00001 zdn:5      | 01=h 10=s 11=d   | sve
fsub zdn.T, pg/m, zdn.T, zm.T          | 01100101 T:2 000001100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve
fsub zd.T, zn.T, zm.T                  | 01100101 T:2 0 zm:5 000001 zn:5 zd:5         | 01=h 10=s 11=d   | sve
fsub zdn.T, pg/m, zdn.T, #0.5          | 01100101 T:2 011001100 pg:3 00000 zdn:5      | 01=h 10=s 11=d   | sve
fsub zdn.T, pg/m, zdn.T, #1.0          | 01100101 T:2 011001100 pg:3 00001 zdn:5      | 01=h 10=s 11=d   | sve
fsubr zdn.T, pg/m, zdn.T, zm.T         | 01100101 T:2 000011100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve
fsubr zdn.T, pg/m, zdn.T, #0.5         | 01100101 T:2 011011100 pg:3 00000 zdn:5      | 01=h 10=s 11=d   | sve
fsubr zdn.T, pg/m, zdn.T, #1.0         | 01100101 T:2 011011100 pg:3 00001 zdn:5      | 01=h 10=s 11=d   | sve
fmaxnm zdn.T, pg/m, zdn.T, zm.T        | 01100101 T:2 000100100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve
fmaxnm zdn.T, pg/m, zdn.T, #0.0        | 01100101 T:2 011100100 pg:3 00000 zdn:5      | 01=h 10=s 11=d   | sve
fmaxnm zdn.T, pg/m, zdn.T, #1.0        | 01100101 T:2 011100100 pg:3 00001 zdn:5      | 01=h 10=s 11=d   | sve
fminnm zdn.T, pg/m, zdn.T, zm.T        | 01100101 T:2 000101100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve
fminnm zdn.T, pg/m, zdn.T, #0.0        | 01100101 T:2 011101100 pg:3 00000 zdn:5      | 01=h 10=s 11=d   | sve
fminnm zdn.T, pg/m, zdn.T, #1.0        | 01100101 T:2 011101100 pg:3 00001 zdn:5      | 01=h 10=s 11=d   | sve
fmax zdn.T, pg/m, zdn.T, zm.T          | 01100101 T:2 000110100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve
fmax zdn.T, pg/m, zdn.T, #0.0          | 01100101 T:2 011110100 pg:3 00000 zdn:5      | 01=h 10=s 11=d   | sve
fmax zdn.T, pg/m, zdn.T, #1.0          | 01100101 T:2 011110100 pg:3 00001 zdn:5      | 01=h 10=s 11=d   | sve
fmin zdn.T, pg/m, zdn.T, zm.T          | 01100101 T:2 000111100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve
fmin zdn.T, pg/m, zdn.T, #0.0          | 01100101 T:2 011111100 pg:3 00000 zdn:5      | 01=h 10=s 11=d   | sve
fmin zdn.T, pg/m, zdn.T, #1.0          | 01100101 T:2 011111100 pg:3 00001 zdn:5      | 01=h 10=s 11=d   | sve
fabd zdn.T, pg/m, zdn.T, zm.T          | 01100101 T:2 001000100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve
fscale zdn.T, pg/m, zdn.T, zm.T        | 01100101 T:2 001001100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve
fmulx zdn.T, pg/m, zdn.T, zm.T         | 01100101 T:2 001010100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve
fdivr zdn.T, pg/m, zdn.T, zm.T         | 01100101 T:2 001100100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve
fdiv zdn.T, pg/m, zdn.T, zm.T          | 01100101 T:2 001101100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve
ftmad zdn.T, zdn.T, zm.T, #imm         | 01100101 T:2 010 imm:3 100000 zm:5 zdn:5     | 01=h 10=s 11=d   | sve
fadda sdn, pg, sdn, zm.s               | 0110010110011000001 pg:3 zm:5 sdn:5          |                  | sve
fadda hdn, pg, hdn, zm.h               | 0110010101011000001 pg:3 zm:5 hdn:5          |                  | sve
fadda ddn, pg, ddn, zm.d               | 0110010111011000001 pg:3 zm:5 ddn:5          |                  | sve
frintn zd.T, pg/m, zn.T                | 01100101 T:2 000000101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
frintp zd.T, pg/m, zn.T                | 01100101 T:2 000001101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
frintm zd.T, pg/m, zn.T                | 01100101 T:2 000010101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
frintz zd.T, pg/m, zn.T                | 01100101 T:2 000011101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
frinta zd.T, pg/m, zn.T                | 01100101 T:2 000100101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
frintx zd.T, pg/m, zn.T                | 01100101 T:2 000110101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
frinti zd.T, pg/m, zn.T                | 01100101 T:2 000111101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
fcvt zd.h, pg/m, zn.s                  | 0110010110001000101 pg:3 zn:5 zd:5           |                  | sve
fcvt zd.s, pg/m, zn.h                  | 0110010110001001101 pg:3 zn:5 zd:5           |                  | sve
fcvt zd.h, pg/m, zn.d                  | 0110010111001000101 pg:3 zn:5 zd:5           |                  | sve
fcvt zd.d, pg/m, zn.h                  | 0110010111001001101 pg:3 zn:5 zd:5           |                  | sve
fcvt zd.s, pg/m, zn.d                  | 0110010111001010101 pg:3 zn:5 zd:5           |                  | sve
fcvt zd.d, pg/m, zn.s                  | 0110010111001011101 pg:3 zn:5 zd:5           |                  | sve
bfcvt zd.h, pg/m, zn.s                 | 0110010110001010101 pg:3 zn:5 zd:5           |                  | sve bf16
frecpx zd.T, pg/m, zn.T                | 01100101 T:2 001100101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
fsqrt zd.T, pg/m, zn.T                 | 01100101 T:2 001101101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
scvtf zd.s, pg/m, zn.s                 | 0110010110010100101 pg:3 zn:5 zd:5           |                  | sve
scvtf zd.d, pg/m, zn.s                 | 0110010111010000101 pg:3 zn:5 zd:5           |                  | sve
scvtf zd.s, pg/m, zn.d                 | 0110010111010100101 pg:3 zn:5 zd:5           |                  | sve
scvtf zd.d, pg/m, zn.d                 | 0110010111010110101 pg:3 zn:5 zd:5           |                  | sve
scvtf zd.h, pg/m, zn.h                 | 0110010101010010101 pg:3 zn:5 zd:5           |                  | sve
scvtf zd.h, pg/m, zn.s                 | 0110010101010100101 pg:3 zn:5 zd:5           |                  | sve
scvtf zd.h, pg/m, zn.d                 | 0110010101010110101 pg:3 zn:5 zd:5           |                  | sve
ucvtf zd.s, pg/m, zn.s                 | 0110010110010101101 pg:3 zn:5 zd:5           |                  | sve
ucvtf zd.d, pg/m, zn.s                 | 0110010111010001101 pg:3 zn:5 zd:5           |                  | sve
ucvtf zd.s, pg/m, zn.d                 | 0110010111010101101 pg:3 zn:5 zd:5           |                  | sve
ucvtf zd.d, pg/m, zn.d                 | 0110010111010111101 pg:3 zn:5 zd:5           |                  | sve
ucvtf zd.h, pg/m, zn.h                 | 0110010101010011101 pg:3 zn:5 zd:5           |                  | sve
ucvtf zd.h, pg/m, zn.s                 | 0110010101010101101 pg:3 zn:5 zd:5           |                  | sve
ucvtf zd.h, pg/m, zn.d                 | 0110010101010111101 pg:3 zn:5 zd:5           |                  | sve
fcvtzs zd.s, pg/m, zn.s                | 0110010110011100101 pg:3 zn:5 zd:5           |                  | sve
fcvtzs zd.s, pg/m, zn.d                | 0110010111011000101 pg:3 zn:5 zd:5           |                  | sve
fcvtzs zd.d, pg/m, zn.s                | 0110010111011100101 pg:3 zn:5 zd:5           |                  | sve
fcvtzs zd.d, pg/m, zn.d                | 0110010111011110101 pg:3 zn:5 zd:5           |                  | sve
fcvtzs zd.h, pg/m, zn.h                | 0110010101011010101 pg:3 zn:5 zd:5           |                  | sve
fcvtzs zd.s, pg/m, zn.h                | 0110010101011100101 pg:3 zn:5 zd:5           |                  | sve
fcvtzs zd.d, pg/m, zn.h                | 0110010101011110101 pg:3 zn:5 zd:5           |                  | sve
fcvtzu zd.s, pg/m, zn.s                | 0110010110011101101 pg:3 zn:5 zd:5           |                  | sve
fcvtzu zd.s, pg/m, zn.d                | 0110010111011001101 pg:3 zn:5 zd:5           |                  | sve
fcvtzu zd.d, pg/m, zn.s                | 0110010111011101101 pg:3 zn:5 zd:5           |                  | sve
fcvtzu zd.d, pg/m, zn.d                | 0110010111011111101 pg:3 zn:5 zd:5           |                  | sve
fcvtzu zd.h, pg/m, zn.h                | 0110010101011011101 pg:3 zn:5 zd:5           |                  | sve
fcvtzu zd.s, pg/m, zn.h                | 0110010101011101101 pg:3 zn:5 zd:5           |                  | sve
fcvtzu zd.d, pg/m, zn.h                | 0110010101011111101 pg:3 zn:5 zd:5           |                  | sve
frecpe zd.T, zn.T                      | 01100101 T:2 001110001100 zn:5 zd:5          | 01=h 10=s 11=d   | sve
frsqrte zd.T, zn.T                     | 01100101 T:2 001111001100 zn:5 zd:5          | 01=h 10=s 11=d   | sve
ftsmul zd.T, zn.T, zm.T                | 01100101 T:2 0 zm:5 000011 zn:5 zd:5         | 01=h 10=s 11=d   | sve
frecps zd.T, zn.T, zm.T                | 01100101 T:2 0 zm:5 000110 zn:5 zd:5         | 01=h 10=s 11=d   | sve
frsqrts zd.T, zn.T, zm.T               | 01100101 T:2 0 zm:5 000111 zn:5 zd:5         | 01=h 10=s 11=d   | sve
index zd.T, #simm, #simm2              | 00000100 T:2 1 simm2:5 010000 simm:5 zd:5    | 00=b 01=h 10=s 11=d | sve
index zd.T, #simm, wm                  | 00000100 T:2 1 wm:5 010010 simm:5 zd:5       | 00=b 01=h 10=s   | sve
index zd.d, #simm, xm                  | 00000100111 xm:5 010010 simm:5 zd:5          |                  | sve
index zd.T, wn, #simm                  | 00000100 T:2 1 simm:5 010001 wn:5 zd:5       | 00=b 01=h 10=s   | sve
index zd.d, xn, #simm                  | 00000100111 simm:5 010001 xn:5 zd:5          |                  | sve
index zd.T, wn, wm                     | 00000100 T:2 1 wm:5 010011 wn:5 zd:5         | 00=b 01=h 10=s   | sve
index zd.d, xn, xm                     | 00000100111 xm:5 010011 xn:5 zd:5            |                  | sve
adr zd.d, [zn.d, zm.d, sxtw]           | 00000100001 zm:5 101000 zn:5 zd:5            |                  | sve
adr zd.d, [zn.d, zm.d, sxtw #msz]      | 00000100001 zm:5 1010 msz:2 zn:5 zd:5        |                  | sve
adr zd.d, [zn.d, zm.d, uxtw]           | 00000100011 zm:5 101000 zn:5 zd:5            |                  | sve
adr zd.d, [zn.d, zm.d, uxtw #msz]      | 00000100011 zm:5 1010 msz:2 zn:5 zd:5        |                  | sve
adr zd.T, [zn.T, zm.T]                 | 000001001 T:1 1 zm:5 101000 zn:5 zd:5        | 0=s 1=d          | sve
adr zd.T, [zn.T, zm.T, lsl #msz]       | 000001001 T:1 1 zm:5 1010 msz:2 zn:5 zd:5    | 0=s 1=d          | sve
mad zdn.T, pg/m, zm.T, za.T            | 00000100 T:2 0 zm:5 110 pg:3 za:5 zdn:5      | 00=b 01=h 10=s 11=d | sve
msb zdn.T, pg/m, zm.T, za.T            | 00000100 T:2 0 zm:5 111 pg:3 za:5 zdn:5      | 00=b 01=h 10=s 11=d | sve
mla zda.T, pg/m, zn.T, zm.T            | 00000100 T:2 0 zm:5 010 pg:3 zn:5 zda:5      | 00=b 01=h 10=s 11=d | sve
mls zda.T, pg/m, zn.T, zm.T            | 00000100 T:2 0 zm:5 011 pg:3 zn:5 zda:5      | 00=b 01=h 10=s 11=d | sve
add zdn.T, pg/m, zdn.T, zm.T           | 00000100 T:2 000000000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
add zd.T, zn.T, zm.T                   | 00000100 T:2 1 zm:5 000000 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve
add zdn.b, zdn.b, #imm                 | 0010010100100000110 imm:8 zdn:5              |                  | sve
add zdn.T, zdn.T, #imm                 | 00100101 T:2 100000110 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
add zdn.T, zdn.T, #imm*256             | 00100101 T:2 100000111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
add zdn.T, zdn.T, #imm, lsl #8         | 00100101 T:2 100000111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
sub zdn.T, pg/m, zdn.T, zm.T           | 00000100 T:2 000001000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
sub zd.T, zn.T, zm.T                   | 00000100 T:2 1 zm:5 000001 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve
sub zdn.b, zdn.b, #imm                 | 0010010100100001110 imm:8 zdn:5              |                  | sve
sub zdn.T, zdn.T, #imm                 | 00100101 T:2 100001110 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
sub zdn.T, zdn.T, #imm*256             | 00100101 T:2 100001111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
sub zdn.T, zdn.T, #imm, lsl #8         | 00100101 T:2 100001111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
sub zdn.d, zdn.d, #0, lsl #8           | 001001011110000111100000000 zdn:5            |                  | sve
subr zdn.T, pg/m, zdn.T, zm.T          | 00000100 T:2 000011000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
subr zdn.b, zdn.b, #imm                | 0010010100100011110 imm:8 zdn:5              |                  | sve
subr zdn.T, zdn.T, #imm                | 00100101 T:2 100011110 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
subr zdn.T, zdn.T, #imm*256            | 00100101 T:2 100011111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
subr zdn.T, zdn.T, #imm, lsl #8        | 00100101 T:2 100011111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
addpt zdn.d, pg/m, zdn.d, zm.d         | 0000010011000100000 pg:3 zm:5 zdn:5          |                  | sve cpa
addpt zd.d, zn.d, zm.d                 | 00000100111 zm:5 000010 zn:5 zd:5            |                  | sve cpa
subpt zdn.d, pg/m, zdn.d, zm.d         | 0000010011000101000 pg:3 zm:5 zdn:5          |                  | sve cpa
subpt zd.d, zn.d, zm.d                 | 00000100111 zm:5 000011 zn:5 zd:5            |                  | sve cpa
smax zdn.T, pg/m, zdn.T, zm.T          | 00000100 T:2 001000000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
smax zdn.T, zdn.T, #simm               | 00100101 T:2 101000110 simm:8 zdn:5          | 00=b 01=h 10=s 11=d | sve
smin zdn.T, pg/m, zdn.T, zm.T          | 00000100 T:2 001010000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
smin zdn.T, zdn.T, #simm               | 00100101 T:2 101010110 simm:8 zdn:5          | 00=b 01=h 10=s 11=d | sve
sabd zdn.T, pg/m, zdn.T, zm.T          | 00000100 T:2 001100000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
umax zdn.T, pg/m, zdn.T, zm.T          | 00000100 T:2 001001000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
umax zdn.T, zdn.T, #imm                | 00100101 T:2 101001110 imm:8 zdn:5           | 00=b 01=h 10=s 11=d | sve
umin zdn.T, pg/m, zdn.T, zm.T          | 00000100 T:2 001011000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
umin zdn.T, zdn.T, #imm                | 00100101 T:2 101011110 imm:8 zdn:5           | 00=b 01=h 10=s 11=d | sve
uabd zdn.T, pg/m, zdn.T, zm.T          | 00000100 T:2 001101000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
mul zdn.T, pg/m, zdn.T, zm.T           | 00000100 T:2 010000000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
mul zdn.T, zdn.T, #simm                | 00100101 T:2 110000110 simm:8 zdn:5          | 00=b 01=h 10=s 11=d | sve
smulh zdn.T, pg/m, zdn.T, zm.T         | 00000100 T:2 010010000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
umulh zdn.T, pg/m, zdn.T, zm.T         | 00000100 T:2 010011000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
sdiv zdn.T, pg/m, zdn.T, zm.T          | 000001001 T:1 010100000 pg:3 zm:5 zdn:5      | 0=s 1=d          | sve
sdivr zdn.T, pg/m, zdn.T, zm.T         | 000001001 T:1 010110000 pg:3 zm:5 zdn:5      | 0=s 1=d          | sve
udiv zdn.T, pg/m, zdn.T, zm.T          | 000001001 T:1 010101000 pg:3 zm:5 zdn:5      | 0=s 1=d          | sve
udivr zdn.T, pg/m, zdn.T, zm.T         | 000001001 T:1 010111000 pg:3 zm:5 zdn:5      | 0=s 1=d          | sve
orr zdn.T, pg/m, zdn.T, zm.T           | 00000100 T:2 011000000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
orr zd.d, zn.d, zm.d                   | 00000100011 zm:5 001100 zn:5 zd:5            |                  | sve
orr zdn.d, zdn.d, #bitmask(bits)       | 00000101000000 bits:13 zdn:5                 |                  | sve
orn zdn.d, zdn.d, #inverse(bits)       | 00000101000000 bits:13 zdn:5                 |                  | sve
orr zdn.s, zdn.s, #bitmask(bits)       | 00000101000000 bits:13 zdn:5                 |                  | sve
orn zdn.s, zdn.s, #inverse(bits)       | 00000101000000 bits:13 zdn:5                 |                  | sve
orr zdn.h, zdn.h, #bitmask(bits)       | 00000101000000 bits:13 zdn:5                 |                  | sve
orn zdn.h, zdn.h, #inverse(bits)       | 00000101000000 bits:13 zdn:5                 |                  | sve
orr zdn.b, zdn.b, #bitmask(bits)       | 00000101000000 bits:13 zdn:5                 |                  | sve
orn zdn.b, zdn.b, #inverse(bits)       | 00000101000000 bits:13 zdn:5                 |                  | sve
orr pd.b, pg/z, pn.b, pm.b             | 001001011000 pm:4 01 pg:4 0 pn:4 0 pd:4      |                  | sve
eor zdn.T, pg/m, zdn.T, zm.T           | 00000100 T:2 011001000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
eor zd.d, zn.d, zm.d                   | 00000100101 zm:5 001100 zn:5 zd:5            |                  | sve
eor zdn.d, zdn.d, #bitmask(bits)       | 00000101010000 bits:13 zdn:5                 |                  | sve
eon zdn.d, zdn.d, #inverse(bits)       | 00000101010000 bits:13 zdn:5                 |                  | sve
eor zdn.s, zdn.s, #bitmask(bits)       | 00000101010000 bits:13 zdn:5                 |                  | sve
eon zdn.s, zdn.s, #inverse(bits)       | 00000101010000 bits:13 zdn:5                 |                  | sve
eor zdn.h, zdn.h, #bitmask(bits)       | 00000101010000 bits:13 zdn:5                 |                  | sve
eon zdn.h, zdn.h, #inverse(bits)       | 00000101010000 bits:13 zdn:5                 |                  | sve
eor zdn.b, zdn.b, #bitmask(bits)       | 00000101010000 bits:13 zdn:5                 |                  | sve
eon zdn.b, zdn.b, #inverse(bits)       | 00000101010000 bits:13 zdn:5                 |                  | sve
eor pd.b, pg/z, pn.b, pm.b             | 001001010000 pm:4 01 pg:4 1 pn:4 0 pd:4      |                  | sve
and zdn.T, pg/m, zdn.T, zm.T           | 00000100 T:2 011010000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
and zd.d, zn.d, zm.d                   | 00000100001 zm:5 001100 zn:5 zd:5            |                  | sve
and zdn.d, zdn.d, #bitmask(bits)       | 00000101100000 bits:13 zdn:5                 |                  | sve
bic zdn.d, zdn.d, #inverse(bits)       | 00000101100000 bits:13 zdn:5                 |                  | sve
and zdn.s, zdn.s, #bitmask(bits)       | 00000101100000 bits:13 zdn:5                 |                  | sve
bic zdn.s, zdn.s, #inverse(bits)       | 00000101100000 bits:13 zdn:5                 |                  | sve
and zdn.b, zdn.b, #bitmask(bits)       | 00000101100000 bits:13 zdn:5                 |                  | sve
bic zdn.b, zdn.b, #inverse(bits)       | 00000101100000 bits:13 zdn:5                 |                  | sve
and zdn.h, zdn.h, #bitmask(bits)       | 00000101100000 bits:13 zdn:5                 |                  | sve
bic zdn.h, zdn.h, #inverse(bits)       | 00000101100000 bits:13 zdn:5                 |                  | sve
and pd.b, pg/z, pn.b, pm.b             | 001001010000 pm:4 01 pg:4 0 pn:4 0 pd:4      |                  | sve
bic zdn.T, pg/m, zdn.T, zm.T           | 00000100 T:2 011011000 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
bic zd.d, zn.d, zm.d                   | 00000100111 zm:5 001100 zn:5 zd:5            |                  | sve
bic pd.b, pg/z, pn.b, pm.b             | 001001010000 pm:4 01 pg:4 0 pn:4 1 pd:4      |                  | sve
movprfx zd.T, pg/z, zn.T               | 00000100 T:2 010000001 pg:3 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve
movprfx zd.T, pg/m, zn.T               | 00000100 T:2 010001001 pg:3 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve
movprfx zd, zn                         | 0000010000100000101111 zn:5 zd:5             |                  | sve
saddv dd, pg, zn.T                     | 00000100 T:2 000000001 pg:3 zn:5 dd:5        | 00=b 01=h 10=s   | sve
uaddv dd, pg, zn.T                     | 00000100 T:2 000001001 pg:3 zn:5 dd:5        | 00=b 01=h 10=s 11=d | sve
smaxv bd, pg, zn.b                     | 0000010000001000001 pg:3 zn:5 bd:5           |                  | sve
smaxv hd, pg, zn.h                     | 0000010001001000001 pg:3 zn:5 hd:5           |                  | sve
smaxv sd, pg, zn.s                     | 0000010010001000001 pg:3 zn:5 sd:5           |                  | sve
smaxv dd, pg, zn.d                     | 0000010011001000001 pg:3 zn:5 dd:5           |                  | sve
sminv bd, pg, zn.b                     | 0000010000001010001 pg:3 zn:5 bd:5           |                  | sve
sminv hd, pg, zn.h                     | 0000010001001010001 pg:3 zn:5 hd:5           |                  | sve
sminv dd, pg, zn.d                     | 0000010011001010001 pg:3 zn:5 dd:5           |                  | sve
sminv sd, pg, zn.s                     | 0000010010001010001 pg:3 zn:5 sd:5           |                  | sve
umaxv bd, pg, zn.b                     | 0000010000001001001 pg:3 zn:5 bd:5           |                  | sve
umaxv dd, pg, zn.d                     | 0000010011001001001 pg:3 zn:5 dd:5           |                  | sve
umaxv sd, pg, zn.s                     | 0000010010001001001 pg:3 zn:5 sd:5           |                  | sve
umaxv hd, pg, zn.h                     | 0000010001001001001 pg:3 zn:5 hd:5           |                  | sve
uminv bd, pg, zn.b                     | 0000010000001011001 pg:3 zn:5 bd:5           |                  | sve
uminv hd, pg, zn.h                     | 0000010001001011001 pg:3 zn:5 hd:5           |                  | sve
uminv dd, pg, zn.d                     | 0000010011001011001 pg:3 zn:5 dd:5           |                  | sve
uminv sd, pg, zn.s                     | 0000010010001011001 pg:3 zn:5 sd:5           |                  | sve
orv bd, pg, zn.b                       | 0000010000011000001 pg:3 zn:5 bd:5           |                  | sve
orv hd, pg, zn.h                       | 0000010001011000001 pg:3 zn:5 hd:5           |                  | sve
orv dd, pg, zn.d                       | 0000010011011000001 pg:3 zn:5 dd:5           |                  | sve
orv sd, pg, zn.s                       | 0000010010011000001 pg:3 zn:5 sd:5           |                  | sve
eorv bd, pg, zn.b                      | 0000010000011001001 pg:3 zn:5 bd:5           |                  | sve
eorv sd, pg, zn.s                      | 0000010010011001001 pg:3 zn:5 sd:5           |                  | sve
eorv dd, pg, zn.d                      | 0000010011011001001 pg:3 zn:5 dd:5           |                  | sve
eorv hd, pg, zn.h                      | 0000010001011001001 pg:3 zn:5 hd:5           |                  | sve
andv bd, pg, zn.b                      | 0000010000011010001 pg:3 zn:5 bd:5           |                  | sve
andv hd, pg, zn.h                      | 0000010001011010001 pg:3 zn:5 hd:5           |                  | sve
andv dd, pg, zn.d                      | 0000010011011010001 pg:3 zn:5 dd:5           |                  | sve
andv sd, pg, zn.s                      | 0000010010011010001 pg:3 zn:5 sd:5           |                  | sve
asr zdn.h, pg/m, zdn.h, #16-imm        | 0000010000000000100 pg:3 1 imm:4 zdn:5       |                  | sve
asr zdn.d, pg/m, zdn.d, #64-imm        | 000001001 imm[5] 000000100 pg:3 imm[4:0] zdn:5 |                  | sve
asr zdn.s, pg/m, zdn.s, #32-imm        | 0000010001000000100 pg:3 imm:5 zdn:5         |                  | sve
asr zdn.b, pg/m, zdn.b, #8-imm         | 0000010000000000100 pg:3 01 imm:3 zdn:5      |                  | sve
asr zdn.T, pg/m, zdn.T, zm.T           | 00000100 T:2 010000100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
asr zdn.T, pg/m, zdn.T, zm.U           | 00000100 T:2 011000100 pg:3 zm:5 zdn:5       | 00=b/d 01=h/d 10=s/d | sve
asr zd.T, zn.T, zm.U                   | 00000100 T:2 1 zm:5 100000 zn:5 zd:5         | 00=b/d 01=h/d 10=s/d | sve
asr zd.h, zn.h, #16-imm                | 000001000011 imm:4 100100 zn:5 zd:5          |                  | sve
asr zd.d, zn.d, #64-imm                | 000001001 imm[5] 1 imm[4:0] 100100 zn:5 zd:5 |                  | sve
asr zd.s, zn.s, #32-imm                | 00000100011 imm:5 100100 zn:5 zd:5           |                  | sve
asr zd.b, zn.b, #8-imm                 | 0000010000101 imm:3 100100 zn:5 zd:5         |                  | sve
lsl zdn.s, pg/m, zdn.s, #imm           | 0000010001000011100 pg:3 imm:5 zdn:5         |                  | sve
lsl zdn.h, pg/m, zdn.h, #imm           | 0000010000000011100 pg:3 1 imm:4 zdn:5       |                  | sve
lsl zdn.d, pg/m, zdn.d, #imm           | 000001001 imm[5] 000011100 pg:3 imm[4:0] zdn:5 |                  | sve
lsl zdn.b, pg/m, zdn.b, #imm           | 0000010000000011100 pg:3 01 imm:3 zdn:5      |                  | sve
lsl zdn.T, pg/m, zdn.T, zm.T           | 00000100 T:2 010011100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
lsl zdn.T, pg/m, zdn.T, zm.U           | 00000100 T:2 011011100 pg:3 zm:5 zdn:5       | 00=b/d 01=h/d 10=s/d | sve
lsl zd.T, zn.T, zm.U                   | 00000100 T:2 1 zm:5 100011 zn:5 zd:5         | 00=b/d 01=h/d 10=s/d | sve
lsl zd.d, zn.d, #imm                   | 000001001 imm[5] 1 imm[4:0] 100111 zn:5 zd:5 |                  | sve
lsl zd.s, zn.s, #imm                   | 00000100011 imm:5 100111 zn:5 zd:5           |                  | sve
lsl zd.h, zn.h, #imm                   | 000001000011 imm:4 100111 zn:5 zd:5          |                  | sve
lsl zd.b, zn.b, #imm                   | 0000010000101 imm:3 100111 zn:5 zd:5         |                  | sve
asrd zdn.s, pg/m, zdn.s, #32-imm       | 0000010001000100100 pg:3 imm:5 zdn:5         |                  | sve
asrd zdn.b, pg/m, zdn.b, #8-imm        | 0000010000000100100 pg:3 01 imm:3 zdn:5      |                  | sve
asrd zdn.d, pg/m, zdn.d, #64-imm       | 000001001 imm[5] 000100100 pg:3 imm[4:0] zdn:5 |                  | sve
asrd zdn.h, pg/m, zdn.h, #16-imm       | 0000010000000100100 pg:3 1 imm:4 zdn:5       |                  | sve
lsr zdn.s, pg/m, zdn.s, #32-imm        | 0000010001000001100 pg:3 imm:5 zdn:5         |                  | sve
lsr zdn.d, pg/m, zdn.d, #64-imm        | 000001001 imm[5] 000001100 pg:3 imm[4:0] zdn:5 |                  | sve
lsr zdn.b, pg/m, zdn.b, #8-imm         | 0000010000000001100 pg:3 01 imm:3 zdn:5      |                  | sve
lsr zdn.h, pg/m, zdn.h, #16-imm        | 0000010000000001100 pg:3 1 imm:4 zdn:5       |                  | sve
lsr zdn.T, pg/m, zdn.T, zm.T           | 00000100 T:2 010001100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
lsr zdn.T, pg/m, zdn.T, zm.U           | 00000100 T:2 011001100 pg:3 zm:5 zdn:5       | 00=b/d 01=h/d 10=s/d | sve
lsr zd.T, zn.T, zm.U                   | 00000100 T:2 1 zm:5 100001 zn:5 zd:5         | 00=b/d 01=h/d 10=s/d | sve
lsr zd.s, zn.s, #32-imm                | 00000100011 imm:5 100101 zn:5 zd:5           |                  | sve
lsr zd.d, zn.d, #64-imm                | 000001001 imm[5] 1 imm[4:0] 100101 zn:5 zd:5 |                  | sve
lsr zd.h, zn.h, #16-imm                | 000001000011 imm:4 100101 zn:5 zd:5          |                  | sve
lsr zd.b, zn.b, #8-imm                 | 0000010000101 imm:3 100101 zn:5 zd:5         |                  | sve
asrr zdn.T, pg/m, zdn.T, zm.T          | 00000100 T:2 010100100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
lslr zdn.T, pg/m, zdn.T, zm.T          | 00000100 T:2 010111100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
lsrr zdn.T, pg/m, zdn.T, zm.T          | 00000100 T:2 010101100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
abs zd.T, pg/m, zn.T                   | 00000100 T:2 010110101 pg:3 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve
neg zd.T, pg/m, zn.T                   | 00000100 T:2 010111101 pg:3 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve
sxtw zd.d, pg/m, zn.d                  | 0000010011010100101 pg:3 zn:5 zd:5           |                  | sve
sxth zd.T, pg/m, zn.T                  | 000001001 T:1 010010101 pg:3 zn:5 zd:5       | 0=s 1=d          | sve
sxtb zd.T, pg/m, zn.T                  | 00000100 T:2 010000101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
uxtw zd.d, pg/m, zn.d                  | 0000010011010101101 pg:3 zn:5 zd:5           |                  | sve
uxth zd.T, pg/m, zn.T                  | 000001001 T:1 010011101 pg:3 zn:5 zd:5       | 0=s 1=d          | sve
uxtb zd.T, pg/m, zn.T                  | 00000100 T:2 010001101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
cls zd.T, pg/m, zn.T                   | 00000100 T:2 011000101 pg:3 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve
clz zd.T, pg/m, zn.T                   | 00000100 T:2 011001101 pg:3 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve
cnt zd.T, pg/m, zn.T                   | 00000100 T:2 011010101 pg:3 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve
cnot zd.T, pg/m, zn.T                  | 00000100 T:2 011011101 pg:3 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve
fabs zd.T, pg/m, zn.T                  | 00000100 T:2 011100101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
fneg zd.T, pg/m, zn.T                  | 00000100 T:2 011101101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
not zd.T, pg/m, zn.T                   | 00000100 T:2 011110101 pg:3 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve
not pd.b, pm/z, pn.b                   | 001001010000 pm:4 01 pm:4 1 pn:4 0 pd:4      |                  | sve
sel zd.T, pv, zn.T, zm.T               | 00000101 T:2 1 zm:5 11 pv:4 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve
sel pd.b, pg, pn.b, pm.b               | 001001010000 pm:4 01 pg:4 1 pn:4 1 pd:4      |                  | sve
sqadd zd.T, zn.T, zm.T                 | 00000100 T:2 1 zm:5 000100 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve
sqadd zdn.b, zdn.b, #imm               | 0010010100100100110 imm:8 zdn:5              |                  | sve
sqadd zdn.T, zdn.T, #imm               | 00100101 T:2 100100110 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
sqadd zdn.T, zdn.T, #imm*256           | 00100101 T:2 100100111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
sqadd zdn.T, zdn.T, #imm, lsl #8       | 00100101 T:2 100100111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
sqsub zd.T, zn.T, zm.T                 | 00000100 T:2 1 zm:5 000110 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve
sqsub zdn.b, zdn.b, #imm               | 0010010100100110110 imm:8 zdn:5              |                  | sve
sqsub zdn.T, zdn.T, #imm               | 00100101 T:2 100110110 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
sqsub zdn.T, zdn.T, #imm*256           | 00100101 T:2 100110111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
sqsub zdn.T, zdn.T, #imm, lsl #8       | 00100101 T:2 100110111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
uqadd zd.T, zn.T, zm.T                 | 00000100 T:2 1 zm:5 000101 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve
uqadd zdn.b, zdn.b, #imm               | 0010010100100101110 imm:8 zdn:5              |                  | sve
uqadd zdn.T, zdn.T, #imm               | 00100101 T:2 100101110 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
uqadd zdn.T, zdn.T, #imm*256           | 00100101 T:2 100101111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
uqadd zdn.T, zdn.T, #imm, lsl #8       | 00100101 T:2 100101111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
uqadd zdn.d, zdn.d, #0, lsl #8         | 001001011110010111100000000 zdn:5            |                  | sve
uqsub zd.T, zn.T, zm.T                 | 00000100 T:2 1 zm:5 000111 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve
uqsub zdn.b, zdn.b, #imm               | 0010010100100111110 imm:8 zdn:5              |                  | sve
uqsub zdn.T, zdn.T, #imm               | 00100101 T:2 100111110 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
uqsub zdn.T, zdn.T, #imm*256           | 00100101 T:2 100111111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
uqsub zdn.T, zdn.T, #imm, lsl #8       | 00100101 T:2 100111111 imm:8 zdn:5           | 01=h 10=s 11=d   | sve
ftssel zd.T, zn.T, zm.T                | 00000100 T:2 1 zm:5 101100 zn:5 zd:5         | 01=h 10=s 11=d   | sve
fexpa zd.T, zn.T                       | 00000100 T:2 100000101110 zn:5 zd:5          | 01=h 10=s 11=d   | sve
sdot zda.s, zn.b, zm.b[i]              | 01000100101 i:2 zm:3 000000 zn:5 zda:5       |                  | sve
sdot zda.d, zn.h, zm.h[i]              | 01000100111 i:1 zm:4 000000 zn:5 zda:5       |                  | sve
sdot zda.T, zn.U, zm.U                 | 010001001 T:1 0 zm:5 000000 zn:5 zda:5       | 0=s/b 1=d/h      | sve
udot zda.s, zn.b, zm.b[i]              | 01000100101 i:2 zm:3 000001 zn:5 zda:5       |                  | sve
udot zda.d, zn.h, zm.h[i]              | 01000100111 i:1 zm:4 000001 zn:5 zda:5       |                  | sve
udot zda.T, zn.U, zm.U                 | 010001001 T:1 0 zm:5 000001 zn:5 zda:5       | 0=s/b 1=d/h      | sve
usdot zda.s, zn.b, zm.b[i]             | 01000100101 i:2 zm:3 000110 zn:5 zda:5       |                  | sve i8mm
usdot zda.s, zn.b, zm.b                | 01000100100 zm:5 011110 zn:5 zda:5           |                  | sve i8mm
sudot zda.s, zn.b, zm.b[i]             | 01000100101 i:2 zm:3 000111 zn:5 zda:5       |                  | sve i8mm
smmla zda.s, zn.b, zm.b                | 01000101000 zm:5 100110 zn:5 zda:5           |                  | sve i8mm
usmmla zda.s, zn.b, zm.b               | 01000101100 zm:5 100110 zn:5 zda:5           |                  | sve i8mm
ummla zda.s, zn.b, zm.b                | 01000101110 zm:5 100110 zn:5 zda:5           |                  | sve i8mm
dupm zd.d, #bitmask(bits)              | 00000101110000 bits:13 zd:5                  |                  | sve
dupm zd.s, #bitmask(bits)              | 00000101110000 bits:13 zd:5                  |                  | sve
dupm zd.h, #bitmask(bits)              | 00000101110000 bits:13 zd:5                  |                  | sve
dupm zd.b, #bitmask(bits)              | 00000101110000 bits:13 zd:5                  |                  | sve
ldr zt, [xn|sp, #simm, mul vl]         | 1000010110 simm[8:3] 010 simm[2:0] xn:5 zt:5 |                  | sve
ldr pt, [xn|sp, #simm, mul vl]         | 1000010110 simm[8:3] 000 simm[2:0] xn:5 0 pt:4 |                  | sve
ld1sh {zt.s}, pg/z, [xn|sp, zm.s, uxtw #1] | 10000100101 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sh {zt.s}, pg/z, [xn|sp, zm.s, sxtw #1] | 10000100111 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sh {zt.s}, pg/z, [zn.s, #imm*2]     | 10000100101 imm:5 100 pg:3 zn:5 zt:5         |                  | sve
ld1sh {zt.s}, pg/z, [xn|sp, zm.s, uxtw] | 10000100100 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sh {zt.s}, pg/z, [xn|sp, zm.s, sxtw] | 10000100110 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sh {zt.d}, pg/z, [xn|sp, zm.d, uxtw #1] | 11000100101 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sh {zt.d}, pg/z, [xn|sp, zm.d, sxtw #1] | 11000100111 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sh {zt.d}, pg/z, [xn|sp, zm.d, lsl #1] | 11000100111 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
ld1sh {zt.d}, pg/z, [zn.d, #imm*2]     | 11000100101 imm:5 100 pg:3 zn:5 zt:5         |                  | sve
ld1sh {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000100100 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sh {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000100110 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sh {zt.d}, pg/z, [xn|sp, zm.d]      | 11000100110 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
ld1sh {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001010000 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1sh {zt.s}, pg/z, [xn|sp, #simm, mul vl] | 101001010010 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1sh {zt.d}, pg/z, [xn|sp, xm<31, lsl #1] | 10100101000 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1sh {zt.s}, pg/z, [xn|sp, xm<31, lsl #1] | 10100101001 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1h {zt.s}, pg/z, [xn|sp, zm.s, uxtw #1] | 10000100101 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1h {zt.s}, pg/z, [xn|sp, zm.s, sxtw #1] | 10000100111 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1h {zt.s}, pg/z, [zn.s, #imm*2]      | 10000100101 imm:5 110 pg:3 zn:5 zt:5         |                  | sve
ld1h {zt.s}, pg/z, [xn|sp, zm.s, uxtw] | 10000100100 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1h {zt.s}, pg/z, [xn|sp, zm.s, sxtw] | 10000100110 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1h {zt.d}, pg/z, [xn|sp, zm.d, uxtw #1] | 11000100101 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1h {zt.d}, pg/z, [xn|sp, zm.d, sxtw #1] | 11000100111 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1h {zt.d}, pg/z, [xn|sp, zm.d, lsl #1] | 11000100111 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld1h {zt.d}, pg/z, [zn.d, #imm*2]      | 11000100101 imm:5 110 pg:3 zn:5 zt:5         |                  | sve
ld1h {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000100100 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1h {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000100110 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1h {zt.d}, pg/z, [xn|sp, zm.d]       | 11000100110 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld1h {zt.h}, pg/z, [xn|sp, #simm, mul vl] | 101001001010 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1h {zt.s}, pg/z, [xn|sp, #simm, mul vl] | 101001001100 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1h {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001001110 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1h {zt.h}, pg/z, [xn|sp, xm<31, lsl #1] | 10100100101 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1h {zt.s}, pg/z, [xn|sp, xm<31, lsl #1] | 10100100110 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1h {zt.d}, pg/z, [xn|sp, xm<31, lsl #1] | 10100100111 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ldff1sh {zt.s}, pg/z, [xn|sp, zm.s, uxtw #1] | 10000100101 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sh {zt.s}, pg/z, [xn|sp, zm.s, sxtw #1] | 10000100111 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sh {zt.s}, pg/z, [zn.s, #imm*2]   | 10000100101 imm:5 101 pg:3 zn:5 zt:5         |                  | sve
ldff1sh {zt.s}, pg/z, [xn|sp, zm.s, uxtw] | 10000100100 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sh {zt.s}, pg/z, [xn|sp, zm.s, sxtw] | 10000100110 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sh {zt.d}, pg/z, [xn|sp, zm.d, uxtw #1] | 11000100101 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sh {zt.d}, pg/z, [xn|sp, zm.d, sxtw #1] | 11000100111 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sh {zt.d}, pg/z, [xn|sp, zm.d, lsl #1] | 11000100111 zm:5 101 pg:3 xn:5 zt:5          |                  | sve
ldff1sh {zt.d}, pg/z, [zn.d, #imm*2]   | 11000100101 imm:5 101 pg:3 zn:5 zt:5         |                  | sve
ldff1sh {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000100100 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sh {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000100110 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sh {zt.d}, pg/z, [xn|sp, zm.d]    | 11000100110 zm:5 101 pg:3 xn:5 zt:5          |                  | sve
ldff1sh {zt.d}, pg/z, [xn|sp, xm<31, lsl #1] | 10100101000 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1sh {zt.d}, pg/z, [xn|sp]          | 1010010100011111011 pg:3 xn:5 zt:5           |                  | sve
ldff1sh {zt.s}, pg/z, [xn|sp, xm<31, lsl #1] | 10100101001 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1sh {zt.s}, pg/z, [xn|sp]          | 1010010100111111011 pg:3 xn:5 zt:5           |                  | sve
ldff1h {zt.s}, pg/z, [xn|sp, zm.s, uxtw #1] | 10000100101 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1h {zt.s}, pg/z, [xn|sp, zm.s, sxtw #1] | 10000100111 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1h {zt.s}, pg/z, [zn.s, #imm*2]    | 10000100101 imm:5 111 pg:3 zn:5 zt:5         |                  | sve
ldff1h {zt.s}, pg/z, [xn|sp, zm.s, uxtw] | 10000100100 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1h {zt.s}, pg/z, [xn|sp, zm.s, sxtw] | 10000100110 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1h {zt.d}, pg/z, [xn|sp, zm.d, uxtw #1] | 11000100101 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1h {zt.d}, pg/z, [xn|sp, zm.d, sxtw #1] | 11000100111 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1h {zt.d}, pg/z, [xn|sp, zm.d, lsl #1] | 11000100111 zm:5 111 pg:3 xn:5 zt:5          |                  | sve
ldff1h {zt.d}, pg/z, [zn.d, #imm*2]    | 11000100101 imm:5 111 pg:3 zn:5 zt:5         |                  | sve
ldff1h {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000100100 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1h {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000100110 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1h {zt.d}, pg/z, [xn|sp, zm.d]     | 11000100110 zm:5 111 pg:3 xn:5 zt:5          |                  | sve
ldff1h {zt.h}, pg/z, [xn|sp, xm<31, lsl #1] | 10100100101 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1h {zt.h}, pg/z, [xn|sp]           | 1010010010111111011 pg:3 xn:5 zt:5           |                  | sve
ldff1h {zt.s}, pg/z, [xn|sp, xm<31, lsl #1] | 10100100110 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1h {zt.s}, pg/z, [xn|sp]           | 1010010011011111011 pg:3 xn:5 zt:5           |                  | sve
ldff1h {zt.d}, pg/z, [xn|sp, xm<31, lsl #1] | 10100100111 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1h {zt.d}, pg/z, [xn|sp]           | 1010010011111111011 pg:3 xn:5 zt:5           |                  | sve
ld1w {zt.s}, pg/z, [xn|sp, zm.s, uxtw #2] | 10000101001 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1w {zt.s}, pg/z, [xn|sp, zm.s, sxtw #2] | 10000101011 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1w {zt.s}, pg/z, [zn.s, #imm*4]      | 10000101001 imm:5 110 pg:3 zn:5 zt:5         |                  | sve
ld1w {zt.s}, pg/z, [xn|sp, zm.s, uxtw] | 10000101000 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1w {zt.s}, pg/z, [xn|sp, zm.s, sxtw] | 10000101010 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1w {zt.d}, pg/z, [xn|sp, zm.d, uxtw #2] | 11000101001 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1w {zt.d}, pg/z, [xn|sp, zm.d, sxtw #2] | 11000101011 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1w {zt.d}, pg/z, [xn|sp, zm.d, lsl #2] | 11000101011 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld1w {zt.d}, pg/z, [zn.d, #imm*4]      | 11000101001 imm:5 110 pg:3 zn:5 zt:5         |                  | sve
ld1w {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000101000 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1w {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000101010 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1w {zt.d}, pg/z, [xn|sp, zm.d]       | 11000101010 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld1w {zt.s}, pg/z, [xn|sp, #simm, mul vl] | 101001010100 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1w {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001010110 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1w {zt.s}, pg/z, [xn|sp, xm<31, lsl #2] | 10100101010 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1w {zt.d}, pg/z, [xn|sp, xm<31, lsl #2] | 10100101011 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ldff1w {zt.s}, pg/z, [xn|sp, zm.s, uxtw #2] | 10000101001 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1w {zt.s}, pg/z, [xn|sp, zm.s, sxtw #2] | 10000101011 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1w {zt.s}, pg/z, [zn.s, #imm*4]    | 10000101001 imm:5 111 pg:3 zn:5 zt:5         |                  | sve
ldff1w {zt.s}, pg/z, [xn|sp, zm.s, uxtw] | 10000101000 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1w {zt.s}, pg/z, [xn|sp, zm.s, sxtw] | 10000101010 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1w {zt.d}, pg/z, [xn|sp, zm.d, uxtw #2] | 11000101001 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1w {zt.d}, pg/z, [xn|sp, zm.d, sxtw #2] | 11000101011 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1w {zt.d}, pg/z, [xn|sp, zm.d, lsl #2] | 11000101011 zm:5 111 pg:3 xn:5 zt:5          |                  | sve
ldff1w {zt.d}, pg/z, [zn.d, #imm*4]    | 11000101001 imm:5 111 pg:3 zn:5 zt:5         |                  | sve
ldff1w {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000101000 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1w {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000101010 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1w {zt.d}, pg/z, [xn|sp, zm.d]     | 11000101010 zm:5 111 pg:3 xn:5 zt:5          |                  | sve
ldff1w {zt.s}, pg/z, [xn|sp, xm<31, lsl #2] | 10100101010 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1w {zt.s}, pg/z, [xn|sp]           | 1010010101011111011 pg:3 xn:5 zt:5           |                  | sve
ldff1w {zt.d}, pg/z, [xn|sp, xm<31, lsl #2] | 10100101011 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1w {zt.d}, pg/z, [xn|sp]           | 1010010101111111011 pg:3 xn:5 zt:5           |                  | sve
ld1sb {zt.s}, pg/z, [zn.s, #imm]       | 10000100001 imm:5 100 pg:3 zn:5 zt:5         |                  | sve
ld1sb {zt.s}, pg/z, [xn|sp, zm.s, uxtw] | 10000100000 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sb {zt.s}, pg/z, [xn|sp, zm.s, sxtw] | 10000100010 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sb {zt.d}, pg/z, [zn.d, #imm]       | 11000100001 imm:5 100 pg:3 zn:5 zt:5         |                  | sve
ld1sb {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000100000 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sb {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000100010 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sb {zt.d}, pg/z, [xn|sp, zm.d]      | 11000100010 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
ld1sb {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001011000 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1sb {zt.s}, pg/z, [xn|sp, #simm, mul vl] | 101001011010 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1sb {zt.h}, pg/z, [xn|sp, #simm, mul vl] | 101001011100 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1sb {zt.d}, pg/z, [xn|sp, xm<31]     | 10100101100 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1sb {zt.s}, pg/z, [xn|sp, xm<31]     | 10100101101 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1sb {zt.h}, pg/z, [xn|sp, xm<31]     | 10100101110 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1b {zt.s}, pg/z, [zn.s, #imm]        | 10000100001 imm:5 110 pg:3 zn:5 zt:5         |                  | sve
ld1b {zt.s}, pg/z, [xn|sp, zm.s, uxtw] | 10000100000 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1b {zt.s}, pg/z, [xn|sp, zm.s, sxtw] | 10000100010 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1b {zt.d}, pg/z, [zn.d, #imm]        | 11000100001 imm:5 110 pg:3 zn:5 zt:5         |                  | sve
ld1b {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000100000 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1b {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000100010 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1b {zt.d}, pg/z, [xn|sp, zm.d]       | 11000100010 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld1b {zt.b}, pg/z, [xn|sp, #simm, mul vl] | 101001000000 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1b {zt.h}, pg/z, [xn|sp, #simm, mul vl] | 101001000010 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1b {zt.s}, pg/z, [xn|sp, #simm, mul vl] | 101001000100 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1b {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001000110 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1b {zt.b}, pg/z, [xn|sp, xm<31]      | 10100100000 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1b {zt.h}, pg/z, [xn|sp, xm<31]      | 10100100001 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1b {zt.s}, pg/z, [xn|sp, xm<31]      | 10100100010 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1b {zt.d}, pg/z, [xn|sp, xm<31]      | 10100100011 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ldff1sb {zt.s}, pg/z, [zn.s, #imm]     | 10000100001 imm:5 101 pg:3 zn:5 zt:5         |                  | sve
ldff1sb {zt.s}, pg/z, [xn|sp, zm.s, uxtw] | 10000100000 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sb {zt.s}, pg/z, [xn|sp, zm.s, sxtw] | 10000100010 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sb {zt.d}, pg/z, [zn.d, #imm]     | 11000100001 imm:5 101 pg:3 zn:5 zt:5         |                  | sve
ldff1sb {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000100000 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sb {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000100010 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sb {zt.d}, pg/z, [xn|sp, zm.d]    | 11000100010 zm:5 101 pg:3 xn:5 zt:5          |                  | sve
ldff1sb {zt.d}, pg/z, [xn|sp, xm<31]   | 10100101100 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1sb {zt.d}, pg/z, [xn|sp]          | 1010010110011111011 pg:3 xn:5 zt:5           |                  | sve
ldff1sb {zt.s}, pg/z, [xn|sp, xm<31]   | 10100101101 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1sb {zt.s}, pg/z, [xn|sp]          | 1010010110111111011 pg:3 xn:5 zt:5           |                  | sve
ldff1sb {zt.h}, pg/z, [xn|sp, xm<31]   | 10100101110 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1sb {zt.h}, pg/z, [xn|sp]          | 1010010111011111011 pg:3 xn:5 zt:5           |                  | sve
ldff1b {zt.s}, pg/z, [zn.s, #imm]      | 10000100001 imm:5 111 pg:3 zn:5 zt:5         |                  | sve
ldff1b {zt.s}, pg/z, [xn|sp, zm.s, uxtw] | 10000100000 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1b {zt.s}, pg/z, [xn|sp, zm.s, sxtw] | 10000100010 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1b {zt.d}, pg/z, [zn.d, #imm]      | 11000100001 imm:5 111 pg:3 zn:5 zt:5         |                  | sve
ldff1b {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000100000 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1b {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000100010 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1b {zt.d}, pg/z, [xn|sp, zm.d]     | 11000100010 zm:5 111 pg:3 xn:5 zt:5          |                  | sve
ldff1b {zt.b}, pg/z, [xn|sp, xm<31]    | 10100100000 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1b {zt.b}, pg/z, [xn|sp]           | 1010010000011111011 pg:3 xn:5 zt:5           |                  | sve
ldff1b {zt.h}, pg/z, [xn|sp, xm<31]    | 10100100001 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1b {zt.h}, pg/z, [xn|sp]           | 1010010000111111011 pg:3 xn:5 zt:5           |                  | sve
ldff1b {zt.s}, pg/z, [xn|sp, xm<31]    | 10100100010 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1b {zt.s}, pg/z, [xn|sp]           | 1010010001011111011 pg:3 xn:5 zt:5           |                  | sve
ldff1b {zt.d}, pg/z, [xn|sp, xm<31]    | 10100100011 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1b {zt.d}, pg/z, [xn|sp]           | 1010010001111111011 pg:3 xn:5 zt:5           |                  | sve
prfb prfop, pg, [xn|sp, zm.s, uxtw]    | 10000100001 zm:5 000 pg:3 xn:5 0 prfop:4     |                  | sve
prfb prfop, pg, [xn|sp, zm.s, sxtw]    | 10000100011 zm:5 000 pg:3 xn:5 0 prfop:4     |                  | sve
prfb prfop, pg, [zn.s, #imm]           | 10000100000 imm:5 111 pg:3 zn:5 0 prfop:4    |                  | sve
prfb prfop, pg, [xn|sp, #simm, mul vl] | 1000010111 simm:6 000 pg:3 xn:5 0 prfop:4    |                  | sve
prfb prfop, pg, [xn|sp, xm<31]         | 10000100000 xm:5 110 pg:3 xn:5 0 prfop:4     |                  | sve
prfb prfop, pg, [xn|sp, zm.d, uxtw]    | 11000100001 zm:5 000 pg:3 xn:5 0 prfop:4     |                  | sve
prfb prfop, pg, [xn|sp, zm.d, sxtw]    | 11000100011 zm:5 000 pg:3 xn:5 0 prfop:4     |                  | sve
prfb prfop, pg, [xn|sp, zm.d]          | 11000100011 zm:5 100 pg:3 xn:5 0 prfop:4     |                  | sve
prfb prfop, pg, [zn.d, #imm]           | 11000100000 imm:5 111 pg:3 zn:5 0 prfop:4    |                  | sve
prfh prfop, pg, [xn|sp, zm.s, uxtw #1] | 10000100001 zm:5 001 pg:3 xn:5 0 prfop:4     |                  | sve
prfh prfop, pg, [xn|sp, zm.s, sxtw #1] | 10000100011 zm:5 001 pg:3 xn:5 0 prfop:4     |                  | sve
prfh prfop, pg, [zn.s, #imm*2]         | 10000100100 imm:5 111 pg:3 zn:5 0 prfop:4    |                  | sve
prfh prfop, pg, [xn|sp, #simm, mul vl] | 1000010111 simm:6 001 pg:3 xn:5 0 prfop:4    |                  | sve
prfh prfop, pg, [xn|sp, xm<31, lsl #1] | 10000100100 xm:5 110 pg:3 xn:5 0 prfop:4     |                  | sve
prfh prfop, pg, [xn|sp, zm.d, uxtw #1] | 11000100001 zm:5 001 pg:3 xn:5 0 prfop:4     |                  | sve
prfh prfop, pg, [xn|sp, zm.d, sxtw #1] | 11000100011 zm:5 001 pg:3 xn:5 0 prfop:4     |                  | sve
prfh prfop, pg, [xn|sp, zm.d, lsl #1]  | 11000100011 zm:5 101 pg:3 xn:5 0 prfop:4     |                  | sve
prfh prfop, pg, [zn.d, #imm*2]         | 11000100100 imm:5 111 pg:3 zn:5 0 prfop:4    |                  | sve
prfw prfop, pg, [xn|sp, zm.s, uxtw #2] | 10000100001 zm:5 010 pg:3 xn:5 0 prfop:4     |                  | sve
prfw prfop, pg, [xn|sp, zm.s, sxtw #2] | 10000100011 zm:5 010 pg:3 xn:5 0 prfop:4     |                  | sve
prfw prfop, pg, [zn.s, #imm*4]         | 10000101000 imm:5 111 pg:3 zn:5 0 prfop:4    |                  | sve
prfw prfop, pg, [xn|sp, #simm, mul vl] | 1000010111 simm:6 010 pg:3 xn:5 0 prfop:4    |                  | sve
prfw prfop, pg, [xn|sp, xm<31, lsl #2] | 10000101000 xm:5 110 pg:3 xn:5 0 prfop:4     |                  | sve
prfw prfop, pg, [xn|sp, zm.d, uxtw #2] | 11000100001 zm:5 010 pg:3 xn:5 0 prfop:4     |                  | sve
prfw prfop, pg, [xn|sp, zm.d, sxtw #2] | 11000100011 zm:5 010 pg:3 xn:5 0 prfop:4     |                  | sve
prfw prfop, pg, [xn|sp, zm.d, lsl #2]  | 11000100011 zm:5 110 pg:3 xn:5 0 prfop:4     |                  | sve
prfw prfop, pg, [zn.d, #imm*4]         | 11000101000 imm:5 111 pg:3 zn:5 0 prfop:4    |                  | sve
prfd prfop, pg, [xn|sp, zm.s, uxtw #3] | 10000100001 zm:5 011 pg:3 xn:5 0 prfop:4     |                  | sve
prfd prfop, pg, [xn|sp, zm.s, sxtw #3] | 10000100011 zm:5 011 pg:3 xn:5 0 prfop:4     |                  | sve
prfd prfop, pg, [zn.s, #imm*8]         | 10000101100 imm:5 111 pg:3 zn:5 0 prfop:4    |                  | sve
prfd prfop, pg, [xn|sp, #simm, mul vl] | 1000010111 simm:6 011 pg:3 xn:5 0 prfop:4    |                  | sve
prfd prfop, pg, [xn|sp, xm<31, lsl #3] | 10000101100 xm:5 110 pg:3 xn:5 0 prfop:4     |                  | sve
prfd prfop, pg, [xn|sp, zm.d, uxtw #3] | 11000100001 zm:5 011 pg:3 xn:5 0 prfop:4     |                  | sve
prfd prfop, pg, [xn|sp, zm.d, sxtw #3] | 11000100011 zm:5 011 pg:3 xn:5 0 prfop:4     |                  | sve
prfd prfop, pg, [xn|sp, zm.d, lsl #3]  | 11000100011 zm:5 111 pg:3 xn:5 0 prfop:4     |                  | sve
prfd prfop, pg, [zn.d, #imm*8]         | 11000101100 imm:5 111 pg:3 zn:5 0 prfop:4    |                  | sve
ld1rb {zt.b}, pg/z, [xn|sp, #imm]      | 1000010001 imm:6 100 pg:3 xn:5 zt:5          |                  | sve
ld1rb {zt.h}, pg/z, [xn|sp, #imm]      | 1000010001 imm:6 101 pg:3 xn:5 zt:5          |                  | sve
ld1rb {zt.s}, pg/z, [xn|sp, #imm]      | 1000010001 imm:6 110 pg:3 xn:5 zt:5          |                  | sve
ld1rb {zt.d}, pg/z, [xn|sp, #imm]      | 1000010001 imm:6 111 pg:3 xn:5 zt:5          |                  | sve
ld1rsw {zt.d}, pg/z, [xn|sp, #imm*4]   | 1000010011 imm:6 100 pg:3 xn:5 zt:5          |                  | sve
ld1rh {zt.h}, pg/z, [xn|sp, #imm*2]    | 1000010011 imm:6 101 pg:3 xn:5 zt:5          |                  | sve
ld1rh {zt.s}, pg/z, [xn|sp, #imm*2]    | 1000010011 imm:6 110 pg:3 xn:5 zt:5          |                  | sve
ld1rh {zt.d}, pg/z, [xn|sp, #imm*2]    | 1000010011 imm:6 111 pg:3 xn:5 zt:5          |                  | sve
ld1rsh {zt.d}, pg/z, [xn|sp, #imm*2]   | 1000010101 imm:6 100 pg:3 xn:5 zt:5          |                  | sve
ld1rsh {zt.s}, pg/z, [xn|sp, #imm*2]   | 1000010101 imm:6 101 pg:3 xn:5 zt:5          |                  | sve
ld1rw {zt.s}, pg/z, [xn|sp, #imm*4]    | 1000010101 imm:6 110 pg:3 xn:5 zt:5          |                  | sve
ld1rw {zt.d}, pg/z, [xn|sp, #imm*4]    | 1000010101 imm:6 111 pg:3 xn:5 zt:5          |                  | sve
ld1rsb {zt.d}, pg/z, [xn|sp, #imm]     | 1000010111 imm:6 100 pg:3 xn:5 zt:5          |                  | sve
ld1rsb {zt.s}, pg/z, [xn|sp, #imm]     | 1000010111 imm:6 101 pg:3 xn:5 zt:5          |                  | sve
ld1rsb {zt.h}, pg/z, [xn|sp, #imm]     | 1000010111 imm:6 110 pg:3 xn:5 zt:5          |                  | sve
ld1rd {zt.d}, pg/z, [xn|sp, #imm*8]    | 1000010111 imm:6 111 pg:3 xn:5 zt:5          |                  | sve
ld1sw {zt.d}, pg/z, [xn|sp, zm.d, uxtw #2] | 11000101001 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sw {zt.d}, pg/z, [xn|sp, zm.d, sxtw #2] | 11000101011 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sw {zt.d}, pg/z, [xn|sp, zm.d, lsl #2] | 11000101011 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
ld1sw {zt.d}, pg/z, [zn.d, #imm*4]     | 11000101001 imm:5 100 pg:3 zn:5 zt:5         |                  | sve
ld1sw {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000101000 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sw {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000101010 zm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1sw {zt.d}, pg/z, [xn|sp, zm.d]      | 11000101010 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
ld1sw {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001001000 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1sw {zt.d}, pg/z, [xn|sp, xm<31, lsl #2] | 10100100100 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1d {zt.d}, pg/z, [xn|sp, zm.d, uxtw #3] | 11000101101 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1d {zt.d}, pg/z, [xn|sp, zm.d, sxtw #3] | 11000101111 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1d {zt.d}, pg/z, [xn|sp, zm.d, lsl #3] | 11000101111 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld1d {zt.d}, pg/z, [zn.d, #imm*8]      | 11000101101 imm:5 110 pg:3 zn:5 zt:5         |                  | sve
ld1d {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000101100 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1d {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000101110 zm:5 010 pg:3 xn:5 zt:5          |                  | sve
ld1d {zt.d}, pg/z, [xn|sp, zm.d]       | 11000101110 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld1d {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001011110 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ld1d {zt.d}, pg/z, [xn|sp, xm<31, lsl #3] | 10100101111 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
ldff1sw {zt.d}, pg/z, [xn|sp, zm.d, uxtw #2] | 11000101001 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sw {zt.d}, pg/z, [xn|sp, zm.d, sxtw #2] | 11000101011 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sw {zt.d}, pg/z, [xn|sp, zm.d, lsl #2] | 11000101011 zm:5 101 pg:3 xn:5 zt:5          |                  | sve
ldff1sw {zt.d}, pg/z, [zn.d, #imm*4]   | 11000101001 imm:5 101 pg:3 zn:5 zt:5         |                  | sve
ldff1sw {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000101000 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sw {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000101010 zm:5 001 pg:3 xn:5 zt:5          |                  | sve
ldff1sw {zt.d}, pg/z, [xn|sp, zm.d]    | 11000101010 zm:5 101 pg:3 xn:5 zt:5          |                  | sve
ldff1sw {zt.d}, pg/z, [xn|sp, xm<31, lsl #2] | 10100100100 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1sw {zt.d}, pg/z, [xn|sp]          | 1010010010011111011 pg:3 xn:5 zt:5           |                  | sve
ldff1d {zt.d}, pg/z, [xn|sp, zm.d, uxtw #3] | 11000101101 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1d {zt.d}, pg/z, [xn|sp, zm.d, sxtw #3] | 11000101111 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1d {zt.d}, pg/z, [xn|sp, zm.d, lsl #3] | 11000101111 zm:5 111 pg:3 xn:5 zt:5          |                  | sve
ldff1d {zt.d}, pg/z, [zn.d, #imm*8]    | 11000101101 imm:5 111 pg:3 zn:5 zt:5         |                  | sve
ldff1d {zt.d}, pg/z, [xn|sp, zm.d, uxtw] | 11000101100 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1d {zt.d}, pg/z, [xn|sp, zm.d, sxtw] | 11000101110 zm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1d {zt.d}, pg/z, [xn|sp, zm.d]     | 11000101110 zm:5 111 pg:3 xn:5 zt:5          |                  | sve
ldff1d {zt.d}, pg/z, [xn|sp, xm<31, lsl #3] | 10100101111 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
ldff1d {zt.d}, pg/z, [xn|sp]           | 1010010111111111011 pg:3 xn:5 zt:5           |                  | sve
ldnf1b {zt.b}, pg/z, [xn|sp, #simm, mul vl] | 101001000001 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1b {zt.h}, pg/z, [xn|sp, #simm, mul vl] | 101001000011 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1b {zt.s}, pg/z, [xn|sp, #simm, mul vl] | 101001000101 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1b {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001000111 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1sw {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001001001 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1h {zt.h}, pg/z, [xn|sp, #simm, mul vl] | 101001001011 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1h {zt.s}, pg/z, [xn|sp, #simm, mul vl] | 101001001101 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1h {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001001111 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1sh {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001010001 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1sh {zt.s}, pg/z, [xn|sp, #simm, mul vl] | 101001010011 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1w {zt.s}, pg/z, [xn|sp, #simm, mul vl] | 101001010101 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1w {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001010111 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1sb {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001011001 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1sb {zt.s}, pg/z, [xn|sp, #simm, mul vl] | 101001011011 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1sb {zt.h}, pg/z, [xn|sp, #simm, mul vl] | 101001011101 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnf1d {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001011111 simm:4 101 pg:3 xn:5 zt:5       |                  | sve
ldnt1b {zt.b}, pg/z, [xn|sp, #simm, mul vl] | 101001000000 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ldnt1b {zt.b}, pg/z, [xn|sp, xm<31]    | 10100100000 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ldnt1h {zt.h}, pg/z, [xn|sp, #simm, mul vl] | 101001001000 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ldnt1h {zt.h}, pg/z, [xn|sp, xm<31, lsl #1] | 10100100100 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ldnt1w {zt.s}, pg/z, [xn|sp, #simm, mul vl] | 101001010000 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ldnt1w {zt.s}, pg/z, [xn|sp, xm<31, lsl #2] | 10100101000 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ldnt1d {zt.d}, pg/z, [xn|sp, #simm, mul vl] | 101001011000 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ldnt1d {zt.d}, pg/z, [xn|sp, xm<31, lsl #3] | 10100101100 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld2b {zt.b*2}, pg/z, [xn|sp, #simm*2, mul vl] | 101001000010 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ld2b {zt.b*2}, pg/z, [xn|sp, xm<31]    | 10100100001 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld4b {zt.b*4}, pg/z, [xn|sp, #simm*4, mul vl] | 101001000110 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ld4b {zt.b*4}, pg/z, [xn|sp, xm<31]    | 10100100011 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld2h {zt.h*2}, pg/z, [xn|sp, #simm*2, mul vl] | 101001001010 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ld2h {zt.h*2}, pg/z, [xn|sp, xm<31, lsl #1] | 10100100101 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld4h {zt.h*4}, pg/z, [xn|sp, #simm*4, mul vl] | 101001001110 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ld4h {zt.h*4}, pg/z, [xn|sp, xm<31, lsl #1] | 10100100111 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld2w {zt.s*2}, pg/z, [xn|sp, #simm*2, mul vl] | 101001010010 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ld2w {zt.s*2}, pg/z, [xn|sp, xm<31, lsl #2] | 10100101001 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld4w {zt.s*4}, pg/z, [xn|sp, #simm*4, mul vl] | 101001010110 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ld4w {zt.s*4}, pg/z, [xn|sp, xm<31, lsl #2] | 10100101011 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld2d {zt.d*2}, pg/z, [xn|sp, #simm*2, mul vl] | 101001011010 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ld2d {zt.d*2}, pg/z, [xn|sp, xm<31, lsl #3] | 10100101101 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld4d {zt.d*4}, pg/z, [xn|sp, #simm*4, mul vl] | 101001011110 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ld4d {zt.d*4}, pg/z, [xn|sp, xm<31, lsl #3] | 10100101111 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld3b {zt.b*3}, pg/z, [xn|sp, xm<31]    | 10100100010 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld3b {zt.b*3}, pg/z, [xn|sp, #simm*3, mul vl] | 101001000100 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ld3h {zt.h*3}, pg/z, [xn|sp, xm<31, lsl #1] | 10100100110 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld3h {zt.h*3}, pg/z, [xn|sp, #simm*3, mul vl] | 101001001100 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ld3w {zt.s*3}, pg/z, [xn|sp, xm<31, lsl #2] | 10100101010 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld3w {zt.s*3}, pg/z, [xn|sp, #simm*3, mul vl] | 101001010100 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ld3d {zt.d*3}, pg/z, [xn|sp, xm<31, lsl #3] | 10100101110 xm:5 110 pg:3 xn:5 zt:5          |                  | sve
ld3d {zt.d*3}, pg/z, [xn|sp, #simm*3, mul vl] | 101001011100 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
ld1rqb {zt.b}, pg/z, [xn|sp, #simm*16] | 101001000000 simm:4 001 pg:3 xn:5 zt:5       |                  | sve
ld1rqb {zt.b}, pg/z, [xn|sp, xm<31]    | 10100100000 xm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1rob {zt.b}, pg/z, [xn|sp, #simm*32] | 101001000010 simm:4 001 pg:3 xn:5 zt:5       |                  | sve f64mm
ld1rob {zt.b}, pg/z, [xn|sp, xm<31]    | 10100100001 xm:5 000 pg:3 xn:5 zt:5          |                  | sve f64mm
ld1rqh {zt.h}, pg/z, [xn|sp, #simm*16] | 101001001000 simm:4 001 pg:3 xn:5 zt:5       |                  | sve
ld1rqh {zt.h}, pg/z, [xn|sp, xm<31, lsl #1] | 10100100100 xm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1roh {zt.h}, pg/z, [xn|sp, #simm*32] | 101001001010 simm:4 001 pg:3 xn:5 zt:5       |                  | sve f64mm
ld1roh {zt.h}, pg/z, [xn|sp, xm<31, lsl #1] | 10100100101 xm:5 000 pg:3 xn:5 zt:5          |                  | sve f64mm
ld1rqw {zt.s}, pg/z, [xn|sp, #simm*16] | 101001010000 simm:4 001 pg:3 xn:5 zt:5       |                  | sve
ld1rqw {zt.s}, pg/z, [xn|sp, xm<31, lsl #2] | 10100101000 xm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1row {zt.s}, pg/z, [xn|sp, #simm*32] | 101001010010 simm:4 001 pg:3 xn:5 zt:5       |                  | sve f64mm
ld1row {zt.s}, pg/z, [xn|sp, xm<31, lsl #2] | 10100101001 xm:5 000 pg:3 xn:5 zt:5          |                  | sve f64mm
ld1rqd {zt.d}, pg/z, [xn|sp, #simm*16] | 101001011000 simm:4 001 pg:3 xn:5 zt:5       |                  | sve
ld1rqd {zt.d}, pg/z, [xn|sp, xm<31, lsl #3] | 10100101100 xm:5 000 pg:3 xn:5 zt:5          |                  | sve
ld1rod {zt.d}, pg/z, [xn|sp, #simm*32] | 101001011010 simm:4 001 pg:3 xn:5 zt:5       |                  | sve f64mm
ld1rod {zt.d}, pg/z, [xn|sp, xm<31, lsl #3] | 10100101101 xm:5 000 pg:3 xn:5 zt:5          |                  | sve f64mm
stnt1b {zt.b}, pg, [xn|sp, xm<31]      | 11100100000 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
stnt1b {zt.b}, pg, [xn|sp, #simm, mul vl] | 111001000001 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
stnt1h {zt.h}, pg, [xn|sp, xm<31, lsl #1] | 11100100100 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
stnt1h {zt.h}, pg, [xn|sp, #simm, mul vl] | 111001001001 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
stnt1w {zt.s}, pg, [xn|sp, xm<31, lsl #2] | 11100101000 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
stnt1w {zt.s}, pg, [xn|sp, #simm, mul vl] | 111001010001 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
stnt1d {zt.d}, pg, [xn|sp, xm<31, lsl #3] | 11100101100 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
stnt1d {zt.d}, pg, [xn|sp, #simm, mul vl] | 111001011001 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st2b {zt.b*2}, pg, [xn|sp, xm<31]      | 11100100001 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
st2b {zt.b*2}, pg, [xn|sp, #simm*2, mul vl] | 111001000011 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st3b {zt.b*3}, pg, [xn|sp, xm<31]      | 11100100010 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
st3b {zt.b*3}, pg, [xn|sp, #simm*3, mul vl] | 111001000101 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st4b {zt.b*4}, pg, [xn|sp, xm<31]      | 11100100011 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
st4b {zt.b*4}, pg, [xn|sp, #simm*4, mul vl] | 111001000111 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st2h {zt.h*2}, pg, [xn|sp, xm<31, lsl #1] | 11100100101 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
st2h {zt.h*2}, pg, [xn|sp, #simm*2, mul vl] | 111001001011 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st3h {zt.h*3}, pg, [xn|sp, xm<31, lsl #1] | 11100100110 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
st3h {zt.h*3}, pg, [xn|sp, #simm*3, mul vl] | 111001001101 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st4h {zt.h*4}, pg, [xn|sp, xm<31, lsl #1] | 11100100111 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
st4h {zt.h*4}, pg, [xn|sp, #simm*4, mul vl] | 111001001111 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st2w {zt.s*2}, pg, [xn|sp, xm<31, lsl #2] | 11100101001 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
st2w {zt.s*2}, pg, [xn|sp, #simm*2, mul vl] | 111001010011 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st3w {zt.s*3}, pg, [xn|sp, xm<31, lsl #2] | 11100101010 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
st3w {zt.s*3}, pg, [xn|sp, #simm*3, mul vl] | 111001010101 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st4w {zt.s*4}, pg, [xn|sp, xm<31, lsl #2] | 11100101011 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
st4w {zt.s*4}, pg, [xn|sp, #simm*4, mul vl] | 111001010111 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st2d {zt.d*2}, pg, [xn|sp, xm<31, lsl #3] | 11100101101 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
st2d {zt.d*2}, pg, [xn|sp, #simm*2, mul vl] | 111001011011 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st3d {zt.d*3}, pg, [xn|sp, xm<31, lsl #3] | 11100101110 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
st3d {zt.d*3}, pg, [xn|sp, #simm*3, mul vl] | 111001011101 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st4d {zt.d*4}, pg, [xn|sp, xm<31, lsl #3] | 11100101111 xm:5 011 pg:3 xn:5 zt:5          |                  | sve
st4d {zt.d*4}, pg, [xn|sp, #simm*4, mul vl] | 111001011111 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st1b {zt.T}, pg, [xn|sp, xm<31]        | 111001000 T:2 xm:5 010 pg:3 xn:5 zt:5        | 00=b 01=h 10=s 11=d | sve
st1b {zt.T}, pg, [xn|sp, #simm, mul vl] | 111001000 T:2 0 simm:4 111 pg:3 xn:5 zt:5    | 00=b 01=h 10=s 11=d | sve
st1b {zt.d}, pg, [xn|sp, zm.d, uxtw]   | 11100100000 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
st1b {zt.d}, pg, [xn|sp, zm.d, sxtw]   | 11100100000 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
st1b {zt.s}, pg, [xn|sp, zm.s, uxtw]   | 11100100010 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
st1b {zt.s}, pg, [xn|sp, zm.s, sxtw]   | 11100100010 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
st1b {zt.d}, pg, [zn.d, #imm]          | 11100100010 imm:5 101 pg:3 zn:5 zt:5         |                  | sve
st1b {zt.s}, pg, [zn.s, #imm]          | 11100100011 imm:5 101 pg:3 zn:5 zt:5         |                  | sve
st1b {zt.d}, pg, [xn|sp, zm.d]         | 11100100000 zm:5 101 pg:3 xn:5 zt:5          |                  | sve
st1h {zt.T}, pg, [xn|sp, xm<31, lsl #1] | 111001001 T:2 xm:5 010 pg:3 xn:5 zt:5        | 01=h 10=s 11=d   | sve
st1h {zt.T}, pg, [xn|sp, #simm, mul vl] | 111001001 T:2 0 simm:4 111 pg:3 xn:5 zt:5    | 01=h 10=s 11=d   | sve
st1h {zt.s}, pg, [xn|sp]               | 1110010011000000111 pg:3 xn:5 zt:5           |                  | sve
st1h {zt.d}, pg, [xn|sp, zm.d, uxtw #1] | 11100100101 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
st1h {zt.d}, pg, [xn|sp, zm.d, sxtw #1] | 11100100101 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
st1h {zt.s}, pg, [xn|sp, zm.s, uxtw #1] | 11100100111 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
st1h {zt.s}, pg, [xn|sp, zm.s, sxtw #1] | 11100100111 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
st1h {zt.d}, pg, [xn|sp, zm.d, uxtw]   | 11100100100 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
st1h {zt.d}, pg, [xn|sp, zm.d, sxtw]   | 11100100100 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
st1h {zt.s}, pg, [xn|sp, zm.s, uxtw]   | 11100100110 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
st1h {zt.s}, pg, [xn|sp, zm.s, sxtw]   | 11100100110 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
st1h {zt.d}, pg, [xn|sp, zm.d, lsl #1] | 11100100101 zm:5 101 pg:3 xn:5 zt:5          |                  | sve
st1h {zt.d}, pg, [zn.d, #imm*2]        | 11100100110 imm:5 101 pg:3 zn:5 zt:5         |                  | sve
st1h {zt.s}, pg, [zn.s, #imm*2]        | 11100100111 imm:5 101 pg:3 zn:5 zt:5         |                  | sve
st1h {zt.d}, pg, [xn|sp, zm.d]         | 11100100100 zm:5 101 pg:3 xn:5 zt:5          |                  | sve
st1w {zt.T}, pg, [xn|sp, xm<31, lsl #2] | 1110010101 T:1 xm:5 010 pg:3 xn:5 zt:5       | 0=s 1=d          | sve
st1w {zt.T}, pg, [xn|sp, #simm, mul vl] | 1110010101 T:1 0 simm:4 111 pg:3 xn:5 zt:5   | 0=s 1=d          | sve
st1w {zt.d}, pg, [xn|sp, zm.d, uxtw #2] | 11100101001 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
st1w {zt.d}, pg, [xn|sp, zm.d, sxtw #2] | 11100101001 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
st1w {zt.s}, pg, [xn|sp, zm.s, uxtw #2] | 11100101011 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
st1w {zt.s}, pg, [xn|sp, zm.s, sxtw #2] | 11100101011 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
st1w {zt.d}, pg, [xn|sp, zm.d, uxtw]   | 11100101000 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
st1w {zt.d}, pg, [xn|sp, zm.d, sxtw]   | 11100101000 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
st1w {zt.s}, pg, [xn|sp, zm.s, uxtw]   | 11100101010 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
st1w {zt.s}, pg, [xn|sp, zm.s, sxtw]   | 11100101010 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
st1w {zt.d}, pg, [xn|sp, zm.d, lsl #2] | 11100101001 zm:5 101 pg:3 xn:5 zt:5          |                  | sve
st1w {zt.d}, pg, [zn.d, #imm*4]        | 11100101010 imm:5 101 pg:3 zn:5 zt:5         |                  | sve
st1w {zt.s}, pg, [zn.s, #imm*4]        | 11100101011 imm:5 101 pg:3 zn:5 zt:5         |                  | sve
st1w {zt.d}, pg, [xn|sp, zm.d]         | 11100101000 zm:5 101 pg:3 xn:5 zt:5          |                  | sve
st1d {zt.d}, pg, [xn|sp, xm<31, lsl #3] | 11100101111 xm:5 010 pg:3 xn:5 zt:5          |                  | sve
st1d {zt.d}, pg, [xn|sp, #simm, mul vl] | 111001011110 simm:4 111 pg:3 xn:5 zt:5       |                  | sve
st1d {zt.d}, pg, [xn|sp, zm.d, uxtw #3] | 11100101101 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
st1d {zt.d}, pg, [xn|sp, zm.d, sxtw #3] | 11100101101 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
st1d {zt.d}, pg, [xn|sp, zm.d, uxtw]   | 11100101100 zm:5 100 pg:3 xn:5 zt:5          |                  | sve
st1d {zt.d}, pg, [xn|sp, zm.d, sxtw]   | 11100101100 zm:5 110 pg:3 xn:5 zt:5          |                  | sve
st1d {zt.d}, pg, [xn|sp, zm.d, lsl #3] | 11100101101 zm:5 101 pg:3 xn:5 zt:5          |                  | sve
st1d {zt.d}, pg, [zn.d, #imm*8]        | 11100101110 imm:5 101 pg:3 zn:5 zt:5         |                  | sve
st1d {zt.d}, pg, [xn|sp, zm.d]         | 11100101100 zm:5 101 pg:3 xn:5 zt:5          |                  | sve
str pt, [xn|sp, #simm, mul vl]         | 1110010110 simm[8:3] 000 simm[2:0] xn:5 0 pt:4 |                  | sve
str zt, [xn|sp, #simm, mul vl]         | 1110010110 simm[8:3] 010 simm[2:0] xn:5 zt:5 |                  | sve
ext zdn.b, zdn.b, zm.b, #imm           | 00000101001 imm[7:3] 000 imm[2:0] zm:5 zdn:5 |                  | sve
zip1 zd.T, zn.T, zm.T                  | 00000101 T:2 1 zm:5 011000 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve
zip1 zd.q, zn.q, zm.q                  | 00000101101 zm:5 000000 zn:5 zd:5            |                  | sve f64mm
zip1 pd.T, pn.T, pm.T                  | 00000101 T:2 10 pm:4 0100000 pn:4 0 pd:4     | 00=b 01=h 10=s 11=d | sve
uzp1 zd.T, zn.T, zm.T                  | 00000101 T:2 1 zm:5 011010 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve
uzp1 zd.q, zn.q, zm.q                  | 00000101101 zm:5 000010 zn:5 zd:5            |                  | sve f64mm
uzp1 pd.T, pn.T, pm.T                  | 00000101 T:2 10 pm:4 0100100 pn:4 0 pd:4     | 00=b 01=h 10=s 11=d | sve
trn1 zd.T, zn.T, zm.T                  | 00000101 T:2 1 zm:5 011100 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve
trn1 zd.q, zn.q, zm.q                  | 00000101101 zm:5 000110 zn:5 zd:5            |                  | sve f64mm
trn1 pd.T, pn.T, pm.T                  | 00000101 T:2 10 pm:4 0101000 pn:4 0 pd:4     | 00=b 01=h 10=s 11=d | sve
zip2 zd.T, zn.T, zm.T                  | 00000101 T:2 1 zm:5 011001 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve
zip2 zd.q, zn.q, zm.q                  | 00000101101 zm:5 000001 zn:5 zd:5            |                  | sve f64mm
zip2 pd.T, pn.T, pm.T                  | 00000101 T:2 10 pm:4 0100010 pn:4 0 pd:4     | 00=b 01=h 10=s 11=d | sve
uzp2 zd.T, zn.T, zm.T                  | 00000101 T:2 1 zm:5 011011 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve
uzp2 zd.q, zn.q, zm.q                  | 00000101101 zm:5 000011 zn:5 zd:5            |                  | sve f64mm
uzp2 pd.T, pn.T, pm.T                  | 00000101 T:2 10 pm:4 0100110 pn:4 0 pd:4     | 00=b 01=h 10=s 11=d | sve
trn2 zd.T, zn.T, zm.T                  | 00000101 T:2 1 zm:5 011101 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve
trn2 zd.q, zn.q, zm.q                  | 00000101101 zm:5 000111 zn:5 zd:5            |                  | sve f64mm
trn2 pd.T, pn.T, pm.T                  | 00000101 T:2 10 pm:4 0101010 pn:4 0 pd:4     | 00=b 01=h 10=s 11=d | sve
clasta wdn, pg, wdn, zm.T              | 00000101 T:2 110000101 pg:3 zm:5 wdn:5       | 00=b 01=h 10=s   | sve
clasta xdn, pg, xdn, zm.d              | 0000010111110000101 pg:3 zm:5 xdn:5          |                  | sve
clasta bdn, pg, bdn, zm.b              | 0000010100101010100 pg:3 zm:5 bdn:5          |                  | sve
clasta sdn, pg, sdn, zm.s              | 0000010110101010100 pg:3 zm:5 sdn:5          |                  | sve
clasta ddn, pg, ddn, zm.d              | 0000010111101010100 pg:3 zm:5 ddn:5          |                  | sve
clasta hdn, pg, hdn, zm.h              | 0000010101101010100 pg:3 zm:5 hdn:5          |                  | sve
clasta zdn.T, pg, zdn.T, zm.T          | 00000101 T:2 101000100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
clastb wdn, pg, wdn, zm.T              | 00000101 T:2 110001101 pg:3 zm:5 wdn:5       | 00=b 01=h 10=s   | sve
clastb xdn, pg, xdn, zm.d              | 0000010111110001101 pg:3 zm:5 xdn:5          |                  | sve
clastb bdn, pg, bdn, zm.b              | 0000010100101011100 pg:3 zm:5 bdn:5          |                  | sve
clastb ddn, pg, ddn, zm.d              | 0000010111101011100 pg:3 zm:5 ddn:5          |                  | sve
clastb hdn, pg, hdn, zm.h              | 0000010101101011100 pg:3 zm:5 hdn:5          |                  | sve
clastb sdn, pg, sdn, zm.s              | 0000010110101011100 pg:3 zm:5 sdn:5          |                  | sve
clastb zdn.T, pg, zdn.T, zm.T          | 00000101 T:2 101001100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
compact zd.T, pg, zn.T                 | 000001011 T:1 100001100 pg:3 zn:5 zd:5       | 0=s 1=d          | sve
cpy zd.T, pg/m, wn|wsp                 | 00000101 T:2 101000101 pg:3 wn:5 zd:5        | 00=b 01=h 10=s   | sve
cpy zd.d, pg/m, xn|sp                  | 0000010111101000101 pg:3 xn:5 zd:5           |                  | sve
cpy zd.b, pg/m, bn                     | 0000010100100000100 pg:3 bn:5 zd:5           |                  | sve
cpy zd.h, pg/m, hn                     | 0000010101100000100 pg:3 hn:5 zd:5           |                  | sve
cpy zd.d, pg/m, dn                     | 0000010111100000100 pg:3 dn:5 zd:5           |                  | sve
cpy zd.s, pg/m, sn                     | 0000010110100000100 pg:3 sn:5 zd:5           |                  | sve
cpy zd.b, pg/z, #simm                  | 000001010001 pg:4 000 simm:8 zd:5            |                  | sve
cpy zd.T, pg/z, #simm                  | 00000101 T:2 01 pg:4 000 simm:8 zd:5         | 01=h 10=s 11=d   | sve
cpy zd.T, pg/z, #simm*256              | 00000101 T:2 01 pg:4 001 simm:8 zd:5         | 01=h 10=s 11=d   | sve
cpy zd.T, pg/z, #simm, lsl #8          | 00000101 T:2 01 pg:4 001 simm:8 zd:5         | 01=h 10=s 11=d   | sve
cpy zd.b, pg/m, #simm                  | 000001010001 pg:4 010 simm:8 zd:5            |                  | sve
cpy zd.T, pg/m, #simm                  | 00000101 T:2 01 pg:4 010 simm:8 zd:5         | 01=h 10=s 11=d   | sve
cpy zd.T, pg/m, #simm*256              | 00000101 T:2 01 pg:4 011 simm:8 zd:5         | 01=h 10=s 11=d   | sve
cpy zd.T, pg/m, #simm, lsl #8          | 00000101 T:2 01 pg:4 011 simm:8 zd:5         | 01=h 10=s 11=d   | sve
lasta wd, pg, zn.T                     | 00000101 T:2 100000101 pg:3 zn:5 wd:5        | 00=b 01=h 10=s   | sve
lasta xd, pg, zn.d                     | 0000010111100000101 pg:3 zn:5 xd:5           |                  | sve
lasta bd, pg, zn.b                     | 0000010100100010100 pg:3 zn:5 bd:5           |                  | sve
lasta dd, pg, zn.d                     | 0000010111100010100 pg:3 zn:5 dd:5           |                  | sve
lasta hd, pg, zn.h                     | 0000010101100010100 pg:3 zn:5 hd:5           |                  | sve
lasta sd, pg, zn.s                     | 0000010110100010100 pg:3 zn:5 sd:5           |                  | sve
lastb wd, pg, zn.T                     | 00000101 T:2 100001101 pg:3 zn:5 wd:5        | 00=b 01=h 10=s   | sve
lastb xd, pg, zn.d                     | 0000010111100001101 pg:3 zn:5 xd:5           |                  | sve
lastb bd, pg, zn.b                     | 0000010100100011100 pg:3 zn:5 bd:5           |                  | sve
lastb sd, pg, zn.s                     | 0000010110100011100 pg:3 zn:5 sd:5           |                  | sve
lastb hd, pg, zn.h                     | 0000010101100011100 pg:3 zn:5 hd:5           |                  | sve
lastb dd, pg, zn.d                     | 0000010111100011100 pg:3 zn:5 dd:5           |                  | sve
revb zd.T, pg/m, zn.T                  | 00000101 T:2 100100100 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve
revh zd.T, pg/m, zn.T                  | 000001011 T:1 100101100 pg:3 zn:5 zd:5       | 0=s 1=d          | sve
revw zd.d, pg/m, zn.d                  | 0000010111100110100 pg:3 zn:5 zd:5           |                  | sve
rbit zd.T, pg/m, zn.T                  | 00000101 T:2 100111100 pg:3 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve
splice zdn.T, pv, zdn.T, zm.T          | 00000101 T:2 101100100 pv:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve
punpklo pd.h, pn.b                     | 00000101001100000100000 pn:4 0 pd:4          |                  | sve
punpkhi pd.h, pn.b                     | 00000101001100010100000 pn:4 0 pd:4          |                  | sve
rev pd.T, pn.T                         | 00000101 T:2 1101000100000 pn:4 0 pd:4       | 00=b 01=h 10=s 11=d | sve
rev zd.T, zn.T                         | 00000101 T:2 111000001110 zn:5 zd:5          | 00=b 01=h 10=s 11=d | sve
dup zd.h, zn.h[i]                      | 00000101 i[4:3] 1 i[2:0] 10001000 zn:5 zd:5  |                  | sve
dup zd.b, zn.b[i]                      | 00000101 i[5:4] 1 i[3:0] 1001000 zn:5 zd:5   |                  | sve
dup zd.s, zn.s[i]                      | 00000101 i[3:2] 1 i[1:0] 100001000 zn:5 zd:5 |                  | sve
dup zd.d, zn.d[i]                      | 00000101 i[2:1] 1 i[0] 1000001000 zn:5 zd:5  |                  | sve
dup zd.q, zn.q[i]                      | 00000101 i:2 110000001000 zn:5 zd:5          |                  | sve
dup zd.T, wn|wsp                       | 00000101 T:2 100000001110 wn:5 zd:5          | 00=b 01=h 10=s   | sve
dup zd.d, xn|sp                        | 0000010111100000001110 xn:5 zd:5             |                  | sve
dup zd.b, #simm                        | 0010010100111000110 simm:8 zd:5              |                  | sve
dup zd.T, #simm                        | 00100101 T:2 111000110 simm:8 zd:5           | 01=h 10=s 11=d   | sve
dup zd.T, #simm*256                    | 00100101 T:2 111000111 simm:8 zd:5           | 01=h 10=s 11=d   | sve
dup zd.T, #simm, lsl #8                | 00100101 T:2 111000111 simm:8 zd:5           | 01=h 10=s 11=d   | sve
tbl zd.T, {zn.T}, zm.T                 | 00000101 T:2 1 zm:5 001100 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve
insr zdn.T, wm                         | 00000101 T:2 100100001110 wm:5 zdn:5         | 00=b 01=h 10=s   | sve
insr zdn.d, xm                         | 0000010111100100001110 xm:5 zdn:5            |                  | sve
insr zdn.b, bm                         | 0000010100110100001110 bm:5 zdn:5            |                  | sve
insr zdn.s, sm                         | 0000010110110100001110 sm:5 zdn:5            |                  | sve
insr zdn.h, hm                         | 0000010101110100001110 hm:5 zdn:5            |                  | sve
insr zdn.d, dm                         | 0000010111110100001110 dm:5 zdn:5            |                  | sve
sunpklo zd.T, zn.U                     | 00000101 T:2 110000001110 zn:5 zd:5          | 01=h/b 10=s/h 11=d/s | sve
sunpkhi zd.T, zn.U                     | 00000101 T:2 110001001110 zn:5 zd:5          | 01=h/b 10=s/h 11=d/s | sve
uunpklo zd.T, zn.U                     | 00000101 T:2 110010001110 zn:5 zd:5          | 01=h/b 10=s/h 11=d/s | sve
uunpkhi zd.T, zn.U                     | 00000101 T:2 110011001110 zn:5 zd:5          | 01=h/b 10=s/h 11=d/s | sve
cntp xd, pg, pn.T                      | 00100101 T:2 10000010 pg:4 0 pn:4 xd:5       | 00=b 01=h 10=s 11=d | sve
incp xdn, pm.T                         | 00100101 T:2 1011001000100 pm:4 xdn:5        | 00=b 01=h 10=s 11=d | sve
incp zdn.T, pm.T                       | 00100101 T:2 1011001000000 pm:4 zdn:5        | 01=h 10=s 11=d   | sve
decp xdn, pm.T                         | 00100101 T:2 1011011000100 pm:4 xdn:5        | 00=b 01=h 10=s 11=d | sve
decp zdn.T, pm.T                       | 00100101 T:2 1011011000000 pm:4 zdn:5        | 01=h 10=s 11=d   | sve
sqincp xdn, pm.T, wdn                  | 00100101 T:2 1010001000100 pm:4 wdn:5        | 00=b 01=h 10=s 11=d | sve
sqincp xdn, pm.T                       | 00100101 T:2 1010001000110 pm:4 xdn:5        | 00=b 01=h 10=s 11=d | sve
sqincp zdn.T, pm.T                     | 00100101 T:2 1010001000000 pm:4 zdn:5        | 01=h 10=s 11=d   | sve
uqincp wdn, pm.T                       | 00100101 T:2 1010011000100 pm:4 wdn:5        | 00=b 01=h 10=s 11=d | sve
uqincp xdn, pm.T                       | 00100101 T:2 1010011000110 pm:4 xdn:5        | 00=b 01=h 10=s 11=d | sve
uqincp zdn.T, pm.T                     | 00100101 T:2 1010011000000 pm:4 zdn:5        | 01=h 10=s 11=d   | sve
sqdecp xdn, pm.T, wdn                  | 00100101 T:2 1010101000100 pm:4 wdn:5        | 00=b 01=h 10=s 11=d | sve
sqdecp xdn, pm.T                       | 00100101 T:2 1010101000110 pm:4 xdn:5        | 00=b 01=h 10=s 11=d | sve
sqdecp zdn.T, pm.T                     | 00100101 T:2 1010101000000 pm:4 zdn:5        | 01=h 10=s 11=d   | sve
uqdecp wdn, pm.T                       | 00100101 T:2 1010111000100 pm:4 wdn:5        | 00=b 01=h 10=s 11=d | sve
uqdecp xdn, pm.T                       | 00100101 T:2 1010111000110 pm:4 xdn:5        | 00=b 01=h 10=s 11=d | sve
uqdecp zdn.T, pm.T                     | 00100101 T:2 1010111000000 pm:4 zdn:5        | 01=h 10=s 11=d   | sve
orn pd.b, pg/z, pn.b, pm.b             | 001001011000 pm:4 01 pg:4 0 pn:4 1 pd:4      |                  | sve
nor pd.b, pg/z, pn.b, pm.b             | 001001011000 pm:4 01 pg:4 1 pn:4 0 pd:4      |                  | sve
nand pd.b, pg/z, pn.b, pm.b            | 001001011000 pm:4 01 pg:4 1 pn:4 1 pd:4      |                  | sve
ands pd.b, pg/z, pn.b, pm.b            | 001001010100 pm:4 01 pg:4 0 pn:4 0 pd:4      |                  | sve
bics pd.b, pg/z, pn.b, pm.b            | 001001010100 pm:4 01 pg:4 0 pn:4 1 pd:4      |                  | sve
orrs pd.b, pg/z, pn.b, pm.b            | 001001011100 pm:4 01 pg:4 0 pn:4 0 pd:4      |                  | sve
orns pd.b, pg/z, pn.b, pm.b            | 001001011100 pm:4 01 pg:4 0 pn:4 1 pd:4      |                  | sve
eors pd.b, pg/z, pn.b, pm.b            | 001001010100 pm:4 01 pg:4 1 pn:4 0 pd:4      |                  | sve
nors pd.b, pg/z, pn.b, pm.b            | 001001011100 pm:4 01 pg:4 1 pn:4 0 pd:4      |                  | sve
nands pd.b, pg/z, pn.b, pm.b           | 001001011100 pm:4 01 pg:4 1 pn:4 1 pd:4      |                  | sve
brkpa pd.b, pg/z, pn.b, pm.b           | 001001010000 pm:4 11 pg:4 0 pn:4 0 pd:4      |                  | sve
brkpas pd.b, pg/z, pn.b, pm.b          | 001001010100 pm:4 11 pg:4 0 pn:4 0 pd:4      |                  | sve
brkpb pd.b, pg/z, pn.b, pm.b           | 001001010000 pm:4 11 pg:4 0 pn:4 1 pd:4      |                  | sve
brkpbs pd.b, pg/z, pn.b, pm.b          | 001001010100 pm:4 11 pg:4 0 pn:4 1 pd:4      |                  | sve
brka pd.b, pg/z, pn.b                  | 001001010001000001 pg:4 0 pn:4 0 pd:4        |                  | sve
brka pd.b, pg/m, pn.b                  | 001001010001000001 pg:4 0 pn:4 1 pd:4        |                  | sve
brkas pd.b, pg/z, pn.b                 | 001001010101000001 pg:4 0 pn:4 0 pd:4        |                  | sve
brkb pd.b, pg/z, pn.b                  | 001001011001000001 pg:4 0 pn:4 0 pd:4        |                  | sve
brkb pd.b, pg/m, pn.b                  | 001001011001000001 pg:4 0 pn:4 1 pd:4        |                  | sve
brkbs pd.b, pg/z, pn.b                 | 001001011101000001 pg:4 0 pn:4 0 pd:4        |                  | sve
brkn pdm.b, pg/z, pn.b, pdm.b          | 001001010001100001 pg:4 0 pn:4 0 pdm:4       |                  | sve
brkns pdm.b, pg/z, pn.b, pdm.b         | 001001010101100001 pg:4 0 pn:4 0 pdm:4       |                  | sve
pfalse pd.b                            | 0010010100011000111001000000 pd:4            |                  | sve
pfirst pdn.b, pg, pdn.b                | 00100101010110001100000 pg:4 0 pdn:4         |                  | sve
pnext pdn.T, pv, pdn.T                 | 00100101 T:2 0110011100010 pv:4 0 pdn:4      | 00=b 01=h 10=s 11=d | sve
ptest pg, pn.b                         | 001001010101000011 pg:4 0 pn:4 00000         |                  | sve
ptrue pd.T, pattern                    | 00100101 T:2 011000111000 pattern:5 0 pd:4   | 00=b 01=h 10=s 11=d | sve
ptrue pd.T                             | 00100101 T:2 011000111000111110 pd:4         | 00=b 01=h 10=s 11=d | sve
ptrues pd.T, pattern                   | 00100101 T:2 011001111000 pattern:5 0 pd:4   | 00=b 01=h 10=s 11=d | sve
ptrues pd.T                            | 00100101 T:2 011001111000111110 pd:4         | 00=b 01=h 10=s 11=d | sve
rdffr pd.b, pg/z                       | 00100101000110001111000 pg:4 0 pd:4          |                  | sve
rdffr pd.b                             | 0010010100011001111100000000 pd:4            |                  | sve
rdffrs pd.b, pg/z                      | 00100101010110001111000 pg:4 0 pd:4          |                  | sve
setffr                                 | 00100101001011001001000000000000             |                  | sve
wrffr pn.b                             | 00100101001010001001000 pn:4 00000           |                  | sve
mlapt zda.d, zn.d, zm.d                | 01000100110 zm:5 110100 zn:5 zda:5           |                  | sve cpa
madpt zdn.d, zm.d, za.d                | 01000100110 zm:5 110110 za:5 zdn:5           |                  | sve cpa
fcpy zd.T, pg/m, #fp8(imm8)            | 00000101 T:2 01 pg:4 110 imm8:8 zd:5         | 01=h 10=s 11=d   | sve
fdup zd.T, #fp8(imm8)                  | 00100101 T:2 111001110 imm8:8 zd:5           | 01=h 10=s 11=d   | sve
mov zm.T, pv/m, zn.T                   | 00000101 T:2 1 zm:5 11 pv:4 zn:5 zm:5        | 00=b 01=h 10=s 11=d | sve
mov zd.d, zm.d                         | 00000100011 zm:5 001100 zm:5 zd:5            |                  | sve
mov zd.T, pg/m, wn|wsp                 | 00000101 T:2 101000101 pg:3 wn:5 zd:5        | 00=b 01=h 10=s   | sve
mov zd.d, pg/m, xn|sp                  | 0000010111101000101 pg:3 xn:5 zd:5           |                  | sve
mov zd.b, pg/m, bn                     | 0000010100100000100 pg:3 bn:5 zd:5           |                  | sve
mov zd.h, pg/m, hn                     | 0000010101100000100 pg:3 hn:5 zd:5           |                  | sve
mov zd.d, pg/m, dn                     | 0000010111100000100 pg:3 dn:5 zd:5           |                  | sve
mov zd.s, pg/m, sn                     | 0000010110100000100 pg:3 sn:5 zd:5           |                  | sve
mov zd.h, zn.h[i]                      | 00000101 i[4:3] 1 i[2:0] 10001000 zn:5 zd:5  |                  | sve
mov zd.b, zn.b[i]                      | 00000101 i[5:4] 1 i[3:0] 1001000 zn:5 zd:5   |                  | sve
mov zd.h, hn                           | 0000010100100010001000 hn:5 zd:5             |                  | sve
mov zd.s, zn.s[i]                      | 00000101 i[3:2] 1 i[1:0] 100001000 zn:5 zd:5 |                  | sve
mov zd.d, zn.d[i]                      | 00000101 i[2:1] 1 i[0] 1000001000 zn:5 zd:5  |                  | sve
mov zd.q, zn.q[i]                      | 00000101 i:2 110000001000 zn:5 zd:5          |                  | sve
mov zd.b, bn                           | 0000010100100001001000 bn:5 zd:5             |                  | sve
mov zd.q, qn                           | 0000010100110000001000 qn:5 zd:5             |                  | sve
mov zd.d, dn                           | 0000010100101000001000 dn:5 zd:5             |                  | sve
mov zd.s, sn                           | 0000010100100100001000 sn:5 zd:5             |                  | sve
mov zd.T, wn|wsp                       | 00000101 T:2 100000001110 wn:5 zd:5          | 00=b 01=h 10=s   | sve
mov zd.d, xn|sp                        | 0000010111100000001110 xn:5 zd:5             |                  | sve
mov pd.b, pg/z, pm.b                   | 001001010000 pm:4 01 pg:4 0 pm:4 0 pd:4      |                  | sve
mov pd.b, pm.b                         | 001001011000 pm:4 01 pm:4 0 pm:4 0 pd:4      |                  | sve
mov pm.b, pg/m, pn.b                   | 001001010000 pm:4 01 pg:4 1 pn:4 1 pm:4      |                  | sve
mov zd.b, pg/z, #simm                  | 000001010001 pg:4 000 simm:8 zd:5            |                  | sve
mov zd.T, pg/z, #simm                  | 00000101 T:2 01 pg:4 000 simm:8 zd:5         | 01=h 10=s 11=d   | sve
mov zd.T, pg/z, #simm*256              | 00000101 T:2 01 pg:4 001 simm:8 zd:5         | 01=h 10=s 11=d   | sve
mov zd.T, pg/z, #simm, lsl #8          | 00000101 T:2 01 pg:4 001 simm:8 zd:5         | 01=h 10=s 11=d   | sve
mov zd.b, pg/m, #simm                  | 000001010001 pg:4 010 simm:8 zd:5            |                  | sve
mov zd.T, pg/m, #simm                  | 00000101 T:2 01 pg:4 010 simm:8 zd:5         | 01=h 10=s 11=d   | sve
mov zd.T, pg/m, #simm*256              | 00000101 T:2 01 pg:4 011 simm:8 zd:5         | 01=h 10=s 11=d   | sve
mov zd.T, pg/m, #simm, lsl #8          | 00000101 T:2 01 pg:4 011 simm:8 zd:5         | 01=h 10=s 11=d   | sve
mov zd.b, #simm                        | 0010010100111000110 simm:8 zd:5              |                  | sve
mov zd.T, #simm                        | 00100101 T:2 111000110 simm:8 zd:5           | 01=h 10=s 11=d   | sve
mov zd.T, #simm*256                    | 00100101 T:2 111000111 simm:8 zd:5           | 01=h 10=s 11=d   | sve
mov zd.T, #simm, lsl #8                | 00100101 T:2 111000111 simm:8 zd:5           | 01=h 10=s 11=d   | sve
mov zd.s, #bitmask(bits)               | 00000101110000 bits:13 zd:5                  |                  | sve
mov zd.d, #bitmask(bits)               | 00000101110000 bits:13 zd:5                  |                  | sve
mov zd.h, #bitmask(bits)               | 00000101110000 bits:13 zd:5                  |                  | sve
movs pd.b, pg/z, pm.b                  | 001001010100 pm:4 01 pg:4 0 pm:4 0 pd:4      |                  | sve
movs pd.b, pm.b                        | 001001011100 pm:4 01 pm:4 0 pm:4 0 pd:4      |                  | sve
nots pd.b, pm/z, pn.b                  | 001001010100 pm:4 01 pm:4 1 pn:4 0 pd:4      |                  | sve
fmov zd.T, pg/m, #fp8(imm8)            | 00000101 T:2 01 pg:4 110 imm8:8 zd:5         | 01=h 10=s 11=d   | sve
fmov zd.T, pg/m, #0.0                  | 00000101 T:2 01 pg:4 01000000000 zd:5        | 01=h 10=s 11=d   | sve
fmov zd.T, #fp8(imm8)                  | 00100101 T:2 111001110 imm8:8 zd:5           | 01=h 10=s 11=d   | sve
fmov zd.T, #0.0                        | 00100101 T:2 11100011000000000 zd:5          | 01=h 10=s 11=d   | sve
facle pd.T, pg/z, zm.T, zn.T           | 01100101 T:2 0 zm:5 110 pg:3 zn:5 1 pd:4     | 01=h 10=s 11=d   | sve
faclt pd.T, pg/z, zm.T, zn.T           | 01100101 T:2 0 zm:5 111 pg:3 zn:5 1 pd:4     | 01=h 10=s 11=d   | sve

# SVE2
whilege pd.T, wn, wm                   | 00100101 T:2 1 wm:5 000000 wn:5 0 pd:4       | 00=b 01=h 10=s 11=d | sve2
whilege pd.T, xn, xm                   | 00100101 T:2 1 xm:5 000100 xn:5 0 pd:4       | 00=b 01=h 10=s 11=d | sve2
whilehs pd.T, wn, wm                   | 00100101 T:2 1 wm:5 000010 wn:5 0 pd:4       | 00=b 01=h 10=s 11=d | sve2
whilehs pd.T, xn, xm                   | 00100101 T:2 1 xm:5 000110 xn:5 0 pd:4       | 00=b 01=h 10=s 11=d | sve2
whilegt pd.T, wn, wm                   | 00100101 T:2 1 wm:5 000000 wn:5 1 pd:4       | 00=b 01=h 10=s 11=d | sve2
whilegt pd.T, xn, xm                   | 00100101 T:2 1 xm:5 000100 xn:5 1 pd:4       | 00=b 01=h 10=s 11=d | sve2
whilehi pd.T, wn, wm                   | 00100101 T:2 1 wm:5 000010 wn:5 1 pd:4       | 00=b 01=h 10=s 11=d | sve2
whilehi pd.T, xn, xm                   | 00100101 T:2 1 xm:5 000110 xn:5 1 pd:4       | 00=b 01=h 10=s 11=d | sve2
whilewr pd.T, xn, xm                   | 00100101 T:2 1 xm:5 001100 xn:5 0 pd:4       | 00=b 01=h 10=s 11=d | sve2
whilerw pd.T, xn, xm                   | 00100101 T:2 1 xm:5 001100 xn:5 1 pd:4       | 00=b 01=h 10=s 11=d | sve2
fmlalb zda.h, zn.b, zm.b               | 01100100101 zm:5 100010 zn:5 zda:5           |                  | sve2 fp8fma
fmlalb zda.h, zn.b, zm.b[i]            | 01100100001 i[3:2] zm:3 0101 i[1:0] zn:5 zda:5 |                  | sve2 fp8fma
fmlalb zda.s, zn.h, zm.h               | 01100100101 zm:5 100000 zn:5 zda:5           |                  | sve2
fmlalb zda.s, zn.h, zm.h[i]            | 01100100101 i[2:1] zm:3 0100 i[0] 0 zn:5 zda:5 |                  | sve2
fmlalt zda.h, zn.b, zm.b               | 01100100101 zm:5 100110 zn:5 zda:5           |                  | sve2 fp8fma
fmlalt zda.h, zn.b, zm.b[i]            | 01100100101 i[3:2] zm:3 0101 i[1:0] zn:5 zda:5 |                  | sve2 fp8fma
fmlalt zda.s, zn.h, zm.h               | 01100100101 zm:5 100001 zn:5 zda:5           |                  | sve2
fmlalt zda.s, zn.h, zm.h[i]            | 01100100101 i[2:1] zm:3 0100 i[0] 1 zn:5 zda:5 |                  | sve2
fmlallbb zda.s, zn.b, zm.b             | 01100100001 zm:5 100010 zn:5 zda:5           |                  | sve2 fp8fma
fmlallbb zda.s, zn.b, zm.b[i]          | 01100100001 i[3:2] zm:3 1100 i[1:0] zn:5 zda:5 |                  | sve2 fp8fma
fmlallbt zda.s, zn.b, zm.b             | 01100100001 zm:5 100110 zn:5 zda:5           |                  | sve2 fp8fma
fmlallbt zda.s, zn.b, zm.b[i]          | 01100100011 i[3:2] zm:3 1100 i[1:0] zn:5 zda:5 |                  | sve2 fp8fma
fmlalltb zda.s, zn.b, zm.b             | 01100100001 zm:5 101010 zn:5 zda:5           |                  | sve2 fp8fma
fmlalltb zda.s, zn.b, zm.b[i]          | 01100100101 i[3:2] zm:3 1100 i[1:0] zn:5 zda:5 |                  | sve2 fp8fma
fmlalltt zda.s, zn.b, zm.b             | 01100100001 zm:5 101110 zn:5 zda:5           |                  | sve2 fp8fma
fmlalltt zda.s, zn.b, zm.b[i]          | 01100100111 i[3:2] zm:3 1100 i[1:0] zn:5 zda:5 |                  | sve2 fp8fma
bfclamp zd.h, zn.h, zm.h               | 01100100001 zm:5 001001 zn:5 zd:5            |                  | sve2 b16b16
fclamp zd.T, zn.T, zm.T                | 01100100 T:2 1 zm:5 001001 zn:5 zd:5         | 01=h 10=s 11=d   | sve2p1
faddqv vd.T, pg, zn.U                  | 01100100 T:2 010000101 pg:3 zn:5 vd:5        | 01=8h/h 10=4s/s 11=2d/d | sve2p1
fmaxnmqv vd.T, pg, zn.U                | 01100100 T:2 010100101 pg:3 zn:5 vd:5        | 01=8h/h 10=4s/s 11=2d/d | sve2p1
fminnmqv vd.T, pg, zn.U                | 01100100 T:2 010101101 pg:3 zn:5 vd:5        | 01=8h/h 10=4s/s 11=2d/d | sve2p1
fmaxqv vd.T, pg, zn.U                  | 01100100 T:2 010110101 pg:3 zn:5 vd:5        | 01=8h/h 10=4s/s 11=2d/d | sve2p1
fminqv vd.T, pg, zn.U                  | 01100100 T:2 010111101 pg:3 zn:5 vd:5        | 01=8h/h 10=4s/s 11=2d/d | sve2p1
fcvtxnt zd.s, pg/m, zn.d               | 0110010000001010101 pg:3 zn:5 zd:5           |                  | sve2
fcvtnt zd.h, pg/m, zn.s                | 0110010010001000101 pg:3 zn:5 zd:5           |                  | sve2
fcvtnt zd.s, pg/m, zn.d                | 0110010011001010101 pg:3 zn:5 zd:5           |                  | sve2
fcvtlt zd.s, pg/m, zn.h                | 0110010010001001101 pg:3 zn:5 zd:5           |                  | sve2
fcvtlt zd.d, pg/m, zn.s                | 0110010011001011101 pg:3 zn:5 zd:5           |                  | sve2
bfmla zda.h, pg/m, zn.h, zm.h          | 01100101001 zm:5 000 pg:3 zn:5 zda:5         |                  | sve2 b16b16
bfmla zda.h, zn.h, zm.h[i]             | 011001000 i[2] 1 i[1:0] zm:3 000010 zn:5 zda:5 |                  | sve2 b16b16
bfmls zda.h, pg/m, zn.h, zm.h          | 01100101001 zm:5 001 pg:3 zn:5 zda:5         |                  | sve2 b16b16
bfmls zda.h, zn.h, zm.h[i]             | 011001000 i[2] 1 i[1:0] zm:3 000011 zn:5 zda:5 |                  | sve2 b16b16
fdot zda.s, zn.h, zm.h                 | 01100100001 zm:5 100000 zn:5 zda:5           |                  | sve2p1
fdot zda.h, zn.b, zm.b                 | 01100100001 zm:5 100001 zn:5 zda:5           |                  | sve2 fp8dot2
fdot zda.s, zn.b, zm.b                 | 01100100011 zm:5 100001 zn:5 zda:5           |                  | sve2 fp8dot4
fdot zda.s, zn.h, zm.h[i]              | 01100100001 i:2 zm:3 010000 zn:5 zda:5       |                  | sve2p1
fdot zda.h, zn.b, zm.b[i]              | 01100100001 i[2:1] zm:3 0100 i[0] 1 zn:5 zda:5 |                  | sve2 fp8dot2
fdot zda.s, zn.b, zm.b[i]              | 01100100011 i:2 zm:3 010001 zn:5 zda:5       |                  | sve2 fp8dot4
fmlslb zda.s, zn.h, zm.h               | 01100100101 zm:5 101000 zn:5 zda:5           |                  | sve2
fmlslb zda.s, zn.h, zm.h[i]            | 01100100101 i[2:1] zm:3 0110 i[0] 0 zn:5 zda:5 |                  | sve2
bfmlslb zda.s, zn.h, zm.h              | 01100100111 zm:5 101000 zn:5 zda:5           |                  | sve2p1
bfmlslb zda.s, zn.h, zm.h[i]           | 01100100111 i[2:1] zm:3 0110 i[0] 0 zn:5 zda:5 |                  | sve2p1
fmlslt zda.s, zn.h, zm.h               | 01100100101 zm:5 101001 zn:5 zda:5           |                  | sve2
fmlslt zda.s, zn.h, zm.h[i]            | 01100100101 i[2:1] zm:3 0110 i[0] 1 zn:5 zda:5 |                  | sve2
bfmlslt zda.s, zn.h, zm.h              | 01100100111 zm:5 101001 zn:5 zda:5           |                  | sve2p1
bfmlslt zda.s, zn.h, zm.h[i]           | 01100100111 i[2:1] zm:3 0110 i[0] 1 zn:5 zda:5 |                  | sve2p1
bfmul zd.h, zn.h, zm.h[i]              | 011001000 i[2] 1 i[1:0] zm:3 001010 zn:5 zd:5 |                  | sve2 b16b16
bfmul zdn.h, pg/m, zdn.h, zm.h         | 0110010100000010100 pg:3 zm:5 zdn:5          |                  | sve2 b16b16
bfmul zd.h, zn.h, zm.h                 | 01100101000 zm:5 000010 zn:5 zd:5            |                  | sve2 b16b16
faddp zdn.T, pg/m, zdn.T, zm.T         | 01100100 T:2 010000100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve2
fmaxnmp zdn.T, pg/m, zdn.T, zm.T       | 01100100 T:2 010100100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve2
fminnmp zdn.T, pg/m, zdn.T, zm.T       | 01100100 T:2 010101100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve2
fmaxp zdn.T, pg/m, zdn.T, zm.T         | 01100100 T:2 010110100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve2
fminp zdn.T, pg/m, zdn.T, zm.T         | 01100100 T:2 010111100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve2
bfadd zdn.h, pg/m, zdn.h, zm.h         | 0110010100000000100 pg:3 zm:5 zdn:5          |                  | sve2 b16b16
bfadd zd.h, zn.h, zm.h                 | 01100101000 zm:5 000000 zn:5 zd:5            |                  | sve2 b16b16
bfsub zdn.h, pg/m, zdn.h, zm.h         | 0110010100000001100 pg:3 zm:5 zdn:5          |                  | sve2 b16b16
bfsub zd.h, zn.h, zm.h                 | 01100101000 zm:5 000001 zn:5 zd:5            |                  | sve2 b16b16
bfmaxnm zdn.h, pg/m, zdn.h, zm.h       | 0110010100000100100 pg:3 zm:5 zdn:5          |                  | sve2 b16b16
bfminnm zdn.h, pg/m, zdn.h, zm.h       | 0110010100000101100 pg:3 zm:5 zdn:5          |                  | sve2 b16b16
bfmax zdn.h, pg/m, zdn.h, zm.h         | 0110010100000110100 pg:3 zm:5 zdn:5          |                  | sve2 b16b16
bfmin zdn.h, pg/m, zdn.h, zm.h         | 0110010100000111100 pg:3 zm:5 zdn:5          |                  | sve2 b16b16
famax zdn.T, pg/m, zdn.T, zm.T         | 01100101 T:2 001110100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve2 faminmax
famin zdn.T, pg/m, zdn.T, zm.T         | 01100101 T:2 001111100 pg:3 zm:5 zdn:5       | 01=h 10=s 11=d   | sve2 faminmax
fcvtx zd.s, pg/m, zn.d                 | 0110010100001010101 pg:3 zn:5 zd:5           |                  | sve2
flogb zd.T, pg/m, zn.T                 | 0110010100011 T:2 0101 pg:3 zn:5 zd:5        | 01=h 10=s 11=d   | sve2
f1cvt zd.h, zn.b                       | 0110010100001000001100 zn:5 zd:5             |                  | sve2 fp8
f2cvt zd.h, zn.b                       | 0110010100001000001101 zn:5 zd:5             |                  | sve2 fp8
bf1cvt zd.h, zn.b                      | 0110010100001000001110 zn:5 zd:5             |                  | sve2 fp8
bf2cvt zd.h, zn.b                      | 0110010100001000001111 zn:5 zd:5             |                  | sve2 fp8
f1cvtlt zd.h, zn.b                     | 0110010100001001001100 zn:5 zd:5             |                  | sve2 fp8
f2cvtlt zd.h, zn.b                     | 0110010100001001001101 zn:5 zd:5             |                  | sve2 fp8
bf1cvtlt zd.h, zn.b                    | 0110010100001001001110 zn:5 zd:5             |                  | sve2 fp8
bf2cvtlt zd.h, zn.b                    | 0110010100001001001111 zn:5 zd:5             |                  | sve2 fp8
addqv vd.T, pg, zn.U                   | 00000100 T:2 000101001 pg:3 zn:5 vd:5        | 00=16b/b 01=8h/h 10=4s/s 11=2d/d | sve2p1
smaxqv vd.T, pg, zn.U                  | 00000100 T:2 001100001 pg:3 zn:5 vd:5        | 00=16b/b 01=8h/h 10=4s/s 11=2d/d | sve2p1
sminqv vd.T, pg, zn.U                  | 00000100 T:2 001110001 pg:3 zn:5 vd:5        | 00=16b/b 01=8h/h 10=4s/s 11=2d/d | sve2p1
umaxqv vd.T, pg, zn.U                  | 00000100 T:2 001101001 pg:3 zn:5 vd:5        | 00=16b/b 01=8h/h 10=4s/s 11=2d/d | sve2p1
uminqv vd.T, pg, zn.U                  | 00000100 T:2 001111001 pg:3 zn:5 vd:5        | 00=16b/b 01=8h/h 10=4s/s 11=2d/d | sve2p1
orqv vd.T, pg, zn.U                    | 00000100 T:2 011100001 pg:3 zn:5 vd:5        | 00=16b/b 01=8h/h 10=4s/s 11=2d/d | sve2p1
eorqv vd.T, pg, zn.U                   | 00000100 T:2 011101001 pg:3 zn:5 vd:5        | 00=16b/b 01=8h/h 10=4s/s 11=2d/d | sve2p1
andqv vd.T, pg, zn.U                   | 00000100 T:2 011110001 pg:3 zn:5 vd:5        | 00=16b/b 01=8h/h 10=4s/s 11=2d/d | sve2p1
sqshl zdn.s, pg/m, zdn.s, #imm         | 0000010001000110100 pg:3 imm:5 zdn:5         |                  | sve2
sqshl zdn.h, pg/m, zdn.h, #imm         | 0000010000000110100 pg:3 1 imm:4 zdn:5       |                  | sve2
sqshl zdn.d, pg/m, zdn.d, #imm         | 000001001 imm[5] 000110100 pg:3 imm[4:0] zdn:5 |                  | sve2
sqshl zdn.b, pg/m, zdn.b, #imm         | 0000010000000110100 pg:3 01 imm:3 zdn:5      |                  | sve2
sqshl zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 001000100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
srshr zdn.d, pg/m, zdn.d, #64-imm      | 000001001 imm[5] 001100100 pg:3 imm[4:0] zdn:5 |                  | sve2
srshr zdn.s, pg/m, zdn.s, #32-imm      | 0000010001001100100 pg:3 imm:5 zdn:5         |                  | sve2
srshr zdn.h, pg/m, zdn.h, #16-imm      | 0000010000001100100 pg:3 1 imm:4 zdn:5       |                  | sve2
srshr zdn.b, pg/m, zdn.b, #8-imm       | 0000010000001100100 pg:3 01 imm:3 zdn:5      |                  | sve2
sqshlu zdn.s, pg/m, zdn.s, #imm        | 0000010001001111100 pg:3 imm:5 zdn:5         |                  | sve2
sqshlu zdn.h, pg/m, zdn.h, #imm        | 0000010000001111100 pg:3 1 imm:4 zdn:5       |                  | sve2
sqshlu zdn.d, pg/m, zdn.d, #imm        | 000001001 imm[5] 001111100 pg:3 imm[4:0] zdn:5 |                  | sve2
sqshlu zdn.b, pg/m, zdn.b, #imm        | 0000010000001111100 pg:3 01 imm:3 zdn:5      |                  | sve2
uqshl zdn.d, pg/m, zdn.d, #imm         | 000001001 imm[5] 000111100 pg:3 imm[4:0] zdn:5 |                  | sve2
uqshl zdn.s, pg/m, zdn.s, #imm         | 0000010001000111100 pg:3 imm:5 zdn:5         |                  | sve2
uqshl zdn.b, pg/m, zdn.b, #imm         | 0000010000000111100 pg:3 01 imm:3 zdn:5      |                  | sve2
uqshl zdn.h, pg/m, zdn.h, #imm         | 0000010000000111100 pg:3 1 imm:4 zdn:5       |                  | sve2
uqshl zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 001001100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
urshr zdn.d, pg/m, zdn.d, #64-imm      | 000001001 imm[5] 001101100 pg:3 imm[4:0] zdn:5 |                  | sve2
urshr zdn.b, pg/m, zdn.b, #8-imm       | 0000010000001101100 pg:3 01 imm:3 zdn:5      |                  | sve2
urshr zdn.s, pg/m, zdn.s, #32-imm      | 0000010001001101100 pg:3 imm:5 zdn:5         |                  | sve2
urshr zdn.h, pg/m, zdn.h, #16-imm      | 0000010000001101100 pg:3 1 imm:4 zdn:5       |                  | sve2
mul zd.T, zn.T, zm.T                   | 00000100 T:2 1 zm:5 011000 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2
mul zd.h, zn.h, zm.h[i]                | 010001000 i[2] 1 i[1:0] zm:3 111110 zn:5 zd:5 |                  | sve2
mul zd.s, zn.s, zm.s[i]                | 01000100101 i:2 zm:3 111110 zn:5 zd:5        |                  | sve2
mul zd.d, zn.d, zm.d[i]                | 01000100111 i:1 zm:4 111110 zn:5 zd:5        |                  | sve2
pmul zd.b, zn.b, zm.b                  | 00000100001 zm:5 011001 zn:5 zd:5            |                  | sve2
smulh zd.T, zn.T, zm.T                 | 00000100 T:2 1 zm:5 011010 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2
umulh zd.T, zn.T, zm.T                 | 00000100 T:2 1 zm:5 011011 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2
sqdmulh zd.T, zn.T, zm.T               | 00000100 T:2 1 zm:5 011100 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2
sqdmulh zd.h, zn.h, zm.h[i]            | 010001000 i[2] 1 i[1:0] zm:3 111100 zn:5 zd:5 |                  | sve2
sqdmulh zd.s, zn.s, zm.s[i]            | 01000100101 i:2 zm:3 111100 zn:5 zd:5        |                  | sve2
sqdmulh zd.d, zn.d, zm.d[i]            | 01000100111 i:1 zm:4 111100 zn:5 zd:5        |                  | sve2
sqrdmulh zd.T, zn.T, zm.T              | 00000100 T:2 1 zm:5 011101 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2
sqrdmulh zd.h, zn.h, zm.h[i]           | 010001000 i[2] 1 i[1:0] zm:3 111101 zn:5 zd:5 |                  | sve2
sqrdmulh zd.s, zn.s, zm.s[i]           | 01000100101 i:2 zm:3 111101 zn:5 zd:5        |                  | sve2
sqrdmulh zd.d, zn.d, zm.d[i]           | 01000100111 i:1 zm:4 111101 zn:5 zd:5        |                  | sve2
xar zdn.d, zdn.d, zm.d, #64-imm        | 000001001 imm[5] 1 imm[4:0] 001101 zm:5 zdn:5 |                  | sve2
xar zdn.s, zdn.s, zm.s, #32-imm        | 00000100011 imm:5 001101 zm:5 zdn:5          |                  | sve2
xar zdn.h, zdn.h, zm.h, #16-imm        | 000001000011 imm:4 001101 zm:5 zdn:5         |                  | sve2
xar zdn.b, zdn.b, zm.b, #8-imm         | 0000010000101 imm:3 001101 zm:5 zdn:5        |                  | sve2
eor3 zdn.d, zdn.d, zm.d, zk.d          | 00000100001 zm:5 001110 zk:5 zdn:5           |                  | sve2
bcax zdn.d, zdn.d, zm.d, zk.d          | 00000100011 zm:5 001110 zk:5 zdn:5           |                  | sve2
bsl zdn.d, zdn.d, zm.d, zk.d           | 00000100001 zm:5 001111 zk:5 zdn:5           |                  | sve2
bsl1n zdn.d, zdn.d, zm.d, zk.d         | 00000100011 zm:5 001111 zk:5 zdn:5           |                  | sve2
bsl2n zdn.d, zdn.d, zm.d, zk.d         | 00000100101 zm:5 001111 zk:5 zdn:5           |                  | sve2
nbsl zdn.d, zdn.d, zm.d, zk.d          | 00000100111 zm:5 001111 zk:5 zdn:5           |                  | sve2
saba zda.T, zn.T, zm.T                 | 01000101 T:2 0 zm:5 111110 zn:5 zda:5        | 00=b 01=h 10=s 11=d | sve2
uaba zda.T, zn.T, zm.T                 | 01000101 T:2 0 zm:5 111111 zn:5 zda:5        | 00=b 01=h 10=s 11=d | sve2
sabalb zda.T, zn.U, zm.U               | 01000101 T:2 0 zm:5 110000 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
sabalt zda.T, zn.U, zm.U               | 01000101 T:2 0 zm:5 110001 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
uabalb zda.T, zn.U, zm.U               | 01000101 T:2 0 zm:5 110010 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
uabalt zda.T, zn.U, zm.U               | 01000101 T:2 0 zm:5 110011 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
adclb zda.T, zn.T, zm.T                | 010001010 T:1 0 zm:5 110100 zn:5 zda:5       | 0=s 1=d          | sve2
sbclb zda.T, zn.T, zm.T                | 010001011 T:1 0 zm:5 110100 zn:5 zda:5       | 0=s 1=d          | sve2
adclt zda.T, zn.T, zm.T                | 010001010 T:1 0 zm:5 110101 zn:5 zda:5       | 0=s 1=d          | sve2
sbclt zda.T, zn.T, zm.T                | 010001011 T:1 0 zm:5 110101 zn:5 zda:5       | 0=s 1=d          | sve2
cadd zdn.T, zdn.T, zm.T, #rot*180+90   | 01000101 T:2 00000011011 rot:1 zm:5 zdn:5    | 00=b 01=h 10=s 11=d | sve2
sqcadd zdn.T, zdn.T, zm.T, #rot*180+90 | 01000101 T:2 00000111011 rot:1 zm:5 zdn:5    | 00=b 01=h 10=s 11=d | sve2
sri zd.d, zn.d, #64-imm                | 010001011 imm[5] 0 imm[4:0] 111100 zn:5 zd:5 |                  | sve2
sri zd.s, zn.s, #32-imm                | 01000101010 imm:5 111100 zn:5 zd:5           |                  | sve2
sri zd.b, zn.b, #8-imm                 | 0100010100001 imm:3 111100 zn:5 zd:5         |                  | sve2
sri zd.h, zn.h, #16-imm                | 010001010001 imm:4 111100 zn:5 zd:5          |                  | sve2
sli zd.d, zn.d, #imm                   | 010001011 imm[5] 0 imm[4:0] 111101 zn:5 zd:5 |                  | sve2
sli zd.s, zn.s, #imm                   | 01000101010 imm:5 111101 zn:5 zd:5           |                  | sve2
sli zd.h, zn.h, #imm                   | 010001010001 imm:4 111101 zn:5 zd:5          |                  | sve2
sli zd.b, zn.b, #imm                   | 0100010100001 imm:3 111101 zn:5 zd:5         |                  | sve2
ssra zda.h, zn.h, #16-imm              | 010001010001 imm:4 111000 zn:5 zda:5         |                  | sve2
ssra zda.d, zn.d, #64-imm              | 010001011 imm[5] 0 imm[4:0] 111000 zn:5 zda:5 |                  | sve2
ssra zda.s, zn.s, #32-imm              | 01000101010 imm:5 111000 zn:5 zda:5          |                  | sve2
ssra zda.b, zn.b, #8-imm               | 0100010100001 imm:3 111000 zn:5 zda:5        |                  | sve2
srsra zda.d, zn.d, #64-imm             | 010001011 imm[5] 0 imm[4:0] 111010 zn:5 zda:5 |                  | sve2
srsra zda.s, zn.s, #32-imm             | 01000101010 imm:5 111010 zn:5 zda:5          |                  | sve2
srsra zda.h, zn.h, #16-imm             | 010001010001 imm:4 111010 zn:5 zda:5         |                  | sve2
srsra zda.b, zn.b, #8-imm              | 0100010100001 imm:3 111010 zn:5 zda:5        |                  | sve2
usra zda.d, zn.d, #64-imm              | 010001011 imm[5] 0 imm[4:0] 111001 zn:5 zda:5 |                  | sve2
usra zda.s, zn.s, #32-imm              | 01000101010 imm:5 111001 zn:5 zda:5          |                  | sve2
usra zda.h, zn.h, #16-imm              | 010001010001 imm:4 111001 zn:5 zda:5         |                  | sve2
usra zda.b, zn.b, #8-imm               | 0100010100001 imm:3 111001 zn:5 zda:5        |                  | sve2
ursra zda.d, zn.d, #64-imm             | 010001011 imm[5] 0 imm[4:0] 111011 zn:5 zda:5 |                  | sve2
ursra zda.h, zn.h, #16-imm             | 010001010001 imm:4 111011 zn:5 zda:5         |                  | sve2
ursra zda.s, zn.s, #32-imm             | 01000101010 imm:5 111011 zn:5 zda:5          |                  | sve2
ursra zda.b, zn.b, #8-imm              | 0100010100001 imm:3 111011 zn:5 zda:5        |                  | sve2
cdot zda.s, zn.b, zm.b[i], #rot*90     | 01000100101 i:2 zm:3 0100 rot:2 zn:5 zda:5   |                  | sve2
cdot zda.d, zn.h, zm.h[i], #rot*90     | 01000100111 i:1 zm:4 0100 rot:2 zn:5 zda:5   |                  | sve2
cdot zda.T, zn.U, zm.U, #rot*90        | 010001001 T:1 0 zm:5 0001 rot:2 zn:5 zda:5   | 0=s/b 1=d/h      | sve2
cmla zda.h, zn.h, zm.h[i], #rot*90     | 01000100101 i:2 zm:3 0110 rot:2 zn:5 zda:5   |                  | sve2
cmla zda.s, zn.s, zm.s[i], #rot*90     | 01000100111 i:1 zm:4 0110 rot:2 zn:5 zda:5   |                  | sve2
cmla zda.T, zn.T, zm.T, #rot*90        | 01000100 T:2 0 zm:5 0010 rot:2 zn:5 zda:5    | 00=b 01=h 10=s 11=d | sve2
mla zda.h, zn.h, zm.h[i]               | 010001000 i[2] 1 i[1:0] zm:3 000010 zn:5 zda:5 |                  | sve2
mla zda.s, zn.s, zm.s[i]               | 01000100101 i:2 zm:3 000010 zn:5 zda:5       |                  | sve2
mla zda.d, zn.d, zm.d[i]               | 01000100111 i:1 zm:4 000010 zn:5 zda:5       |                  | sve2
mls zda.h, zn.h, zm.h[i]               | 010001000 i[2] 1 i[1:0] zm:3 000011 zn:5 zda:5 |                  | sve2
mls zda.s, zn.s, zm.s[i]               | 01000100101 i:2 zm:3 000011 zn:5 zda:5       |                  | sve2
mls zda.d, zn.d, zm.d[i]               | 01000100111 i:1 zm:4 000011 zn:5 zda:5       |                  | sve2
smlalb zda.s, zn.h, zm.h[i]            | 01000100101 i[2:1] zm:3 1000 i[0] 0 zn:5 zda:5 |                  | sve2
smlalb zda.d, zn.s, zm.s[i]            | 01000100111 i[1] zm:4 1000 i[0] 0 zn:5 zda:5 |                  | sve2
smlalb zda.T, zn.U, zm.U               | 01000100 T:2 0 zm:5 010000 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
smlslb zda.s, zn.h, zm.h[i]            | 01000100101 i[2:1] zm:3 1010 i[0] 0 zn:5 zda:5 |                  | sve2
smlslb zda.d, zn.s, zm.s[i]            | 01000100111 i[1] zm:4 1010 i[0] 0 zn:5 zda:5 |                  | sve2
smlslb zda.T, zn.U, zm.U               | 01000100 T:2 0 zm:5 010100 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
smlalt zda.s, zn.h, zm.h[i]            | 01000100101 i[2:1] zm:3 1000 i[0] 1 zn:5 zda:5 |                  | sve2
smlalt zda.d, zn.s, zm.s[i]            | 01000100111 i[1] zm:4 1000 i[0] 1 zn:5 zda:5 |                  | sve2
smlalt zda.T, zn.U, zm.U               | 01000100 T:2 0 zm:5 010001 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
smlslt zda.s, zn.h, zm.h[i]            | 01000100101 i[2:1] zm:3 1010 i[0] 1 zn:5 zda:5 |                  | sve2
smlslt zda.d, zn.s, zm.s[i]            | 01000100111 i[1] zm:4 1010 i[0] 1 zn:5 zda:5 |                  | sve2
smlslt zda.T, zn.U, zm.U               | 01000100 T:2 0 zm:5 010101 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
umlalb zda.s, zn.h, zm.h[i]            | 01000100101 i[2:1] zm:3 1001 i[0] 0 zn:5 zda:5 |                  | sve2
umlalb zda.d, zn.s, zm.s[i]            | 01000100111 i[1] zm:4 1001 i[0] 0 zn:5 zda:5 |                  | sve2
umlalb zda.T, zn.U, zm.U               | 01000100 T:2 0 zm:5 010010 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
umlslb zda.s, zn.h, zm.h[i]            | 01000100101 i[2:1] zm:3 1011 i[0] 0 zn:5 zda:5 |                  | sve2
umlslb zda.d, zn.s, zm.s[i]            | 01000100111 i[1] zm:4 1011 i[0] 0 zn:5 zda:5 |                  | sve2
umlslb zda.T, zn.U, zm.U               | 01000100 T:2 0 zm:5 010110 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
umlalt zda.s, zn.h, zm.h[i]            | 01000100101 i[2:1] zm:3 1001 i[0] 1 zn:5 zda:5 |                  | sve2
umlalt zda.d, zn.s, zm.s[i]            | 01000100111 i[1] zm:4 1001 i[0] 1 zn:5 zda:5 |                  | sve2
umlalt zda.T, zn.U, zm.U               | 01000100 T:2 0 zm:5 010011 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
umlslt zda.s, zn.h, zm.h[i]            | 01000100101 i[2:1] zm:3 1011 i[0] 1 zn:5 zda:5 |                  | sve2
umlslt zda.d, zn.s, zm.s[i]            | 01000100111 i[1] zm:4 1011 i[0] 1 zn:5 zda:5 |                  | sve2
umlslt zda.T, zn.U, zm.U               | 01000100 T:2 0 zm:5 010111 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
smullb zd.s, zn.h, zm.h[i]             | 01000100101 i[2:1] zm:3 1100 i[0] 0 zn:5 zd:5 |                  | sve2
smullb zd.d, zn.s, zm.s[i]             | 01000100111 i[1] zm:4 1100 i[0] 0 zn:5 zd:5  |                  | sve2
smullb zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 011100 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
smullt zd.s, zn.h, zm.h[i]             | 01000100101 i[2:1] zm:3 1100 i[0] 1 zn:5 zd:5 |                  | sve2
smullt zd.d, zn.s, zm.s[i]             | 01000100111 i[1] zm:4 1100 i[0] 1 zn:5 zd:5  |                  | sve2
smullt zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 011101 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
umullb zd.s, zn.h, zm.h[i]             | 01000100101 i[2:1] zm:3 1101 i[0] 0 zn:5 zd:5 |                  | sve2
umullb zd.d, zn.s, zm.s[i]             | 01000100111 i[1] zm:4 1101 i[0] 0 zn:5 zd:5  |                  | sve2
umullb zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 011110 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
umullt zd.s, zn.h, zm.h[i]             | 01000100101 i[2:1] zm:3 1101 i[0] 1 zn:5 zd:5 |                  | sve2
umullt zd.d, zn.s, zm.s[i]             | 01000100111 i[1] zm:4 1101 i[0] 1 zn:5 zd:5  |                  | sve2
umullt zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 011111 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
sqdmlalb zda.s, zn.h, zm.h[i]          | 01000100101 i[2:1] zm:3 0010 i[0] 0 zn:5 zda:5 |                  | sve2
sqdmlalb zda.d, zn.s, zm.s[i]          | 01000100111 i[1] zm:4 0010 i[0] 0 zn:5 zda:5 |                  | sve2
sqdmlalb zda.T, zn.U, zm.U             | 01000100 T:2 0 zm:5 011000 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
sqdmlslb zda.s, zn.h, zm.h[i]          | 01000100101 i[2:1] zm:3 0011 i[0] 0 zn:5 zda:5 |                  | sve2
sqdmlslb zda.d, zn.s, zm.s[i]          | 01000100111 i[1] zm:4 0011 i[0] 0 zn:5 zda:5 |                  | sve2
sqdmlslb zda.T, zn.U, zm.U             | 01000100 T:2 0 zm:5 011010 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
sqdmlalt zda.s, zn.h, zm.h[i]          | 01000100101 i[2:1] zm:3 0010 i[0] 1 zn:5 zda:5 |                  | sve2
sqdmlalt zda.d, zn.s, zm.s[i]          | 01000100111 i[1] zm:4 0010 i[0] 1 zn:5 zda:5 |                  | sve2
sqdmlalt zda.T, zn.U, zm.U             | 01000100 T:2 0 zm:5 011001 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
sqdmlslt zda.s, zn.h, zm.h[i]          | 01000100101 i[2:1] zm:3 0011 i[0] 1 zn:5 zda:5 |                  | sve2
sqdmlslt zda.d, zn.s, zm.s[i]          | 01000100111 i[1] zm:4 0011 i[0] 1 zn:5 zda:5 |                  | sve2
sqdmlslt zda.T, zn.U, zm.U             | 01000100 T:2 0 zm:5 011011 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
sqdmullb zd.s, zn.h, zm.h[i]           | 01000100101 i[2:1] zm:3 1110 i[0] 0 zn:5 zd:5 |                  | sve2
sqdmullb zd.d, zn.s, zm.s[i]           | 01000100111 i[1] zm:4 1110 i[0] 0 zn:5 zd:5  |                  | sve2
sqdmullb zd.T, zn.U, zm.U              | 01000101 T:2 0 zm:5 011000 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
sqdmullt zd.s, zn.h, zm.h[i]           | 01000100101 i[2:1] zm:3 1110 i[0] 1 zn:5 zd:5 |                  | sve2
sqdmullt zd.d, zn.s, zm.s[i]           | 01000100111 i[1] zm:4 1110 i[0] 1 zn:5 zd:5  |                  | sve2
sqdmullt zd.T, zn.U, zm.U              | 01000101 T:2 0 zm:5 011001 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
sqrdcmlah zda.h, zn.h, zm.h[i], #rot*90 | 01000100101 i:2 zm:3 0111 rot:2 zn:5 zda:5   |                  | sve2
sqrdcmlah zda.s, zn.s, zm.s[i], #rot*90 | 01000100111 i:1 zm:4 0111 rot:2 zn:5 zda:5   |                  | sve2
sqrdcmlah zda.T, zn.T, zm.T, #rot*90   | 01000100 T:2 0 zm:5 0011 rot:2 zn:5 zda:5    | 00=b 01=h 10=s 11=d | sve2
sqrdmlah zda.h, zn.h, zm.h[i]          | 010001000 i[2] 1 i[1:0] zm:3 000100 zn:5 zda:5 |                  | sve2
sqrdmlah zda.s, zn.s, zm.s[i]          | 01000100101 i:2 zm:3 000100 zn:5 zda:5       |                  | sve2
sqrdmlah zda.d, zn.d, zm.d[i]          | 01000100111 i:1 zm:4 000100 zn:5 zda:5       |                  | sve2
sqrdmlah zda.T, zn.T, zm.T             | 01000100 T:2 0 zm:5 011100 zn:5 zda:5        | 00=b 01=h 10=s 11=d | sve2
sqrdmlsh zda.h, zn.h, zm.h[i]          | 010001000 i[2] 1 i[1:0] zm:3 000101 zn:5 zda:5 |                  | sve2
sqrdmlsh zda.s, zn.s, zm.s[i]          | 01000100101 i:2 zm:3 000101 zn:5 zda:5       |                  | sve2
sqrdmlsh zda.d, zn.d, zm.d[i]          | 01000100111 i:1 zm:4 000101 zn:5 zda:5       |                  | sve2
sqrdmlsh zda.T, zn.T, zm.T             | 01000100 T:2 0 zm:5 011101 zn:5 zda:5        | 00=b 01=h 10=s 11=d | sve2
sclamp zd.T, zn.T, zm.T                | 01000100 T:2 0 zm:5 110000 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2p1
uclamp zd.T, zn.T, zm.T                | 01000100 T:2 0 zm:5 110001 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2p1
saddlb zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 000000 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
ssublb zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 000100 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
sabdlb zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 001100 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
saddlt zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 000001 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
ssublt zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 000101 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
sabdlt zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 001101 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
uaddlb zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 000010 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
usublb zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 000110 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
uabdlb zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 001110 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
uaddlt zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 000011 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
usublt zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 000111 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
uabdlt zd.T, zn.U, zm.U                | 01000101 T:2 0 zm:5 001111 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
saddwb zd.T, zn.T, zm.U                | 01000101 T:2 0 zm:5 010000 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
ssubwb zd.T, zn.T, zm.U                | 01000101 T:2 0 zm:5 010100 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
saddwt zd.T, zn.T, zm.U                | 01000101 T:2 0 zm:5 010001 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
ssubwt zd.T, zn.T, zm.U                | 01000101 T:2 0 zm:5 010101 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
uaddwb zd.T, zn.T, zm.U                | 01000101 T:2 0 zm:5 010010 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
usubwb zd.T, zn.T, zm.U                | 01000101 T:2 0 zm:5 010110 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
uaddwt zd.T, zn.T, zm.U                | 01000101 T:2 0 zm:5 010011 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
usubwt zd.T, zn.T, zm.U                | 01000101 T:2 0 zm:5 010111 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
pmullb zd.q, zn.d, zm.d                | 01000101000 zm:5 011010 zn:5 zd:5            |                  | sve2-aes
pmullb zd.T, zn.U, zm.U                | 01000101 T:1 10 zm:5 011010 zn:5 zd:5        | 0=h/b 1=d/s      | sve2
pmullt zd.q, zn.d, zm.d                | 01000101000 zm:5 011011 zn:5 zd:5            |                  | sve2-aes
pmullt zd.T, zn.U, zm.U                | 01000101 T:1 10 zm:5 011011 zn:5 zd:5        | 0=h/b 1=d/s      | sve2
saddlbt zd.T, zn.U, zm.U               | 01000101 T:2 0 zm:5 100000 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
ssublbt zd.T, zn.U, zm.U               | 01000101 T:2 0 zm:5 100010 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
ssubltb zd.T, zn.U, zm.U               | 01000101 T:2 0 zm:5 100011 zn:5 zd:5         | 01=h/b 10=s/h 11=d/s | sve2
eorbt zd.T, zn.T, zm.T                 | 01000101 T:2 0 zm:5 100100 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2
eortb zd.T, zn.T, zm.T                 | 01000101 T:2 0 zm:5 100101 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2
bext zd.T, zn.T, zm.T                  | 01000101 T:2 0 zm:5 101100 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2-bitperm
bdep zd.T, zn.T, zm.T                  | 01000101 T:2 0 zm:5 101101 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2-bitperm
bgrp zd.T, zn.T, zm.T                  | 01000101 T:2 0 zm:5 101110 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2-bitperm
sshllb zd.d, zn.s, #imm                | 01000101010 imm:5 101000 zn:5 zd:5           |                  | sve2
sshllb zd.s, zn.h, #imm                | 010001010001 imm:4 101000 zn:5 zd:5          |                  | sve2
sshllb zd.h, zn.b, #imm                | 0100010100001 imm:3 101000 zn:5 zd:5         |                  | sve2
sshllt zd.d, zn.s, #imm                | 01000101010 imm:5 101001 zn:5 zd:5           |                  | sve2
sshllt zd.s, zn.h, #imm                | 010001010001 imm:4 101001 zn:5 zd:5          |                  | sve2
sshllt zd.h, zn.b, #imm                | 0100010100001 imm:3 101001 zn:5 zd:5         |                  | sve2
ushllb zd.d, zn.s, #imm                | 01000101010 imm:5 101010 zn:5 zd:5           |                  | sve2
ushllb zd.h, zn.b, #imm                | 0100010100001 imm:3 101010 zn:5 zd:5         |                  | sve2
ushllb zd.s, zn.h, #imm                | 010001010001 imm:4 101010 zn:5 zd:5          |                  | sve2
ushllt zd.d, zn.s, #imm                | 01000101010 imm:5 101011 zn:5 zd:5           |                  | sve2
ushllt zd.h, zn.b, #imm                | 0100010100001 imm:3 101011 zn:5 zd:5         |                  | sve2
ushllt zd.s, zn.h, #imm                | 010001010001 imm:4 101011 zn:5 zd:5          |                  | sve2
sm4ekey zd.s, zn.s, zm.s               | 01000101001 zm:5 111100 zn:5 zd:5            |                  | sve2-sm4
rax1 zd.d, zn.d, zm.d                  | 01000101001 zm:5 111101 zn:5 zd:5            |                  | sve2-sha3
aese zdn.b, zdn.b, zm.b                | 0100010100100010111000 zm:5 zdn:5            |                  | sve2-aes
aesd zdn.b, zdn.b, zm.b                | 0100010100100010111001 zm:5 zdn:5            |                  | sve2-aes
sm4e zdn.s, zdn.s, zm.s                | 0100010100100011111000 zm:5 zdn:5            |                  | sve2-sm4
aesmc zdn.b, zdn.b                     | 010001010010000011100000000 zdn:5            |                  | sve2-aes
aesimc zdn.b, zdn.b                    | 010001010010000011100100000 zdn:5            |                  | sve2-aes
sdot zda.s, zn.h, zm.h                 | 01000100000 zm:5 110010 zn:5 zda:5           |                  | sve2p1
sdot zda.s, zn.h, zm.h[i]              | 01000100100 i:2 zm:3 110010 zn:5 zda:5       |                  | sve2p1
udot zda.s, zn.h, zm.h                 | 01000100000 zm:5 110011 zn:5 zda:5           |                  | sve2p1
udot zda.s, zn.h, zm.h[i]              | 01000100100 i:2 zm:3 110011 zn:5 zda:5       |                  | sve2p1
histcnt zd.T, pg/z, zn.T, zm.T         | 010001011 T:1 1 zm:5 110 pg:3 zn:5 zd:5      | 0=s 1=d          | sve2
histseg zd.b, zn.b, zm.b               | 01000101001 zm:5 101000 zn:5 zd:5            |                  | sve2
luti2 zd.h, {zn.h}, zm[i]              | 01000101 i[2:1] 1 zm:5 101 i[0] 10 zn:5 zd:5 |                  | sve2 lut
luti2 zd.b, {zn.b}, zm[i]              | 01000101 i:2 1 zm:5 101100 zn:5 zd:5         |                  | sve2 lut
luti4 zd.h, {zn.h*2}, zm[i]            | 01000101 i:2 1 zm:5 101101 zn:5 zd:5         |                  | sve2 lut
luti4 zd.h, {zn.h}, zm[i]              | 01000101 i:2 1 zm:5 101111 zn:5 zd:5         |                  | sve2 lut
luti4 zd.b, {zn.b}, zm[i]              | 01000101 i:1 11 zm:5 101001 zn:5 zd:5        |                  | sve2 lut
sqdmlalbt zda.T, zn.U, zm.U            | 01000100 T:2 0 zm:5 000010 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
sqdmlslbt zda.T, zn.U, zm.U            | 01000100 T:2 0 zm:5 000011 zn:5 zda:5        | 01=h/b 10=s/h 11=d/s | sve2
addhnb zd.T, zn.U, zm.U                | 01000101 T:2 1 zm:5 011000 zn:5 zd:5         | 01=b/h 10=h/s 11=s/d | sve2
raddhnb zd.T, zn.U, zm.U               | 01000101 T:2 1 zm:5 011010 zn:5 zd:5         | 01=b/h 10=h/s 11=s/d | sve2
subhnb zd.T, zn.U, zm.U                | 01000101 T:2 1 zm:5 011100 zn:5 zd:5         | 01=b/h 10=h/s 11=s/d | sve2
rsubhnb zd.T, zn.U, zm.U               | 01000101 T:2 1 zm:5 011110 zn:5 zd:5         | 01=b/h 10=h/s 11=s/d | sve2
addhnt zd.T, zn.U, zm.U                | 01000101 T:2 1 zm:5 011001 zn:5 zd:5         | 01=b/h 10=h/s 11=s/d | sve2
raddhnt zd.T, zn.U, zm.U               | 01000101 T:2 1 zm:5 011011 zn:5 zd:5         | 01=b/h 10=h/s 11=s/d | sve2
subhnt zd.T, zn.U, zm.U                | 01000101 T:2 1 zm:5 011101 zn:5 zd:5         | 01=b/h 10=h/s 11=s/d | sve2
rsubhnt zd.T, zn.U, zm.U               | 01000101 T:2 1 zm:5 011111 zn:5 zd:5         | 01=b/h 10=h/s 11=s/d | sve2
sqxtnb zd.T, zn.U                      | 010001010 T[2] 1 T[1:0] 000010000 zn:5 zd:5  | 001=b/h 010=h/s 100=s/d | sve2
sqxtunb zd.T, zn.U                     | 010001010 T[2] 1 T[1:0] 000010100 zn:5 zd:5  | 001=b/h 010=h/s 100=s/d | sve2
sqxtnt zd.T, zn.U                      | 010001010 T[2] 1 T[1:0] 000010001 zn:5 zd:5  | 001=b/h 010=h/s 100=s/d | sve2
sqxtunt zd.T, zn.U                     | 010001010 T[2] 1 T[1:0] 000010101 zn:5 zd:5  | 001=b/h 010=h/s 100=s/d | sve2
uqxtnb zd.T, zn.U                      | 010001010 T[2] 1 T[1:0] 000010010 zn:5 zd:5  | 001=b/h 010=h/s 100=s/d | sve2
uqxtnt zd.T, zn.U                      | 010001010 T[2] 1 T[1:0] 000010011 zn:5 zd:5  | 001=b/h 010=h/s 100=s/d | sve2
sqshrunb zd.s, zn.d, #32-imm           | 01000101011 imm:5 000000 zn:5 zd:5           |                  | sve2
sqshrunb zd.b, zn.h, #8-imm            | 0100010100101 imm:3 000000 zn:5 zd:5         |                  | sve2
sqshrunb zd.h, zn.s, #16-imm           | 010001010011 imm:4 000000 zn:5 zd:5          |                  | sve2
sqrshrunb zd.s, zn.d, #32-imm          | 01000101011 imm:5 000010 zn:5 zd:5           |                  | sve2
sqrshrunb zd.b, zn.h, #8-imm           | 0100010100101 imm:3 000010 zn:5 zd:5         |                  | sve2
sqrshrunb zd.h, zn.s, #16-imm          | 010001010011 imm:4 000010 zn:5 zd:5          |                  | sve2
shrnb zd.s, zn.d, #32-imm              | 01000101011 imm:5 000100 zn:5 zd:5           |                  | sve2
shrnb zd.h, zn.s, #16-imm              | 010001010011 imm:4 000100 zn:5 zd:5          |                  | sve2
shrnb zd.b, zn.h, #8-imm               | 0100010100101 imm:3 000100 zn:5 zd:5         |                  | sve2
rshrnb zd.h, zn.s, #16-imm             | 010001010011 imm:4 000110 zn:5 zd:5          |                  | sve2
rshrnb zd.s, zn.d, #32-imm             | 01000101011 imm:5 000110 zn:5 zd:5           |                  | sve2
rshrnb zd.b, zn.h, #8-imm              | 0100010100101 imm:3 000110 zn:5 zd:5         |                  | sve2
sqshrnb zd.h, zn.s, #16-imm            | 010001010011 imm:4 001000 zn:5 zd:5          |                  | sve2
sqshrnb zd.s, zn.d, #32-imm            | 01000101011 imm:5 001000 zn:5 zd:5           |                  | sve2
sqshrnb zd.b, zn.h, #8-imm             | 0100010100101 imm:3 001000 zn:5 zd:5         |                  | sve2
sqrshrnb zd.h, zn.s, #16-imm           | 010001010011 imm:4 001010 zn:5 zd:5          |                  | sve2
sqrshrnb zd.s, zn.d, #32-imm           | 01000101011 imm:5 001010 zn:5 zd:5           |                  | sve2
sqrshrnb zd.b, zn.h, #8-imm            | 0100010100101 imm:3 001010 zn:5 zd:5         |                  | sve2
sqshrunt zd.s, zn.d, #32-imm           | 01000101011 imm:5 000001 zn:5 zd:5           |                  | sve2
sqshrunt zd.h, zn.s, #16-imm           | 010001010011 imm:4 000001 zn:5 zd:5          |                  | sve2
sqshrunt zd.b, zn.h, #8-imm            | 0100010100101 imm:3 000001 zn:5 zd:5         |                  | sve2
sqrshrunt zd.s, zn.d, #32-imm          | 01000101011 imm:5 000011 zn:5 zd:5           |                  | sve2
sqrshrunt zd.h, zn.s, #16-imm          | 010001010011 imm:4 000011 zn:5 zd:5          |                  | sve2
sqrshrunt zd.b, zn.h, #8-imm           | 0100010100101 imm:3 000011 zn:5 zd:5         |                  | sve2
shrnt zd.h, zn.s, #16-imm              | 010001010011 imm:4 000101 zn:5 zd:5          |                  | sve2
shrnt zd.s, zn.d, #32-imm              | 01000101011 imm:5 000101 zn:5 zd:5           |                  | sve2
shrnt zd.b, zn.h, #8-imm               | 0100010100101 imm:3 000101 zn:5 zd:5         |                  | sve2
rshrnt zd.b, zn.h, #8-imm              | 0100010100101 imm:3 000111 zn:5 zd:5         |                  | sve2
rshrnt zd.s, zn.d, #32-imm             | 01000101011 imm:5 000111 zn:5 zd:5           |                  | sve2
rshrnt zd.h, zn.s, #16-imm             | 010001010011 imm:4 000111 zn:5 zd:5          |                  | sve2
sqshrnt zd.h, zn.s, #16-imm            | 010001010011 imm:4 001001 zn:5 zd:5          |                  | sve2
sqshrnt zd.s, zn.d, #32-imm            | 01000101011 imm:5 001001 zn:5 zd:5           |                  | sve2
sqshrnt zd.b, zn.h, #8-imm             | 0100010100101 imm:3 001001 zn:5 zd:5         |                  | sve2
sqrshrnt zd.h, zn.s, #16-imm           | 010001010011 imm:4 001011 zn:5 zd:5          |                  | sve2
sqrshrnt zd.s, zn.d, #32-imm           | 01000101011 imm:5 001011 zn:5 zd:5           |                  | sve2
sqrshrnt zd.b, zn.h, #8-imm            | 0100010100101 imm:3 001011 zn:5 zd:5         |                  | sve2
uqshrnb zd.s, zn.d, #32-imm            | 01000101011 imm:5 001100 zn:5 zd:5           |                  | sve2
uqshrnb zd.b, zn.h, #8-imm             | 0100010100101 imm:3 001100 zn:5 zd:5         |                  | sve2
uqshrnb zd.h, zn.s, #16-imm            | 010001010011 imm:4 001100 zn:5 zd:5          |                  | sve2
uqrshrnb zd.s, zn.d, #32-imm           | 01000101011 imm:5 001110 zn:5 zd:5           |                  | sve2
uqrshrnb zd.h, zn.s, #16-imm           | 010001010011 imm:4 001110 zn:5 zd:5          |                  | sve2
uqrshrnb zd.b, zn.h, #8-imm            | 0100010100101 imm:3 001110 zn:5 zd:5         |                  | sve2
uqshrnt zd.s, zn.d, #32-imm            | 01000101011 imm:5 001101 zn:5 zd:5           |                  | sve2
uqshrnt zd.h, zn.s, #16-imm            | 010001010011 imm:4 001101 zn:5 zd:5          |                  | sve2
uqshrnt zd.b, zn.h, #8-imm             | 0100010100101 imm:3 001101 zn:5 zd:5         |                  | sve2
uqrshrnt zd.h, zn.s, #16-imm           | 010001010011 imm:4 001111 zn:5 zd:5          |                  | sve2
uqrshrnt zd.s, zn.d, #32-imm           | 01000101011 imm:5 001111 zn:5 zd:5           |                  | sve2
uqrshrnt zd.b, zn.h, #8-imm            | 0100010100101 imm:3 001111 zn:5 zd:5         |                  | sve2
sadalp zda.T, pg/m, zn.U               | 01000100 T:2 000100101 pg:3 zn:5 zda:5       | 01=h/b 10=s/h 11=d/s | sve2
uadalp zda.T, pg/m, zn.U               | 01000100 T:2 000101101 pg:3 zn:5 zda:5       | 01=h/b 10=s/h 11=d/s | sve2
addp zdn.T, pg/m, zdn.T, zm.T          | 01000100 T:2 010001101 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
smaxp zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 010100101 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
sminp zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 010110101 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
umaxp zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 010101101 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
uminp zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 010111101 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
srshl zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 000010100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
srshlr zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 000110100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
sqrshl zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 001010100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
sqshlr zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 001100100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
sqrshlr zdn.T, pg/m, zdn.T, zm.T       | 01000100 T:2 001110100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
urshl zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 000011100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
urshlr zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 000111100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
uqrshl zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 001011100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
uqshlr zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 001101100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
uqrshlr zdn.T, pg/m, zdn.T, zm.T       | 01000100 T:2 001111100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
shadd zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 010000100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
shsub zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 010010100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
srhadd zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 010100100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
shsubr zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 010110100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
uhadd zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 010001100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
uhsub zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 010011100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
urhadd zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 010101100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
uhsubr zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 010111100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
sqadd zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 011000100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
sqsub zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 011010100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
suqadd zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 011100100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
usqadd zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 011101100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
sqsubr zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 011110100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
uqadd zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 011001100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
uqsub zdn.T, pg/m, zdn.T, zm.T         | 01000100 T:2 011011100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
uqsubr zdn.T, pg/m, zdn.T, zm.T        | 01000100 T:2 011111100 pg:3 zm:5 zdn:5       | 00=b 01=h 10=s 11=d | sve2
urecpe zd.s, pg/m, zn.s                | 0100010010000000101 pg:3 zn:5 zd:5           |                  | sve2
ursqrte zd.s, pg/m, zn.s               | 0100010010000001101 pg:3 zn:5 zd:5           |                  | sve2
sqabs zd.T, pg/m, zn.T                 | 01000100 T:2 001000101 pg:3 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve2
sqneg zd.T, pg/m, zn.T                 | 01000100 T:2 001001101 pg:3 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve2
match pd.T, pg/z, zn.T, zm.T           | 010001010 T:1 1 zm:5 100 pg:3 zn:5 0 pd:4    | 0=b 1=h          | sve2
nmatch pd.T, pg/z, zn.T, zm.T          | 010001010 T:1 1 zm:5 100 pg:3 zn:5 1 pd:4    | 0=b 1=h          | sve2
ldnt1sb {zt.s}, pg/z, [zn.s, xm]       | 10000100000 xm:5 100 pg:3 zn:5 zt:5          |                  | sve2
ldnt1sb {zt.s}, pg/z, [zn.s]           | 1000010000011111100 pg:3 zn:5 zt:5           |                  | sve2
ldnt1sb {zt.d}, pg/z, [zn.d, xm]       | 11000100000 xm:5 100 pg:3 zn:5 zt:5          |                  | sve2
ldnt1sb {zt.d}, pg/z, [zn.d]           | 1100010000011111100 pg:3 zn:5 zt:5           |                  | sve2
ldnt1sh {zt.s}, pg/z, [zn.s, xm]       | 10000100100 xm:5 100 pg:3 zn:5 zt:5          |                  | sve2
ldnt1sh {zt.s}, pg/z, [zn.s]           | 1000010010011111100 pg:3 zn:5 zt:5           |                  | sve2
ldnt1sh {zt.d}, pg/z, [zn.d, xm]       | 11000100100 xm:5 100 pg:3 zn:5 zt:5          |                  | sve2
ldnt1sh {zt.d}, pg/z, [zn.d]           | 1100010010011111100 pg:3 zn:5 zt:5           |                  | sve2
ldnt1w {zt.s}, pg/z, [zn.s, xm]        | 10000101000 xm:5 101 pg:3 zn:5 zt:5          |                  | sve2
ldnt1w {zt.s}, pg/z, [zn.s]            | 1000010100011111101 pg:3 zn:5 zt:5           |                  | sve2
ldnt1w {zt.d}, pg/z, [zn.d, xm]        | 11000101000 xm:5 110 pg:3 zn:5 zt:5          |                  | sve2
ldnt1w {zt.d}, pg/z, [zn.d]            | 1100010100011111110 pg:3 zn:5 zt:5           |                  | sve2
ldnt1b {zt.s}, pg/z, [zn.s, xm]        | 10000100000 xm:5 101 pg:3 zn:5 zt:5          |                  | sve2
ldnt1b {zt.s}, pg/z, [zn.s]            | 1000010000011111101 pg:3 zn:5 zt:5           |                  | sve2
ldnt1b {zt.d}, pg/z, [zn.d, xm]        | 11000100000 xm:5 110 pg:3 zn:5 zt:5          |                  | sve2
ldnt1b {zt.d}, pg/z, [zn.d]            | 1100010000011111110 pg:3 zn:5 zt:5           |                  | sve2
ldnt1h {zt.s}, pg/z, [zn.s, xm]        | 10000100100 xm:5 101 pg:3 zn:5 zt:5          |                  | sve2
ldnt1h {zt.s}, pg/z, [zn.s]            | 1000010010011111101 pg:3 zn:5 zt:5           |                  | sve2
ldnt1h {zt.d}, pg/z, [zn.d, xm]        | 11000100100 xm:5 110 pg:3 zn:5 zt:5          |                  | sve2
ldnt1h {zt.d}, pg/z, [zn.d]            | 1100010010011111110 pg:3 zn:5 zt:5           |                  | sve2
ldnt1sw {zt.d}, pg/z, [zn.d, xm]       | 11000101000 xm:5 100 pg:3 zn:5 zt:5          |                  | sve2
ldnt1sw {zt.d}, pg/z, [zn.d]           | 1100010100011111100 pg:3 zn:5 zt:5           |                  | sve2
ldnt1d {zt.d}, pg/z, [zn.d, xm]        | 11000101100 xm:5 110 pg:3 zn:5 zt:5          |                  | sve2
ldnt1d {zt.d}, pg/z, [zn.d]            | 1100010110011111110 pg:3 zn:5 zt:5           |                  | sve2
ld1q {zt.q}, pg/z, [zn.d, xm]          | 11000100000 xm:5 101 pg:3 zn:5 zt:5          |                  | sve2p1
ld1q {zt.q}, pg/z, [zn.d]              | 1100010000011111101 pg:3 zn:5 zt:5           |                  | sve2p1
ld1w {zt.q}, pg/z, [xn|sp, #simm, mul vl] | 101001010001 simm:4 001 pg:3 xn:5 zt:5       |                  | sve2p1
ld1w {zt.q}, pg/z, [xn|sp, xm<31, lsl #2] | 10100101000 xm:5 100 pg:3 xn:5 zt:5          |                  | sve2p1
ld1d {zt.q}, pg/z, [xn|sp, #simm, mul vl] | 101001011001 simm:4 001 pg:3 xn:5 zt:5       |                  | sve2p1
ld1d {zt.q}, pg/z, [xn|sp, xm<31, lsl #3] | 10100101100 xm:5 100 pg:3 xn:5 zt:5          |                  | sve2p1
ld2q {zt.q*2}, pg/z, [xn|sp, #simm*2, mul vl] | 101001001001 simm:4 111 pg:3 xn:5 zt:5       |                  | sve2p1
ld2q {zt.q*2}, pg/z, [xn|sp, xm<31, lsl #4] | 10100100101 xm:5 100 pg:3 xn:5 zt:5          |                  | sve2p1
ld4q {zt.q*4}, pg/z, [xn|sp, #simm*4, mul vl] | 101001011001 simm:4 111 pg:3 xn:5 zt:5       |                  | sve2p1
ld4q {zt.q*4}, pg/z, [xn|sp, xm<31, lsl #4] | 10100101101 xm:5 100 pg:3 xn:5 zt:5          |                  | sve2p1
ld3q {zt.q*3}, pg/z, [xn|sp, xm<31, lsl #4] | 10100101001 xm:5 100 pg:3 xn:5 zt:5          |                  | sve2p1
ld3q {zt.q*3}, pg/z, [xn|sp, #simm*3, mul vl] | 101001010001 simm:4 111 pg:3 xn:5 zt:5       |                  | sve2p1
stnt1b {zt.s}, pg, [zn.s, xm]          | 11100100010 xm:5 001 pg:3 zn:5 zt:5          |                  | sve2
stnt1b {zt.s}, pg, [zn.s]              | 1110010001011111001 pg:3 zn:5 zt:5           |                  | sve2
stnt1b {zt.d}, pg, [zn.d, xm]          | 11100100000 xm:5 001 pg:3 zn:5 zt:5          |                  | sve2
stnt1b {zt.d}, pg, [zn.d]              | 1110010000011111001 pg:3 zn:5 zt:5           |                  | sve2
stnt1h {zt.s}, pg, [zn.s, xm]          | 11100100110 xm:5 001 pg:3 zn:5 zt:5          |                  | sve2
stnt1h {zt.s}, pg, [zn.s]              | 1110010011011111001 pg:3 zn:5 zt:5           |                  | sve2
stnt1h {zt.d}, pg, [zn.d, xm]          | 11100100100 xm:5 001 pg:3 zn:5 zt:5          |                  | sve2
stnt1h {zt.d}, pg, [zn.d]              | 1110010010011111001 pg:3 zn:5 zt:5           |                  | sve2
stnt1w {zt.s}, pg, [zn.s, xm]          | 11100101010 xm:5 001 pg:3 zn:5 zt:5          |                  | sve2
stnt1w {zt.s}, pg, [zn.s]              | 1110010101011111001 pg:3 zn:5 zt:5           |                  | sve2
stnt1w {zt.d}, pg, [zn.d, xm]          | 11100101000 xm:5 001 pg:3 zn:5 zt:5          |                  | sve2
stnt1w {zt.d}, pg, [zn.d]              | 1110010100011111001 pg:3 zn:5 zt:5           |                  | sve2
stnt1d {zt.d}, pg, [zn.d, xm]          | 11100101100 xm:5 001 pg:3 zn:5 zt:5          |                  | sve2
stnt1d {zt.d}, pg, [zn.d]              | 1110010110011111001 pg:3 zn:5 zt:5           |                  | sve2
st1q {zt.q}, pg, [zn.d, xm]            | 11100100001 xm:5 001 pg:3 zn:5 zt:5          |                  | sve2p1
st1q {zt.q}, pg, [zn.d]                | 1110010000111111001 pg:3 zn:5 zt:5           |                  | sve2p1
st1w {zt.q}, pg, [xn|sp, xm<31, lsl #2] | 11100101000 xm:5 010 pg:3 xn:5 zt:5          |                  | sve2p1
st1w {zt.q}, pg, [xn|sp, #simm, mul vl] | 111001010000 simm:4 111 pg:3 xn:5 zt:5       |                  | sve2p1
st1d {zt.q}, pg, [xn|sp, xm<31, lsl #3] | 11100101110 xm:5 010 pg:3 xn:5 zt:5          |                  | sve2p1
st1d {zt.q}, pg, [xn|sp, #simm, mul vl] | 111001011100 simm:4 111 pg:3 xn:5 zt:5       |                  | sve2p1
st2q {zt.q*2}, pg, [xn|sp, #simm*2, mul vl] | 111001000100 simm:4 000 pg:3 xn:5 zt:5       |                  | sve2p1
st2q {zt.q*2}, pg, [xn|sp, xm<31, lsl #4] | 11100100011 xm:5 000 pg:3 xn:5 zt:5          |                  | sve2p1
st4q {zt.q*4}, pg, [xn|sp, #simm*4, mul vl] | 111001001100 simm:4 000 pg:3 xn:5 zt:5       |                  | sve2p1
st4q {zt.q*4}, pg, [xn|sp, xm<31, lsl #4] | 11100100111 xm:5 000 pg:3 xn:5 zt:5          |                  | sve2p1
st3q {zt.q*3}, pg, [xn|sp, xm<31, lsl #4] | 11100100101 xm:5 000 pg:3 xn:5 zt:5          |                  | sve2p1
st3q {zt.q*3}, pg, [xn|sp, #simm*3, mul vl] | 111001001000 simm:4 000 pg:3 xn:5 zt:5       |                  | sve2p1
ext zd.b, {zn.b*2}, #imm               | 00000101011 imm[7:3] 000 imm[2:0] zn:5 zd:5  |                  | sve2
revd zd.q, pg/m, zn.q                  | 0000010100101110100 pg:3 zn:5 zd:5           |                  | sve2p1
splice zd.T, pv, {zn.T*2}              | 00000101 T:2 101101100 pv:3 zn:5 zd:5        | 00=b 01=h 10=s 11=d | sve2
dupq zd.b, zn.b[i]                     | 00000101001 i:4 1001001 zn:5 zd:5            |                  | sve2p1
dupq zd.d, zn.d[i]                     | 00000101001 i:1 1000001001 zn:5 zd:5         |                  | sve2p1
dupq zd.h, zn.h[i]                     | 00000101001 i:3 10001001 zn:5 zd:5           |                  | sve2p1
dupq zd.s, zn.s[i]                     | 00000101001 i:2 100001001 zn:5 zd:5          |                  | sve2p1
extq zdn.b, zdn.b, zm.b, #imm          | 000001010110 imm:4 001001 zm:5 zdn:5         |                  | sve2p1
zipq1 zd.T, zn.T, zm.T                 | 01000100 T:2 0 zm:5 111000 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2p1
uzpq1 zd.T, zn.T, zm.T                 | 01000100 T:2 0 zm:5 111010 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2p1
tblq zd.T, {zn.T}, zm.T                | 01000100 T:2 0 zm:5 111110 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2p1
zipq2 zd.T, zn.T, zm.T                 | 01000100 T:2 0 zm:5 111001 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2p1
uzpq2 zd.T, zn.T, zm.T                 | 01000100 T:2 0 zm:5 111011 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2p1
tbxq zd.T, zn.T, zm.T                  | 00000101 T:2 1 zm:5 001101 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2p1
tbl zd.T, {zn.T*2}, zm.T               | 00000101 T:2 1 zm:5 001010 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2
tbx zd.T, zn.T, zm.T                   | 00000101 T:2 1 zm:5 001011 zn:5 zd:5         | 00=b 01=h 10=s 11=d | sve2
pmov zd[0], pn.b                       | 00000101001010110011100 pn:4 zd:5            |                  | sve2p1
pmov zd, pn.b                          | 00000101001010110011100 pn:4 zd:5            |                  | sve2p1
pmov zd[i], pn.h                       | 00000101001011 i:1 10011100 pn:4 zd:5        |                  | sve2p1
pmov zd[i], pn.s                       | 0000010101101 i:2 10011100 pn:4 zd:5         |                  | sve2p1
pmov zd[i], pn.d                       | 000001011 i[2] 101 i[1:0] 10011100 pn:4 zd:5 |                  | sve2p1
pmov pd.b, zn[0]                       | 0000010100101010001110 zn:5 0 pd:4           |                  | sve2p1
pmov pd.b, zn                          | 0000010100101010001110 zn:5 0 pd:4           |                  | sve2p1
pmov pd.h, zn[i]                       | 00000101001011 i:1 0001110 zn:5 0 pd:4       |                  | sve2p1
pmov pd.s, zn[i]                       | 0000010101101 i:2 0001110 zn:5 0 pd:4        |                  | sve2p1
pmov pd.d, zn[i]                       | 000001011 i[2] 101 i[1:0] 0001110 zn:5 0 pd:4 |                  | sve2p1

# SVE2.1: predicates as counters, and what they govern
ptrue pnd.T                            | 00100101 T:2 1000000111100000010 pnd:3       | 00=b 01=h 10=s 11=d | sve2p1
cntp xd, pnn.T, vl                     | 00100101 T:2 10000010000 vl:1 1 pnn:4 xd:5   | 00=b 01=h 10=s 11=d | sve2p1
pext pd.T, pnn[i]                      | 00100101 T:2 100000011100 i:2 pnn:3 1 pd:4   | 00=b 01=h 10=s 11=d | sve2p1
pext {pd.T*2}, pnn[i]                  | 00100101 T:2 1000000111010 i:1 pnn:3 1 pd:4  | 00=b 01=h 10=s 11=d | sve2p1
whilege pnd.T, xn, xm, vl              | 00100101 T:2 1 xm:5 01 vl:1 000 xn:5 10 pnd:3 | 00=b 01=h 10=s 11=d | sve2p1
whilege {pd.T*2}, xn, xm               | 00100101 T:2 1 xm:5 010100 xn:5 1 pd:3 0     | 00=b 01=h 10=s 11=d | sve2p1
whilegt pnd.T, xn, xm, vl              | 00100101 T:2 1 xm:5 01 vl:1 000 xn:5 11 pnd:3 | 00=b 01=h 10=s 11=d | sve2p1
whilegt {pd.T*2}, xn, xm               | 00100101 T:2 1 xm:5 010100 xn:5 1 pd:3 1     | 00=b 01=h 10=s 11=d | sve2p1
whilehi pnd.T, xn, xm, vl              | 00100101 T:2 1 xm:5 01 vl:1 010 xn:5 11 pnd:3 | 00=b 01=h 10=s 11=d | sve2p1
whilehi {pd.T*2}, xn, xm               | 00100101 T:2 1 xm:5 010110 xn:5 1 pd:3 1     | 00=b 01=h 10=s 11=d | sve2p1
whilehs pnd.T, xn, xm, vl              | 00100101 T:2 1 xm:5 01 vl:1 010 xn:5 10 pnd:3 | 00=b 01=h 10=s 11=d | sve2p1
whilehs {pd.T*2}, xn, xm               | 00100101 T:2 1 xm:5 010110 xn:5 1 pd:3 0     | 00=b 01=h 10=s 11=d | sve2p1
whilele pnd.T, xn, xm, vl              | 00100101 T:2 1 xm:5 01 vl:1 001 xn:5 11 pnd:3 | 00=b 01=h 10=s 11=d | sve2p1
whilele {pd.T*2}, xn, xm               | 00100101 T:2 1 xm:5 010101 xn:5 1 pd:3 1     | 00=b 01=h 10=s 11=d | sve2p1
whilelo pnd.T, xn, xm, vl              | 00100101 T:2 1 xm:5 01 vl:1 011 xn:5 10 pnd:3 | 00=b 01=h 10=s 11=d | sve2p1
whilelo {pd.T*2}, xn, xm               | 00100101 T:2 1 xm:5 010111 xn:5 1 pd:3 0     | 00=b 01=h 10=s 11=d | sve2p1
whilels pnd.T, xn, xm, vl              | 00100101 T:2 1 xm:5 01 vl:1 011 xn:5 11 pnd:3 | 00=b 01=h 10=s 11=d | sve2p1
whilels {pd.T*2}, xn, xm               | 00100101 T:2 1 xm:5 010111 xn:5 1 pd:3 1     | 00=b 01=h 10=s 11=d | sve2p1
whilelt pnd.T, xn, xm, vl              | 00100101 T:2 1 xm:5 01 vl:1 001 xn:5 10 pnd:3 | 00=b 01=h 10=s 11=d | sve2p1
whilelt {pd.T*2}, xn, xm               | 00100101 T:2 1 xm:5 010101 xn:5 1 pd:3 0     | 00=b 01=h 10=s 11=d | sve2p1
ld1b {zt.b*2}, png/z, [xn|sp, #simm*2, mul vl] | 101000000100 simm:4 000 png:3 xn:5 zt:4 0    |                  | sve2p1
ld1b {zt.b*2}, png/z, [xn|sp, xm]      | 10100000000 xm:5 000 png:3 xn:5 zt:4 0       |                  | sve2p1
ld1b {zt.b*4}, png/z, [xn|sp, #simm*4, mul vl] | 101000000100 simm:4 100 png:3 xn:5 zt:3 00   |                  | sve2p1
ld1b {zt.b*4}, png/z, [xn|sp, xm]      | 10100000000 xm:5 100 png:3 xn:5 zt:3 00      |                  | sve2p1
ldnt1b {zt.b*2}, png/z, [xn|sp, #simm*2, mul vl] | 101000000100 simm:4 000 png:3 xn:5 zt:4 1    |                  | sve2p1
ldnt1b {zt.b*2}, png/z, [xn|sp, xm]    | 10100000000 xm:5 000 png:3 xn:5 zt:4 1       |                  | sve2p1
ldnt1b {zt.b*4}, png/z, [xn|sp, #simm*4, mul vl] | 101000000100 simm:4 100 png:3 xn:5 zt:3 01   |                  | sve2p1
ldnt1b {zt.b*4}, png/z, [xn|sp, xm]    | 10100000000 xm:5 100 png:3 xn:5 zt:3 01      |                  | sve2p1
st1b {zt.b*2}, png, [xn|sp, #simm*2, mul vl] | 101000000110 simm:4 000 png:3 xn:5 zt:4 0    |                  | sve2p1
st1b {zt.b*2}, png, [xn|sp, xm]        | 10100000001 xm:5 000 png:3 xn:5 zt:4 0       |                  | sve2p1
st1b {zt.b*4}, png, [xn|sp, #simm*4, mul vl] | 101000000110 simm:4 100 png:3 xn:5 zt:3 00   |                  | sve2p1
st1b {zt.b*4}, png, [xn|sp, xm]        | 10100000001 xm:5 100 png:3 xn:5 zt:3 00      |                  | sve2p1
stnt1b {zt.b*2}, png, [xn|sp, #simm*2, mul vl] | 101000000110 simm:4 000 png:3 xn:5 zt:4 1    |                  | sve2p1
stnt1b {zt.b*2}, png, [xn|sp, xm]      | 10100000001 xm:5 000 png:3 xn:5 zt:4 1       |                  | sve2p1
stnt1b {zt.b*4}, png, [xn|sp, #simm*4, mul vl] | 101000000110 simm:4 100 png:3 xn:5 zt:3 01   |                  | sve2p1
stnt1b {zt.b*4}, png, [xn|sp, xm]      | 10100000001 xm:5 100 png:3 xn:5 zt:3 01      |                  | sve2p1
ld1h {zt.h*2}, png/z, [xn|sp, #simm*2, mul vl] | 101000000100 simm:4 001 png:3 xn:5 zt:4 0    |                  | sve2p1
ld1h {zt.h*2}, png/z, [xn|sp, xm, lsl #1] | 10100000000 xm:5 001 png:3 xn:5 zt:4 0       |                  | sve2p1
ld1h {zt.h*4}, png/z, [xn|sp, #simm*4, mul vl] | 101000000100 simm:4 101 png:3 xn:5 zt:3 00   |                  | sve2p1
ld1h {zt.h*4}, png/z, [xn|sp, xm, lsl #1] | 10100000000 xm:5 101 png:3 xn:5 zt:3 00      |                  | sve2p1
ldnt1h {zt.h*2}, png/z, [xn|sp, #simm*2, mul vl] | 101000000100 simm:4 001 png:3 xn:5 zt:4 1    |                  | sve2p1
ldnt1h {zt.h*2}, png/z, [xn|sp, xm, lsl #1] | 10100000000 xm:5 001 png:3 xn:5 zt:4 1       |                  | sve2p1
ldnt1h {zt.h*4}, png/z, [xn|sp, #simm*4, mul vl] | 101000000100 simm:4 101 png:3 xn:5 zt:3 01   |                  | sve2p1
ldnt1h {zt.h*4}, png/z, [xn|sp, xm, lsl #1] | 10100000000 xm:5 101 png:3 xn:5 zt:3 01      |                  | sve2p1
st1h {zt.h*2}, png, [xn|sp, #simm*2, mul vl] | 101000000110 simm:4 001 png:3 xn:5 zt:4 0    |                  | sve2p1
st1h {zt.h*2}, png, [xn|sp, xm, lsl #1] | 10100000001 xm:5 001 png:3 xn:5 zt:4 0       |                  | sve2p1
st1h {zt.h*4}, png, [xn|sp, #simm*4, mul vl] | 101000000110 simm:4 101 png:3 xn:5 zt:3 00   |                  | sve2p1
st1h {zt.h*4}, png, [xn|sp, xm, lsl #1] | 10100000001 xm:5 101 png:3 xn:5 zt:3 00      |                  | sve2p1
stnt1h {zt.h*2}, png, [xn|sp, #simm*2, mul vl] | 101000000110 simm:4 001 png:3 xn:5 zt:4 1    |                  | sve2p1
stnt1h {zt.h*2}, png, [xn|sp, xm, lsl #1] | 10100000001 xm:5 001 png:3 xn:5 zt:4 1       |                  | sve2p1
stnt1h {zt.h*4}, png, [xn|sp, #simm*4, mul vl] | 101000000110 simm:4 101 png:3 xn:5 zt:3 01   |                  | sve2p1
stnt1h {zt.h*4}, png, [xn|sp, xm, lsl #1] | 10100000001 xm:5 101 png:3 xn:5 zt:3 01      |                  | sve2p1
ld1w {zt.s*2}, png/z, [xn|sp, #simm*2, mul vl] | 101000000100 simm:4 010 png:3 xn:5 zt:4 0    |                  | sve2p1
ld1w {zt.s*2}, png/z, [xn|sp, xm, lsl #2] | 10100000000 xm:5 010 png:3 xn:5 zt:4 0       |                  | sve2p1
ld1w {zt.s*4}, png/z, [xn|sp, #simm*4, mul vl] | 101000000100 simm:4 110 png:3 xn:5 zt:3 00   |                  | sve2p1
ld1w {zt.s*4}, png/z, [xn|sp, xm, lsl #2] | 10100000000 xm:5 110 png:3 xn:5 zt:3 00      |                  | sve2p1
ldnt1w {zt.s*2}, png/z, [xn|sp, #simm*2, mul vl] | 101000000100 simm:4 010 png:3 xn:5 zt:4 1    |                  | sve2p1
ldnt1w {zt.s*2}, png/z, [xn|sp, xm, lsl #2] | 10100000000 xm:5 010 png:3 xn:5 zt:4 1       |                  | sve2p1
ldnt1w {zt.s*4}, png/z, [xn|sp, #simm*4, mul vl] | 101000000100 simm:4 110 png:3 xn:5 zt:3 01   |                  | sve2p1
ldnt1w {zt.s*4}, png/z, [xn|sp, xm, lsl #2] | 10100000000 xm:5 110 png:3 xn:5 zt:3 01      |                  | sve2p1
st1w {zt.s*2}, png, [xn|sp, #simm*2, mul vl] | 101000000110 simm:4 010 png:3 xn:5 zt:4 0    |                  | sve2p1
st1w {zt.s*2}, png, [xn|sp, xm, lsl #2] | 10100000001 xm:5 010 png:3 xn:5 zt:4 0       |                  | sve2p1
st1w {zt.s*4}, png, [xn|sp, #simm*4, mul vl] | 101000000110 simm:4 110 png:3 xn:5 zt:3 00   |                  | sve2p1
st1w {zt.s*4}, png, [xn|sp, xm, lsl #2] | 10100000001 xm:5 110 png:3 xn:5 zt:3 00      |                  | sve2p1
stnt1w {zt.s*2}, png, [xn|sp, #simm*2, mul vl] | 101000000110 simm:4 010 png:3 xn:5 zt:4 1    |                  | sve2p1
stnt1w {zt.s*2}, png, [xn|sp, xm, lsl #2] | 10100000001 xm:5 010 png:3 xn:5 zt:4 1       |                  | sve2p1
stnt1w {zt.s*4}, png, [xn|sp, #simm*4, mul vl] | 101000000110 simm:4 110 png:3 xn:5 zt:3 01   |                  | sve2p1
stnt1w {zt.s*4}, png, [xn|sp, xm, lsl #2] | 10100000001 xm:5 110 png:3 xn:5 zt:3 01      |                  | sve2p1
ld1d {zt.d*2}, png/z, [xn|sp, #simm*2, mul vl] | 101000000100 simm:4 011 png:3 xn:5 zt:4 0    |                  | sve2p1
ld1d {zt.d*2}, png/z, [xn|sp, xm, lsl #3] | 10100000000 xm:5 011 png:3 xn:5 zt:4 0       |                  | sve2p1
ld1d {zt.d*4}, png/z, [xn|sp, #simm*4, mul vl] | 101000000100 simm:4 111 png:3 xn:5 zt:3 00   |                  | sve2p1
ld1d {zt.d*4}, png/z, [xn|sp, xm, lsl #3] | 10100000000 xm:5 111 png:3 xn:5 zt:3 00      |                  | sve2p1
ldnt1d {zt.d*2}, png/z, [xn|sp, #simm*2, mul vl] | 101000000100 simm:4 011 png:3 xn:5 zt:4 1    |                  | sve2p1
ldnt1d {zt.d*2}, png/z, [xn|sp, xm, lsl #3] | 10100000000 xm:5 011 png:3 xn:5 zt:4 1       |                  | sve2p1
ldnt1d {zt.d*4}, png/z, [xn|sp, #simm*4, mul vl] | 101000000100 simm:4 111 png:3 xn:5 zt:3 01   |                  | sve2p1
ldnt1d {zt.d*4}, png/z, [xn|sp, xm, lsl #3] | 10100000000 xm:5 111 png:3 xn:5 zt:3 01      |                  | sve2p1
st1d {zt.d*2}, png, [xn|sp, #simm*2, mul vl] | 101000000110 simm:4 011 png:3 xn:5 zt:4 0    |                  | sve2p1
st1d {zt.d*2}, png, [xn|sp, xm, lsl #3] | 10100000001 xm:5 011 png:3 xn:5 zt:4 0       |                  | sve2p1
st1d {zt.d*4}, png, [xn|sp, #simm*4, mul vl] | 101000000110 simm:4 111 png:3 xn:5 zt:3 00   |                  | sve2p1
st1d {zt.d*4}, png, [xn|sp, xm, lsl #3] | 10100000001 xm:5 111 png:3 xn:5 zt:3 00      |                  | sve2p1
stnt1d {zt.d*2}, png, [xn|sp, #simm*2, mul vl] | 101000000110 simm:4 011 png:3 xn:5 zt:4 1    |                  | sve2p1
stnt1d {zt.d*2}, png, [xn|sp, xm, lsl #3] | 10100000001 xm:5 011 png:3 xn:5 zt:4 1       |                  | sve2p1
stnt1d {zt.d*4}, png, [xn|sp, #simm*4, mul vl] | 101000000110 simm:4 111 png:3 xn:5 zt:3 01   |                  | sve2p1
stnt1d {zt.d*4}, png, [xn|sp, xm, lsl #3] | 10100000001 xm:5 111 png:3 xn:5 zt:3 01      |                  | sve2p1
sqcvtn zd.h, {zn.s*2}                  | 0100010100110001010000 zn:4 0 zd:5           |                  | sve2p1
sqcvtun zd.h, {zn.s*2}                 | 0100010100110001010100 zn:4 0 zd:5           |                  | sve2p1
uqcvtn zd.h, {zn.s*2}                  | 0100010100110001010010 zn:4 0 zd:5           |                  | sve2p1
sqrshrn zd.h, {zn.s*2}, #16-imm        | 010001011011 imm:4 001010 zn:4 0 zd:5        |                  | sve2p1
sqrshrun zd.h, {zn.s*2}, #16-imm       | 010001011011 imm:4 000010 zn:4 0 zd:5        |                  | sve2p1
uqrshrn zd.h, {zn.s*2}, #16-imm        | 010001011011 imm:4 001110 zn:4 0 zd:5        |                  | sve2p1
fcvtn zd.b, {zn.h*2}                   | 0110010100001010001100 zn:4 0 zd:5           |                  | sve2 fp8
bfcvtn zd.b, {zn.h*2}                  | 0110010100001010001110 zn:4 0 zd:5           |                  | sve2 fp8
fcvtnb zd.b, {zn.s*2}                  | 0110010100001010001101 zn:4 0 zd:5           |                  | sve2 fp8
fcvtnt zd.b, {zn.s*2}                  | 0110010100001010001111 zn:4 0 zd:5           |                  | sve2 fp8
psel pd, pn, pm.b[wv, i]               | 00100101 i[3:2] 1 i[1:0] 1 wv:2 01 pn:4 0 pm:4 0 pd:4 |                  | sve2p1
psel pd, pn, pm.h[wv, i]               | 00100101 i[2:1] 1 i[0] 10 wv:2 01 pn:4 0 pm:4 0 pd:4 |                  | sve2p1
psel pd, pn, pm.s[wv, i]               | 00100101 i:2 1100 wv:2 01 pn:4 0 pm:4 0 pd:4 |                  | sve2p1
psel pd, pn, pm.d[wv, i]               | 00100101 i:1 11000 wv:2 01 pn:4 0 pm:4 0 pd:4 |                  | sve2p1

# SME: outer products and sums into tiles
addha tda.s, pn/m, pm/m, zn.s          | 1100000010010000 pm:3 pn:3 zn:5 000 tda:2    |                  | sme
addha tda.d, pn/m, pm/m, zn.d          | 1100000011010000 pm:3 pn:3 zn:5 00 tda:3     |                  | sme sme-i16i64
addva tda.s, pn/m, pm/m, zn.s          | 1100000010010001 pm:3 pn:3 zn:5 000 tda:2    |                  | sme
addva tda.d, pn/m, pm/m, zn.d          | 1100000011010001 pm:3 pn:3 zn:5 00 tda:3     |                  | sme sme-i16i64
bfmopa tda.h, pn/m, pm/m, zn.h, zm.h   | 10000001101 zm:5 pm:3 pn:3 zn:5 0100 tda:1   |                  | sme sme-b16b16
bfmopa tda.s, pn/m, pm/m, zn.h, zm.h   | 10000001100 zm:5 pm:3 pn:3 zn:5 000 tda:2    |                  | sme
bfmops tda.h, pn/m, pm/m, zn.h, zm.h   | 10000001101 zm:5 pm:3 pn:3 zn:5 1100 tda:1   |                  | sme sme-b16b16
bfmops tda.s, pn/m, pm/m, zn.h, zm.h   | 10000001100 zm:5 pm:3 pn:3 zn:5 100 tda:2    |                  | sme
fmopa tda.h, pn/m, pm/m, zn.h, zm.h    | 10000001100 zm:5 pm:3 pn:3 zn:5 0100 tda:1   |                  | sme sme-f16f16
fmopa tda.h, pn/m, pm/m, zn.b, zm.b    | 10000000101 zm:5 pm:3 pn:3 zn:5 0100 tda:1   |                  | sme sme-f8f16
fmopa tda.s, pn/m, pm/m, zn.h, zm.h    | 10000001101 zm:5 pm:3 pn:3 zn:5 000 tda:2    |                  | sme
fmopa tda.s, pn/m, pm/m, zn.s, zm.s    | 10000000100 zm:5 pm:3 pn:3 zn:5 000 tda:2    |                  | sme
fmopa tda.s, pn/m, pm/m, zn.b, zm.b    | 10000000101 zm:5 pm:3 pn:3 zn:5 000 tda:2    |                  | sme sme-f8f32
fmopa tda.d, pn/m, pm/m, zn.d, zm.d    | 10000000110 zm:5 pm:3 pn:3 zn:5 00 tda:3     |                  | sme sme-f64f64
fmops tda.h, pn/m, pm/m, zn.h, zm.h    | 10000001100 zm:5 pm:3 pn:3 zn:5 1100 tda:1   |                  | sme sme-f16f16
fmops tda.s, pn/m, pm/m, zn.h, zm.h    | 10000001101 zm:5 pm:3 pn:3 zn:5 100 tda:2    |                  | sme
fmops tda.s, pn/m, pm/m, zn.s, zm.s    | 10000000100 zm:5 pm:3 pn:3 zn:5 100 tda:2    |                  | sme
fmops tda.d, pn/m, pm/m, zn.d, zm.d    | 10000000110 zm:5 pm:3 pn:3 zn:5 10 tda:3     |                  | sme sme-f64f64
smopa tda.s, pn/m, pm/m, zn.h, zm.h    | 10100000100 zm:5 pm:3 pn:3 zn:5 010 tda:2    |                  | sme2
smopa tda.s, pn/m, pm/m, zn.b, zm.b    | 10100000100 zm:5 pm:3 pn:3 zn:5 000 tda:2    |                  | sme
smopa tda.d, pn/m, pm/m, zn.h, zm.h    | 10100000110 zm:5 pm:3 pn:3 zn:5 00 tda:3     |                  | sme sme-i16i64
smops tda.s, pn/m, pm/m, zn.h, zm.h    | 10100000100 zm:5 pm:3 pn:3 zn:5 110 tda:2    |                  | sme2
smops tda.s, pn/m, pm/m, zn.b, zm.b    | 10100000100 zm:5 pm:3 pn:3 zn:5 100 tda:2    |                  | sme
smops tda.d, pn/m, pm/m, zn.h, zm.h    | 10100000110 zm:5 pm:3 pn:3 zn:5 10 tda:3     |                  | sme sme-i16i64
sumopa tda.s, pn/m, pm/m, zn.b, zm.b   | 10100000101 zm:5 pm:3 pn:3 zn:5 000 tda:2    |                  | sme
sumopa tda.d, pn/m, pm/m, zn.h, zm.h   | 10100000111 zm:5 pm:3 pn:3 zn:5 00 tda:3     |                  | sme sme-i16i64
sumops tda.s, pn/m, pm/m, zn.b, zm.b   | 10100000101 zm:5 pm:3 pn:3 zn:5 100 tda:2    |                  | sme
sumops tda.d, pn/m, pm/m, zn.h, zm.h   | 10100000111 zm:5 pm:3 pn:3 zn:5 10 tda:3     |                  | sme sme-i16i64
umopa tda.s, pn/m, pm/m, zn.h, zm.h    | 10100001100 zm:5 pm:3 pn:3 zn:5 010 tda:2    |                  | sme2
umopa tda.s, pn/m, pm/m, zn.b, zm.b    | 10100001101 zm:5 pm:3 pn:3 zn:5 000 tda:2    |                  | sme
umopa tda.d, pn/m, pm/m, zn.h, zm.h    | 10100001111 zm:5 pm:3 pn:3 zn:5 00 tda:3     |                  | sme sme-i16i64
umops tda.s, pn/m, pm/m, zn.h, zm.h    | 10100001100 zm:5 pm:3 pn:3 zn:5 110 tda:2    |                  | sme2
umops tda.s, pn/m, pm/m, zn.b, zm.b    | 10100001101 zm:5 pm:3 pn:3 zn:5 100 tda:2    |                  | sme
umops tda.d, pn/m, pm/m, zn.h, zm.h    | 10100001111 zm:5 pm:3 pn:3 zn:5 10 tda:3     |                  | sme sme-i16i64
usmopa tda.s, pn/m, pm/m, zn.b, zm.b   | 10100001100 zm:5 pm:3 pn:3 zn:5 000 tda:2    |                  | sme
usmopa tda.d, pn/m, pm/m, zn.h, zm.h   | 10100001110 zm:5 pm:3 pn:3 zn:5 00 tda:3     |                  | sme sme-i16i64
usmops tda.s, pn/m, pm/m, zn.b, zm.b   | 10100001100 zm:5 pm:3 pn:3 zn:5 100 tda:2    |                  | sme
usmops tda.d, pn/m, pm/m, zn.h, zm.h   | 10100001110 zm:5 pm:3 pn:3 zn:5 10 tda:3     |                  | sme sme-i16i64
mova|mov zd.b, pg/m, slice.b           | 1100000000000010 hv:1 wv:2 pg:3 0 i:4 zd:5   |                  | sme
mova|mov zd.h, pg/m, slice.h           | 1100000001000010 hv:1 wv:2 pg:3 0 tile:1 i:3 zd:5 |                  | sme
mova|mov zd.s, pg/m, slice.s           | 1100000010000010 hv:1 wv:2 pg:3 0 tile:2 i:2 zd:5 |                  | sme
mova|mov zd.d, pg/m, slice.d           | 1100000011000010 hv:1 wv:2 pg:3 0 tile:3 i:1 zd:5 |                  | sme
mova|mov zd.q, pg/m, slice.q           | 1100000011000011 hv:1 wv:2 pg:3 0 tile:4 zd:5 |                  | sme
mova|mov slice.b, pg/m, zn.b           | 1100000000000000 hv:1 wv:2 pg:3 zn:5 0 i:4   |                  | sme
mova|mov slice.h, pg/m, zn.h           | 1100000001000000 hv:1 wv:2 pg:3 zn:5 0 tile:1 i:3 |                  | sme
mova|mov slice.s, pg/m, zn.s           | 1100000010000000 hv:1 wv:2 pg:3 zn:5 0 tile:2 i:2 |                  | sme
mova|mov slice.d, pg/m, zn.d           | 1100000011000000 hv:1 wv:2 pg:3 zn:5 0 tile:3 i:1 |                  | sme
mova|mov slice.q, pg/m, zn.q           | 1100000011000001 hv:1 wv:2 pg:3 zn:5 0 tile:4 |                  | sme
ld1b {slice.b}, pg/z, [xn|sp]          | 11100000000 11111 hv:1 wv:2 pg:3 xn:5 0 i:4  |                  | sme
ld1b {slice.b}, pg/z, [xn|sp, xm]      | 11100000000 xm:5 hv:1 wv:2 pg:3 xn:5 0 i:4   |                  | sme
ld1h {slice.h}, pg/z, [xn|sp]          | 11100000010 11111 hv:1 wv:2 pg:3 xn:5 0 tile:1 i:3 |                  | sme
ld1h {slice.h}, pg/z, [xn|sp, xm, lsl #1] | 11100000010 xm:5 hv:1 wv:2 pg:3 xn:5 0 tile:1 i:3 |                  | sme
ld1w {slice.s}, pg/z, [xn|sp]          | 11100000100 11111 hv:1 wv:2 pg:3 xn:5 0 tile:2 i:2 |                  | sme
ld1w {slice.s}, pg/z, [xn|sp, xm, lsl #2] | 11100000100 xm:5 hv:1 wv:2 pg:3 xn:5 0 tile:2 i:2 |                  | sme
ld1d {slice.d}, pg/z, [xn|sp]          | 11100000110 11111 hv:1 wv:2 pg:3 xn:5 0 tile:3 i:1 |                  | sme
ld1d {slice.d}, pg/z, [xn|sp, xm, lsl #3] | 11100000110 xm:5 hv:1 wv:2 pg:3 xn:5 0 tile:3 i:1 |                  | sme
ld1q {slice.q}, pg/z, [xn|sp]          | 11100001110 11111 hv:1 wv:2 pg:3 xn:5 0 tile:4 |                  | sme
ld1q {slice.q}, pg/z, [xn|sp, xm, lsl #4] | 11100001110 xm:5 hv:1 wv:2 pg:3 xn:5 0 tile:4 |                  | sme
st1b {slice.b}, pg, [xn|sp]            | 11100000001 11111 hv:1 wv:2 pg:3 xn:5 0 i:4  |                  | sme
st1b {slice.b}, pg, [xn|sp, xm]        | 11100000001 xm:5 hv:1 wv:2 pg:3 xn:5 0 i:4   |                  | sme
st1h {slice.h}, pg, [xn|sp]            | 11100000011 11111 hv:1 wv:2 pg:3 xn:5 0 tile:1 i:3 |                  | sme
st1h {slice.h}, pg, [xn|sp, xm, lsl #1] | 11100000011 xm:5 hv:1 wv:2 pg:3 xn:5 0 tile:1 i:3 |                  | sme
st1w {slice.s}, pg, [xn|sp]            | 11100000101 11111 hv:1 wv:2 pg:3 xn:5 0 tile:2 i:2 |                  | sme
st1w {slice.s}, pg, [xn|sp, xm, lsl #2] | 11100000101 xm:5 hv:1 wv:2 pg:3 xn:5 0 tile:2 i:2 |                  | sme
st1d {slice.d}, pg, [xn|sp]            | 11100000111 11111 hv:1 wv:2 pg:3 xn:5 0 tile:3 i:1 |                  | sme
st1d {slice.d}, pg, [xn|sp, xm, lsl #3] | 11100000111 xm:5 hv:1 wv:2 pg:3 xn:5 0 tile:3 i:1 |                  | sme
st1q {slice.q}, pg, [xn|sp]            | 11100001111 11111 hv:1 wv:2 pg:3 xn:5 0 tile:4 |                  | sme
st1q {slice.q}, pg, [xn|sp, xm, lsl #4] | 11100001111 xm:5 hv:1 wv:2 pg:3 xn:5 0 tile:4 |                  | sme
zero #tiles(imm)                       | 110000000000100000000000 imm:8               |                  | sme
smstart svcr                           | 11010101000000110100 0 svcr:2 1 01111111     |                  | sme
smstop                                 | 11010101000000110100011001111111             |                  | sme
smstop svcr                            | 11010101000000110100 0 svcr:2 0 01111111     |                  | sme
ldr za[wv, imm], [xn|sp, #imm, mul vl] | 11100001000000000 wv:2 000 xn:5 0 imm:4      |                  | sme
str za[wv, imm], [xn|sp, #imm, mul vl] | 11100001001000000 wv:2 000 xn:5 0 imm:4      |                  | sme
smstart                                | 11010101000000110100011101111111             |                  | sme
"""
