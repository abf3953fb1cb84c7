import type { Production } from "./productions.ts";

/** Sprig's functions that always do the same: name, types of the arguments, type of the result. */
const table = `
abbrev  width string  string
abbrevboth  small width string  string
add  int int  int  | number digits any  int
add1  int  int  | digits  int
add1f  number  float
addf  number number  float
adler32sum  string  string
all  any any  bool
any  any any  bool
append  list any  list
atoi  digits  int  | string  int
b32dec  string  string
b32enc  string  string
b64dec  string  string
b64enc  string  string
base  path  string
biggest  int int  int
camelcase  phrase  string
cat  any any  string  | string string string  string
ceil  number  float  | digits  float
chunk  positive list  list
clean  path  string
coalesce  any any any  any
compact  list  list
concat  list list  list
contains  string string  bool
deepCopy  any  any
deepEqual  any any  bool
default  any any  any  | string string  string
derivePassword  positive 'long' string string string  string
dict  key any key any  map  | key any key  map
dig  key any map  any  | key key string map  any
dir  path  string
div  int int  int
divf  number number  float
duration  int  string  | digits  string
durationRound  int  string  | digits  string
empty  any  bool
ext  path  string
fail  string  string
first  list  any
float64  any  float  | digits  float
floor  number  float
fromJson  json  any
get  map key  any
has  any list  bool
hasKey  map key  bool
hasPrefix  string string  bool
hasSuffix  string string  bool
hello    string
indent  small lines  string
initial  list  list
initials  phrase  string
int  any  int  | digits  int
int64  any  int  | number  int
isAbs  path  bool
join  sep strings  string  | sep list  string
kebabcase  phrase  string
keys  one-entry  list
kindIs  kind any  bool
kindOf  any  string
last  list  any
list  any any any  list
lower  string  string
max  int int int  int
maxf  number number  float
merge  map map  map
mergeOverwrite  map map  map
min  int int  int
minf  number number  float
mod  int int  int
mul  int int  int
mulf  number number  float
mustAppend  list any  list
mustChunk  positive list  list
mustCompact  list  list
mustDeepCopy  any  any
mustFirst  list  any
mustFromJson  json  any
mustHas  any list  bool
mustInitial  list  list
mustLast  list  any
mustMerge  map map  map
mustMergeOverwrite  map map  map
mustPrepend  list any  list
mustPush  list any  list
mustRegexFind  pattern string  string
mustRegexFindAll  pattern string times  list
mustRegexMatch  pattern string  bool
mustRegexReplaceAll  pattern string replacement  string
mustRegexReplaceAllLiteral  pattern string replacement  string
mustRegexSplit  pattern string times  list
mustRest  list  list
mustReverse  list  list
mustSlice  list small  list  | list small small  list
mustToJson  any  string
mustToPrettyJson  any  string
mustToRawJson  any  string
mustUniq  list  list
mustWithout  list any  list
nindent  small lines  string
nospace  string  string
omit  map key  map
osBase  path  string
osClean  path  string
osDir  path  string
osExt  path  string
osIsAbs  path  bool
pick  map key  map
pluck  key map map  list
plural  string string int  string
prepend  list any  list
push  list any  list
quote  any any  string
regexFind  pattern string  string
regexFindAll  pattern string times  list
regexMatch  pattern string  bool
regexQuoteMeta  string  string
regexReplaceAll  pattern string replacement  string
regexReplaceAllLiteral  pattern string replacement  string
regexSplit  pattern string times  list
repeat  small string  string
replace  string string string  string
rest  list  list
reverse  list  list
round  number small  float
semverCompare  constraint version  bool
seq  small  string  | small small  string  | small positive times  string
set  map key any  map
sha1sum  string  string
sha256sum  string  string
sha512sum  string  string
slice  list small  list  | list small small  list
snakecase  phrase  string
sortAlpha  list  list
split  sep string  map
splitList  sep string  list
splitn  sep small string  map
squote  any any  string
sub  int int  int
subf  number number  float
substr  times times string  string
swapcase  string  string
ternary  any any bool  any
title  phrase  string
toDecimal  digits  int
toJson  any  string
toPrettyJson  any  string
toRawJson  any  string
toString  any  string
toStrings  list  strings
trim  string  string
trimAll  cutset string  string
trimall  cutset string  string
trimPrefix  string string  string
trimSuffix  string string  string
trunc  times string  string
tuple  any any  list
typeIs  kind any  bool
typeIsLike  kind any  bool
typeOf  any  string
uniq  list  list
unset  map key  map
until  small  ints
untilStep  small small positive  ints
untitle  phrase  string
upper  string  string
urlJoin  url-parts  string
urlParse  url  map
values  one-entry  list
without  list any  list
wrap  positive lines  string
wrapWith  positive lines sep  string
`;

export const sprigProductions: readonly Production[] = table
  .trim()
  .split("\n")
  .flatMap((line) => {
    const name = /^\w+/.exec(line)?.[0] ?? "";
    return line
      .slice(name.length)
      .split("|")
      .map((signature) => {
        const [types = "", result = ""] = signature.trim().includes("  ")
          ? signature.trim().split(/ {2,}/)
          : ["", signature.trim()];
        const holes = types.split(" ").filter((type) => type !== "");
        const written = holes.map((type) => (type.startsWith("'") ? type : `<${type}>`));
        return { type: result, text: `sprig.${name}(${written.join(", ")})` };
      });
  });

/** Functions of chance, time and the network, with a call that Go answers. They are only compared by whether they exist. */
export const impure: readonly string[] = [
  "ago(sprig.now())",
  'bcrypt("x")',
  "buildCustomCert(sprig.b64enc('x'), sprig.b64enc('y'))",
  'date("2006", sprig.now())',
  'date_in_zone("2006", sprig.now(), "UTC")',
  'date_modify("1h", sprig.now())',
  'dateInZone("2006", sprig.now(), "UTC")',
  'dateModify("1h", sprig.now())',
  'decryptAES("0123456789abcdef", sprig.encryptAES("0123456789abcdef", "x"))',
  'encryptAES("0123456789abcdef", "x")',
  'genCA("x", 1)',
  'genCAWithKey("x", 1, sprig.genPrivateKey("ed25519"))',
  'genPrivateKey("ed25519")',
  'genSelfSignedCert("x", [], [], 1)',
  'genSelfSignedCertWithKey("x", [], [], 1, sprig.genPrivateKey("ed25519"))',
  'genSignedCert("x", [], [], 1, sprig.genCA("y", 1))',
  'genSignedCertWithKey("x", [], [], 1, sprig.genCA("y", 1), sprig.genPrivateKey("ed25519"))',
  'getHostByName("localhost")',
  "htmlDate(0)",
  'htmlDateInZone(0, "UTC")',
  'htpasswd("a", "b")',
  'must_date_modify("1h", sprig.now())',
  'mustDateModify("1h", sprig.now())',
  'mustToDate("2006", "2020")',
  "now()",
  "randAlpha(3)",
  "randAlphaNum(3)",
  "randAscii(3)",
  "randBytes(3)",
  "randInt(1, 3)",
  "randNumeric(3)",
  'semver("1.2.3")',
  'shuffle("abc")',
  'toDate("2006", "2020")',
  "unixEpoch(sprig.now())",
  "uuidv4()",
].map((call) => `sprig.${call}`);
