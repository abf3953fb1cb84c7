/**
 * What expressions are made of: a type, then texts with holes `<type>`. `<type|# of int>` is a predicate's body, in which
 * `#` is an int; `<type|v of int>` has a variable x.
 */
export interface Production {
  readonly type: string;
  readonly text: string;
}

const read = (table: string): Production[] =>
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [type = "", ...texts] = line.trim().split(/ {2,}/);
      return texts.map((text) => ({ type, text }));
    });

/** Operators, and forms of the language that are no functions. */
export const forms = read(`
int  <int> + <int>  <int> - <int>  <int> * <int>  <int> % <int>  -<int>  +<int>  (<int>)
int  <bool> ? <int> : <int>  <int> ?: <int>  let v = <int>; <int|v of int>  <ints>[<small>]  <ints>[-1]  <ints>[<int>]
int  if <bool> { <int> } else { <int> }  if <bool> { <int> } else if <bool> { 1 } else { <int> }  <int>; <int>
int  let v = <int>; let w = <int|v of int>; <int|w of int>  <any> ?? <int>  nil ?? <int>  {a: <int>}.a  {"k": <int>}["k"]
float  <int> / <int>  <int> ** <small>  <float> + <number>  <number> - <float>  <float> * <number>  <number> / <number>  <number> ^ <small>  -<float>
float  <bool> ? <float> : <float>  2 ** 3 ** <small>  -2 ** 2  <floats>[0]
bool  not <bool>  !<bool>  <bool> and <bool>  <bool> && <bool>  <bool> or <bool>  <bool> || <bool>  (<bool>)
bool  <int> == <int>  <number> == <number>  <string> == <string>  <any> == <any>  <any> != <any>  <ints> == <ints>  <map> == <map>  <strings> == <list>
bool  <number> < <number>  <number> > <number>  <number> <= <number>  <number> >= <number>  <string> < <string>  <string> >= <string>
bool  <int> < <int> < <int>  <int> <= <number> > <int>  <int> in <ints>  <int> not in <ints>  <string> in <strings>  <key> in <map>  <any> in <list>  <string> in <map>
bool  <string> contains <string>  <string> startsWith <string>  <string> endsWith <string>  <string> matches <pattern>  <string> not contains <string>  <string> not matches <pattern>
bool  <bool> ? <bool> : <bool>  not (<bool> or <bool>)  not <int> in <ints>  not <string> contains <string>  <int> in 1..<small>
string  <string> + <string>  <bool> ? <string> : <string>  <string>[<small>:<int>]  <string>[:<small>]  <string>[-2:]  <strings>[<small>]  let v = <string>; <string|v of string>
string  <string> | upper()  <string> | split(",") | join("-")  <map>.a ?? <string>  <map>?.b?.c ?? <string>  <map>["a"]  <string>[<small>]
ints  [<int>, <int>, <int>]  [<int>]  []  <small>..<small>  <ints>[<small>:]  <ints>[1:<small>]  <bool> ? <ints> : <ints>  <ints> | filter(# > <int>)
strings  [<string>, <string>]  <strings>[:<small>]  <bool> ? <strings> : <strings>
floats  [<float>, <float>, <number>]
list  [<any>, <any>]  [<any>, <any>,]  <ints>  <strings>  <floats>  <maps>  <list>[1:]
map  {a: <int>, b: <string>}  {}  {"a": <any>, c: <any>}  {(<key>): <any>}  {a: {b: <any>}}  {a: <list>,}  <bool> ? <map> : <map>  <maps>[0]
maps  [{a: <int>, b: <string>}, {a: <int>, b: <string>}]
any  <int>  <float>  <bool>  <string>  nil  <list>  <map>  <map>.a  <map>?.a.b  <map>.a?.b  <list>[<small>]  $env.n  $env["item"]  b"ab"
`);

/** What the optimizer of expr-lang rewrites into something else. */
export const optimized = read(`
list  map(filter(<ints>, # > <int>), # * 2)  map(filter(<ints>, # > <int>), #index)  map(filter(<maps>, .a > <int>), .b)  map(filter(<strings>, len(#) > <small>), # + string(#index))
int  len(filter(<ints>, # > <int>))  count(filter(<ints>, # > <int>), # < 5)  sum(filter(<ints>, # > <int>))  sum(map(<ints>, # + 1))  sum(<small>..<small>)  sum(1..<small>, # * 2)  sum([<int>, <int>])  sum([<int>, <int>, n])
any  filter(<ints>, # > <int>)[0]  filter(<strings>, # != <string>)[0]  first(filter(<ints>, # > <int>))  first(filter(<maps>, .a > <int>))  find(<ints>, # > <int>) ?? -1
bool  all(numbers, # > <int>) and all(numbers, # < <int>)  any(words, # == <string>) or any(words, # != <string>)  none(numbers, # > <int>) && none(numbers, # < <int>)  not any(<ints>, # > <int>)  not all(<ints>, # > <int>)
bool  count(<ints>, # > <int>) > 0  count(<ints>, # > <int>) >= <small>  count(<ints>, # > <int>) == 0  count(<ints>, # > <int>) < <small>  count(<strings>, # == 'a') > <small>  len(filter(<ints>, # > <int>)) > 0  count(numbers, # > <int>) != 0
bool  <int> in [1, 2, 3]  n in [1, 2, 5]  <string> in ["a", "b", "banana"]  item in ["a", "banana"]  <number> in [1, 2.5]  <number> in 1..3  <int> not in 2..4  x in 1..3  <any> in ["a", 1]  <any> in [1, 2]  n in 1..<small>
int  <int> + 0  1 + 2 * 3 - <int>  7 % 4 + <int>  -(-3)  -9223372036854775807 - 1  9223372036854775807 + 1
bool  true and <bool>  <bool> and true  false or <bool>  not true  not not <bool>  1 == 1.0  "a" == "a"  <bool> == true
`);

