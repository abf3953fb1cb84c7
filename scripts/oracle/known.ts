/** A difference that is meant: where it shows, and why it stays. */
export interface KnownDifference {
  readonly kind?: string;
  readonly text?: RegExp;
  readonly go?: RegExp;
  readonly ours?: RegExp;
  readonly reason: string;
}

export const known: readonly KnownDifference[] = [
  {
    ours: /depends on time and is not evaluated here|is known, but not evaluated here/,
    reason: "functions of time, chance, keys and the network are known, but not evaluated",
  },
  {
    text: /findLast|last\(\(?filter|filter\(.*\[-1\]/,
    reason:
      "expr-lang 1.17.8 leaves a value too many on its stack behind findLast, findLastIndex, last(filter(…)) and filter(…)[-1], so that what stands around them goes wrong; we give what is meant",
  },
  {
    kind: "no call gave a value in Go",
    text: /^sprig\.(?:fail|derivePassword|buildCustomCert)$/,
    reason:
      "fail always fails, derivePassword wants a uint32, which no expression has, and buildCustomCert wants real keys",
  },
  {
    kind: "a function of chance or time is not known",
    text: /^sprig\.buildCustomCert/,
    reason: "buildCustomCert wants real keys",
  },
  {
    kind: "`when` differs",
    text: /\*\* ?\d*\.\d/,
    go: /^float/,
    ours: /^float/,
    reason:
      "a power that is no integer may differ in the last digit, as the exponential functions of Go and JavaScript do",
  },
  {
    kind: "only ours checks arguments of sprig",
    reason: "Go does not check the types of what functions of sprig are given; we do, since the run mostly fails there",
  },
  {
    kind: "`depends` differs",
    text: /==|\?/,
    ours: /^error/,
    reason: "`depends` takes operators of expr-lang besides `&&`, `||` and `!`; we refuse them",
  },
  {
    kind: "only ours fails",
    text: /b(?:32|64)dec/,
    ours: /cannot decode/,
    reason: "sprig.b32dec and sprig.b64dec give the text of an error for what they cannot decode; we fail",
  },
];
