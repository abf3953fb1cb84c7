const split = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words and numbers that some version of YAML takes for more than text. */
export const typed: readonly string[] = [
  ...split("y Y yes Yes YES yEs n N no No NO true True TRUE truE false False FALSE on On ON off Off OFF oFF"),
  ...split("~ null Null NULL nUll nil none = << < .nan .NaN .NAN .nAn +.nan .inf .Inf .INF +.inf -.inf -.INF"),
  ...split("0 -0 +0 00 1 -1 +1 42 007 017 -017 +017 08 09 0777 0o17 0o8 -0o17 0O17 0x1F 0X1f 0x -0x1F +0x1F 0xg"),
  ...split("0b101 -0b101 +0b101 0b 0b2 0B11 -0b -0b- 0b_1 -0b_1 0b1_0 0b+1 0b-1 0o_7 0o 0_1 0_8 1__0 _1 1_ -_1 +_1"),
  ...split("1_000 0x_1F 0x1_F 0_o17 0b_ 1_.5 1._5 1_e3 1e_3 ._5 .5_0 -_.5 1:30 190:20:30 190:20:30.15 1,000"),
  ...split("1.0 1. .5 -.5 +.5 . .. ... -. +. .e1 .5e3 .0x1 1e3 1E3 1e+3 1e-3 1e 1e+ 1.e1 1.5.2 1e400 -1e400 1e-400"),
  ...split(
    "-0.0 0.0 0e0 -0e0 1e308 1.7976931348623157e308 1.7976931348623159e308 5e-324 4.9e-324 2e-324 0.1 1e22 1e21",
  ),
  ...split("123456789012345678901234567890 -123456789012345678901234567890 9007199254740993 9223372036854775807"),
  ...split("9223372036854775808 -9223372036854775808 -9223372036854775809 18446744073709551615 18446744073709551616"),
  ...split("0x7fffffffffffffff 0xffffffffffffffff 0x10000000000000000 -0x8000000000000000 -0x8000000000000001"),
  ...split("0777777777777777777777 01777777777777777777777 02000000000000000000000 0o1777777777777777777777"),
  `0b${"1".repeat(63)}`,
  `0b${"1".repeat(64)}`,
  `-0b1${"0".repeat(63)}`,
  `0b1${"0".repeat(64)}`,
  `1${"0".repeat(400)}`,
  `0.${"0".repeat(400)}1`,
  ...split(
    ".1e5 .1E-5 .1e400 .1e .inf1 .infinity .infin .Infinity -.1 +.1 .1f .0x1p4 0x1p4 0x1.8p1 0x1p-2 .1_1 .1__ .nan0",
  ),
  ...split(
    "inf Inf infinity Infinity +Inf -inf nan NaN 1f 1i 1j 0x1i 1.5f 1d 0d1 1L 1n 1% 1st 1-1 1+1 +-1 -+1 --1 ++1",
  ),
  ...split("2024-01-01 2024-1-1 2024-13-01 2024-02-30 2024-01-01T00:00:00Z 2024-1-1t1:2:3.4+05:30 20240101 2024-01"),
  "2024-01-01 10:20:30",
  "2001-12-14 21:59:43.10 -5",
  "0001-01-01",
  "2024-01-01T25:00:00Z",
];

/** Plain text that ends nothing around it. */
export const texts: readonly string[] = [
  ...split(
    "a b c key name foo-bar a.b a/b x1 é 世界 \u{1f600} a#b a:b ::a :a -a ?a a- a? a&b a!b a|b a>b a'b a\"b a\\n \\ a\\",
  ),
  ...split("$(a) a% ^ / // ; --- --a .a (a) <a> a=b http://a.b:80/c?d=e&f#g __proto__ constructor toString 0 1 2"),
  ...[
    "a b",

    "a b c d",
    "a -b",
    "a ?b",
    "a - b",
    "a :b",
    "a\tb",
    "\u00a0",
    "a\u00a0",
    "\u3000a",
    "\u200b",
  ],
  ...["a\ufeff", "\ufffd", "\ue000", "\u{10ffff}", "a\u0301"],
];

/** What means something else in some places, or in all. */
export const risky: readonly string[] = [
  ...split(
    "{{a}} {{inputs.parameters.x}} %a @a `a !a &a *a |a >a 'a \"b a: a, a,b a] a} a[b a{b} # #a | > & * ! % @ ` ' \"",
  ),
  ...split("- ? : -- --- ... ...a ---a , [ ] { } [] {} -: ?: :: :, -, ?, *: &: !: a::"),
  ...[
    "a # b",
    "a #b",
    "a: b",
    "- a",
    "? a",
    ": a",
    "a : b",
    "a\t#b",
    "a:\tb",
    "-\ta",
    "{{ a }}: {{ b }}",
    "\ufeffa",
    "[a, b]",
  ],
];

/** Keys: few, so that they meet again in other maps and in the same one. */
export const keys: readonly string[] = [
  ...split(
    "a b c d kind spec name 1 01 0x1 1.0 1.5 y yes true on no false ~ null << 'a' \"a\" 'b' \"\\x61\" '1' \"true\"",
  ),
  ...split("'<<' .inf .nan -0 0 1e3 1000 1e22 0.1 123456789.5 18446744073709551615 2024-01-01 é \u{1f600} a-b a.b/c"),
  ...split(
    "__proto__ constructor '' \"\" 'a:b' \"a: b\" 9007199254740993 9007199254740992 16777217.0 3.4e39 1e-50 -a ?a",
  ),
  "a b",
  "a\tb",
];

export const anchors: readonly string[] = ["a", "b", "c", "x-1", "_1"];

/** Names of which some are no anchors for every reader. */
export const oddAnchors: readonly string[] = ["é", "a:", "a.b", "a[", "\u{1f600}", "a,", "", "*a", "&a", "a#"];

export const tags: readonly string[] = [
  ...split(
    "!!str !!int !!float !!bool !!null !!str !!int !!float !!map !!seq !!binary !!timestamp !!set !!omap !!merge",
  ),
  ...split("! !x !x-y !!x !<tag:yaml.org,2002:int> !<tag:yaml.org,2002:str> !<!x> !x%41 !!%73tr !%c3%a9"),
];

/** Tags that are refused, or that need a directive. */
export const oddTags: readonly string[] = [
  ...split(
    "!e!x !e!str !y!str !a!b !<x !<> !<x>y !! !!! !a! !%41 !%4 !%zz !x, !x[ !é !!str!int !,x !!int, !!float% !x#y",
  ),
  ...split("!%ff !%c3 !%00 !<tag:yaml.org,2002:null> !<%21x> !<é> !<x[]> !x{ !\u{1f600}"),
];

export const comments: readonly string[] = [
  "#",
  "# c",
  "# a: b",
  "#c",
  "# 'q",
  '# "',
  "# [",
  "# \t é",
  "## ---",
  "# \u{1f600}",
];