/** The built-ins and Argo's own functions. */
export const builtins = read(`
bool  all(<ints>, <bool|# of int>)  none(<strings>, <bool|# of string>)  any(<ints>, {<bool|# of int>})  one(<ints>, # == <int>)  all(<maps>, .a > <int>)
ints  filter(<ints>, <bool|# of int>)  filter(<ints>, #index < <small>)  map(<ints>, <int|# of int>)  map(<maps>, .a)  map(<maps>, {#.a + <int>})
strings  filter(<strings>, len(#) > <small>)  map(<strings>, <string|# of string>)  map(<ints>, string(#))
any  find(<ints>, # > <int>)  find(<maps>, .a == <int>)  findLast(<strings>, # contains <string>)  findLast(<ints>, <bool|# of int>)
int  findIndex(<ints>, # > <int>)  findLastIndex(<ints>, # > <int>)  count(<ints>, <bool|# of int>)  count([true, <bool>])  sum(<ints>)  sum(<ints>, # * 2)  sum(<maps>, .a)
float  sum(<floats>)  sum(<ints>, # / 2)
map  groupBy(<ints>, # % 2)  groupBy(<strings>, len(#))  groupBy(<maps>, .b)
list  sortBy(<ints>, -#)  sortBy(<strings>, len(#))  sortBy(<maps>, .a)  sortBy(<maps>, .b, "desc")
int  reduce(<ints>, #acc + #)  reduce(<ints>, #acc * # + #index, 1)  reduce(<ints>, # - #acc, <int>)
string  reduce(<strings>, #acc + #)  reduce(<strings>, #acc + "," + #, <string>)
int  len(<string>)  len(<list>)  len(<map>)  abs(<int>)  int(<float>)  int(<digits>)  int(<string>)  asInt(<digits>)  asInt(<float>)  indexOf(<string>, <string>)  lastIndexOf(<string>, <string>)
string  type(<any>)  string(<any>)  string(<number>)  trim(<string>)  trim(<string>, <cutset>)  trimPrefix(<string>, <string>)  trimPrefix(<string>)  trimSuffix(<string>, <string>)  trimSuffix(<string>)
float  abs(<float>)  ceil(<number>)  floor(<number>)  round(<number>)  float(<number>)  float(<digits>)  asFloat(<digits>)  asFloat(<string>)  asFloat(<int>)
string  upper(<string>)  lower(<string>)  replace(<string>, <string>, <string>)  replace(<string>, <string>, <string>, <small>)  repeat(<string>, <small>)  join(<strings>, <sep>)  join(<strings>)
strings  split(<string>, <sep>)  split(<string>, <sep>, <small>)  splitAfter(<string>, <sep>)  splitAfter(<string>, <sep>, <small>)
bool  hasPrefix(<string>, <string>)  hasSuffix(<string>, <string>)
int  max(<int>, <int>)  max(<ints>)  min(<ints>)  min(<int>, <int>, <int>)
float  max(<float>, <number>)  min(<floats>)  mean(<ints>)  mean(<floats>)  mean(<int>, <int>)  median(<ints>)  median(<floats>)  median(<number>, <number>)
string  toJSON(<any>)  toJSON(<list>)  toJSON(<map>)  toJson(<any>)  toJson(<map>)  toBase64(<string>)  fromBase64(toBase64(<string>))  fromBase64(<string>)
any  fromJSON(<json>)  fromJSON(toJSON(<any>))  first(<list>)  last(<list>)  get(<list>, <int>)  get(<map>, <key>)  jsonpath(<json>, <jsonpath>)  jsonpath(toJson(<map>), "$.a")
ints  take(<ints>, <small>)  reverse(<ints>)  uniq(<ints>)  sort(<ints>)  sort(<ints>, "desc")  concat(<ints>, <ints>)
strings  sort(keys(<map>))  sort(<strings>)  take(<strings>, <small>)  reverse(<strings>)  uniq(<strings>)
list  flatten([<ints>, <strings>])  flatten([[<any>], [[<any>]], <int>])  concat(<list>, <list>)  uniq(<list>)  reverse(<list>)  take(<list>, <small>)  values({a: <any>})  toPairs({a: <any>})  sort(<floats>)
map  fromPairs([[<key>, <any>]])  fromPairs(toPairs(<map>))  fromPairs([["a", <int>], ["b", <int>]])
int  bitand(<int>, <int>)  bitor(<int>, <int>)  bitxor(<int>, <int>)  bitnand(<int>, <int>)  bitshl(<int>, <small>)  bitshr(<int>, <small>)  bitushr(<int>, <small>)  bitnot(<int>)
any  duration("1h30m")  date("2024-02-03")  timezone("UTC")  now() == now()
int  ::len(<string>)  <strings> | len()  date("2024-02-03").Year()  duration("90m").Hours()
`);
