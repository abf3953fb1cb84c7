/**
 * Whether a value looks like a secret that somebody wrote down. Values of a known form are secrets wherever they stand;
 * others only under a name such as `DB_PASSWORD`, and only if they could be one. Being quiet on sound manifests comes first.
 * @module
 */

/** Forms that only secrets have, by what they are called. The prefixes are those that their makers publish. */
const forms: readonly (readonly [called: string, form: RegExp])[] = [
  ["a private key", /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/],
  ["an AWS access key", /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/],
  ["a GitHub token", /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})/],
  ["a GitLab token", /(?<![A-Za-z0-9])glpat-[\w-]{20,}/],
  ["a Slack token", /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,}/],
  ["a Slack webhook", /https:\/\/hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/],
  ["a Google API key", /(?<![A-Za-z0-9])AIza[\w-]{35}(?![\w-])/],
  ["a Stripe key", /(?<![A-Za-z0-9])(?:sk|rk)_live_[A-Za-z0-9]{20,}/],
  ["an npm token", /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/],
  ["a PyPI token", /(?<![A-Za-z0-9])pypi-AgEIcHlwaS5vcmc[\w-]{50,}/],
  ["a SendGrid key", /(?<![A-Za-z0-9])SG\.[\w-]{22}\.[\w-]{43}/],
  ["a Hugging Face token", /(?<![A-Za-z0-9])hf_[A-Za-z]{34}(?![A-Za-z0-9])/],
  ["a signed token (JWT)", /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/],
];

/** What each of these forms, and a URL with a password, has in it: most texts have none, and need no closer look. */
export const secretSigns =
  /-----BEGIN|A[KS]IA|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|hooks\.slack|AIza|[rs]k_live_|npm_|pypi-|SG\.|hf_|eyJ|:\/\/[^\s/]*@/;

/** A password inside a URL: `postgres://user:password@host`. */
const urlPassword = /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@]*:([^\s/@]+)@[^\s/@]/i;

/** The words of a name, whatever joins them: `dbPassword`, `DB_PASSWORD` and `db-password` are all two. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");

const secretWords: ReadonlySet<string> = new Set([
  "password",
  "passwd",
  "passphrase",
  "pwd",
  "pgpassword",
  "secret",
  "token",
  "apikey",
  "credential",
  "credentials",
]);

/** Words that make a key a secret one: an API key, a private key. */
const keyKinds: ReadonlySet<string> = new Set(["api", "access", "private", "secret", "encryption", "signing", "auth"]);

/** What every name of a secret has in it; most names have none of it. */
const hints = /pass|pwd|secret|token|key|credential/i;

/** Words in front of `token` or `secret` by which it is none: a token of a language model, a mark in a list. */
const harmlessTokens: ReadonlySet<string> = new Set([
  "max",
  "min",
  "num",
  "pad",
  "eos",
  "bos",
  "unk",
  "stop",
  "next",
  "page",
  "continuation",
  "cache",
]);

/**
 * Whether a name says that its value is a secret: `password`, `API_KEY`. Its last word decides: `TOKEN_URL`, `PASSWORD_FILE`
 * and `secretName` only say something about one.
 */
export const isSecretName = (name: string): boolean => {
  if (!hints.test(name)) return false;
  // `password2` and `TOKEN_V1` as well.
  const words = wordsOf(name.replace(/[-_ ]?v?\d+$/i, ""));
  const last = words.at(-1) ?? "";
  const before = words.at(-2) ?? "";
  if (harmlessTokens.has(before)) return false;
  if (secretWords.has(last)) return true;
  return last === "key" && keyKinds.has(before);
};

/** What stands for a value that is put in later, or shows how one would look. */
const placeholder =
  /^(?:|change-?_?me.*|replace-?_?me.*|to-?do|tbd|none|null|nil|undefined|true|false|yes|no|on|off|x+|\*+|\.+|-+|_+|\?+|<.*>|\[.*\]|\{.*\}|\(.*\)|(?:my|your|the|some|a|an)[-_ ].*|.*(?:example|sample|dummy|placeholder|fake|redacted|insert|not-?a-?secret|changeit).*|pass(?:word|wd)?|secret|token|test(?:ing)?|foo|bar|baz|foobar|value|string|default|empty|unused|hello(?:[- ]?world)?)$/i;

/** What names something instead of being a secret: paths, URLs, variables of shells. */
const reference =
  /^(?:\/|\.{1,2}\/|~\/|[a-z][a-z0-9+.-]*:\/\/|\$\(|\$\{|\$[A-Za-z_]|%[A-Za-z_]+%|vault:|op:|arn:|projects\/|file:|secretref:)/i;

/** Whether a value can be a secret that is written out: no text that stands for one, and none that is plainly something else. */
export const isLiteralSecret = (value: string): boolean => {
  const text = value.trim();
  if (text.includes("{{") || placeholder.test(text) || reference.test(text)) return false;
  // Sentences and numbers are descriptions and settings.
  return text.length >= 4 && !/\s/.test(text) && !/^\d{1,5}$/.test(text);
};

/** What a value itself shows to be a secret, by its form: `a GitHub token`, or nothing. */
export const secretForm = (value: string): string | undefined => {
  if (!secretSigns.test(value)) return undefined;
  const found = forms.find(([, form]) => form.test(value));
  // The published examples of AWS end so.
  if (found !== undefined) return /EXAMPLE/.test(value) ? undefined : found[0];
  const inUrl = urlPassword.exec(value)?.[1];
  return inUrl !== undefined && isLiteralSecret(inUrl) ? "a password in a URL" : undefined;
};
