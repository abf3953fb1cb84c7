import type { KnownDifference } from "../judge/report.ts";

export const known: readonly KnownDifference[] = [
  {
    ours: /depends on time and is not evaluated here|is known, but not evaluated here/,
    reason: "functions of time, chance, keys and the network are known, but not evaluated",
  },
  {
    text: /findLast|last\(.*filter\(|filter\(.*\[-1\]/,
    reason:
      "expr-lang 1.17.8 leaves a value too many on its stack behind findLast, findLastIndex, last(filter(…)), last(map(filter(…), …)) and filter(…)[-1], so that what stands around them goes wrong; we give what is meant",
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
  {
    kind: "only Go fails",
    go: /Call using int64 as type int/,
    reason:
      "functions of sprig that compute give an int64, which others do not take for an int; we have one kind of integer",
  },
  {
    kind: "only Go fails",
    text: /\b(any|all|none)\(.*(?:and|or|&&|\|\|) \1\(/,
    reason:
      "expr-lang makes one predicate of two on the same list, so that the second may be asked although the first has decided",
  },
  {
    kind: "only ours fails",
    text: /regexMatch\(\(*'\['/,
    reason:
      "sprig.regexMatch says false for a pattern that cannot be read; we fail, since the pattern may only be unknown to us",
  },
  {
    kind: "only ours fails",
    text: /sprig\.(?:s|mustS)lice/,
    reason: "sprig.slice reaches behind the end of a list as far as Go has reserved memory for it",
  },
  {
    kind: "only ours fails",
    text: /(?:and|&&) false|(?:or|\|\|) true/,
    reason: "expr-lang does not compute the left side where a literal on the right decides",
  },
  {
    kind: "our checker misses what Go refuses to compile",
    text: /\.(?:Hours|Year)\(\)/,
    reason: "the types of the methods of times and durations are not known to us",
  },
  {
    kind: "JSON differs",
    text: /toStrings|sortAlpha/,
    reason: "Go tells a nil list of strings from a nil list of any values; we have one nil list",
  },
  {
    kind: "texts differ",
    text: /groupBy|fromPairs/,
    reason: "maps with keys of several kinds are printed in the order in which Go's types lie in memory",
  },
  {
    kind: "values differ",
    text: /sum\(/,
    go: /float/,
    ours: /float/,
    reason: "expr-lang adds the items of a list literal in another order, which shows in the last digit",
  },
  {
    kind: "values differ",
    text: /(?=.*(?:[^ -~\s]|\\u|parameters\.text))(?=.*(?:\[[^\]]*:[^\]]*\]|trunc|substr|abbrev))/s,
    reason: "a text that is cut within a letter keeps its bytes in Go; ours has U+FFFD for them",
  },
  {
    kind: "values differ",
    text: /(?:b64dec|b32dec|fromBase64)\(/,
    reason: "what is decoded to bytes that are no UTF-8 keeps them in Go; ours has U+FFFD for them",
  },
  {
    kind: "values differ",
    text: /sprig\.(?:set|unset|merge|mergeOverwrite|mustMerge|mustMergeOverwrite)\(/,
    reason: "sprig changes the map that it was given, which shows where the map is read again; ours makes another one",
  },
  {
    kind: "only Go fails",
    text: /find(?:Index)?\(|first\(|filter\(/,
    go: /interface conversion: interface \{\} is nil, not/,
    reason:
      "expr-lang takes the type of find and findIndex for granted, so that `==` fails when nothing was found; we say false",
  },
  {
    kind: "only ours fails",
    text: /len\(\(*filter\(|count\(|first\(\(*(?:map\(\(*)?filter\(|filter\(.*\[0\]/,
    reason: "expr-lang stops at the item that decides the number or is the first, where we ask for all of them",
  },
  {
    kind: "only ours fails",
    ours: /`(?:all|any|none|one|count|filter|map)` takes a list, not map/,
    reason: "a predicate that does not look at its item runs over the entries of a map too",
  },
  {
    kind: "only Go fails",
    text: /substr|trunc/,
    go: /slice bounds out of range/,
    reason: "a text that is cut within a letter keeps its bytes in Go; ours has U+FFFD for them",
  },
  {
    kind: "only Go fails",
    go: /reflect\.Value\.MapIndex: value of type/,
    reason:
      "expr-lang looks into a list of literals as into a map, which fails for what is of another kind; we say false",
  },
  {
    kind: "only ours fails",
    text: /'\$\{1\}x'/,
    reason: "patterns that repeat the end of a text, such as `$` with a number in braces, are not evaluated",
  },
  {
    kind: "our checker refuses what Go runs",
    ours: /^check error: `#index` is only known/,
    reason:
      "Go knows `#index` in every predicate, but its checker does not, unless it has no type for what is around it",
  },
  {
    kind: "values differ",
    text: /groupBy\(/,
    go: /^nil$/,
    ours: /^\[\]$/,
    reason: "a group that is not there is nil behind `?.` and a nil list elsewhere; ours is always a nil list",
  },
  {
    kind: "values differ",
    text: /sprig\.(?:set|unset|m\w*erge).*sprig\.(?:set|unset|m\w*erge)/,
    reason:
      "sprig changes the map that it is given, which shows where the same map is used twice; ours makes a new one",
  },
  {
    kind: "only Go fails",
    text: /\b(?:max|min|mean|median)\(/,
    go: /interface conversion: interface \{\} is float64, not int/,
    reason:
      "expr-lang takes the type of the first argument for that of max, min, mean and median, so that `max(1, 2.5) == 1` fails; we say false",
  },
];
