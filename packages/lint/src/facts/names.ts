/**
 * What Kubernetes takes as names, keys and values of several kinds (apimachinery's `validation`). Each function says
 * what is wrong with a text, in words that follow a name for it ("has 70 characters …"), or nothing.
 * @module
 */

interface Form {
  readonly longest: number;
  /** One character of the text, and what characters those are in words. */
  readonly character: RegExp;
  readonly characters: string;
  /** What the text must begin and end with. */
  readonly edge: RegExp;
  readonly edges: string;
  /** The same of a whole text, to be quick with those that are as they should be. */
  readonly whole?: RegExp;
}

const printed = (character: string): string =>
  /^[\x21-\x7e]$/.test(character) ? character : JSON.stringify(character).slice(1, -1);

const faultOf = (text: string, form: Form): string | undefined => {
  const { longest, character, characters, edge, edges, whole } = form;
  if (text.length <= longest && whole?.test(text) === true) return undefined;
  if (text === "") return "is empty";
  const wrong = [...text].find((each) => !character.test(each));
  if (wrong !== undefined) return `holds '${printed(wrong)}', but may only hold ${characters}`;
  if (text.length > longest) return `has ${text.length} characters, but may have ${longest} at most`;
  if (!edge.test(text[0] ?? "")) return `begins with '${text[0]}', but must begin with ${edges}`;
  if (!edge.test(text.at(-1) ?? "")) return `ends with '${text.at(-1)}', but must end with ${edges}`;
  return undefined;
};

const lower = { edge: /^[a-z0-9]$/, edges: "a lower-case letter or a digit" };
const alphanumeric = { edge: /^[A-Za-z0-9]$/, edges: "a letter or a digit" };

const label: Form = {
  longest: 63,
  character: /^[-a-z0-9]$/,
  characters: "lower-case letters, digits and '-'",
  whole: /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
  ...lower,
};
const subdomain: Form = {
  longest: 253,
  character: /^[-.a-z0-9]$/,
  characters: "lower-case letters, digits, '-' and '.'",
  whole: /^[a-z0-9](?:[-.a-z0-9]*[a-z0-9])?$/,
  ...lower,
};
const qualified: Form = {
  longest: 63,
  character: /^[-._A-Za-z0-9]$/,
  characters: "letters, digits, '-', '_' and '.'",
  whole: /^[A-Za-z0-9](?:[-._A-Za-z0-9]*[A-Za-z0-9])?$/,
  ...alphanumeric,
};

/** Names of containers, volumes and namespaces: DNS-1123 labels. */
export const dnsLabelFault = (text: string): string | undefined => faultOf(text, label);

const subdomainPart: Form = { ...label, longest: subdomain.longest };
const wholeSubdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

/** Names of most objects, such as pods, config maps and secrets: DNS-1123 subdomains. */
export const dnsSubdomainFault = (text: string): string | undefined => {
  if (text.length <= subdomain.longest && wholeSubdomain.test(text)) return undefined;
  const fault = faultOf(text, subdomain);
  if (fault !== undefined) return fault;
  const part = text.split(".").find((each) => faultOf(each, subdomainPart) !== undefined);
  if (part === undefined) return undefined;
  return part === ""
    ? "has two dots in a row"
    : `has the part '${part}' between dots, which ${faultOf(part, subdomainPart)}`;
};

/** Values of labels. They may be empty. */
export const labelValueFault = (text: string): string | undefined =>
  text === "" ? undefined : faultOf(text, qualified);

/** A key that is short enough for all of it to be a name. */
const wholeKey =
  /^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9](?:[-._A-Za-z0-9]*[A-Za-z0-9])?$/;

/** Keys of labels and annotations: a name, with a domain and a slash in front if one likes. */
export const labelKeyFault = (text: string): string | undefined => {
  if (text.length <= qualified.longest && wholeKey.test(text)) return undefined;
  const [first = "", second, ...more] = text.split("/");
  if (more.length > 0) return "has more than one '/'";
  if (second === undefined) return faultOf(first, qualified);
  const domain = dnsSubdomainFault(first);
  if (domain !== undefined) return `has a domain in front of '/' that ${domain}`;
  const name = faultOf(second, qualified);
  return name === undefined ? undefined : `has a name after '/' that ${name}`;
};

/** Names of environment variables. Since Kubernetes 1.32 any printable ASCII but `=` is taken. */
export const envNameFault = (text: string): string | undefined => {
  if (text === "") return "is empty";
  if (/^[\x20-\x3c\x3e-\x7e]+$/.test(text)) return undefined;
  const wrong = [...text].find((each) => !/^[\x20-\x7e]$/.test(each) || each === "=");
  return wrong === undefined ? undefined : `holds '${printed(wrong)}', but may only hold printable ASCII without '='`;
};

/** Names of environment variables as all versions of Kubernetes take them. */
export const classicEnvNameFault = (text: string): string | undefined => {
  if (text === "." || text.startsWith("..")) return "is a path of dots";
  const characters = { character: /^[-._A-Za-z0-9]$/, characters: "letters, digits, '-', '_' and '.'" };
  const form: Form = { longest: Number.POSITIVE_INFINITY, ...characters, edge: /^/, edges: "" };
  return faultOf(text, form) ?? (/^\d/.test(text) ? "begins with a digit" : undefined);
};

/** Whether a shell can read a variable of this name. Those it cannot read are seen by programs only. */
export const isShellVariable = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text);

/** Names of ports: IANA service names. */
export const portNameFault = (text: string): string | undefined => {
  const fault = faultOf(text, { ...label, longest: 15 });
  if (fault !== undefined) return fault;
  if (text.includes("--")) return "has two '-' in a row";
  return /[a-z]/.test(text) ? undefined : "holds no letter";
};

/** Keys of config maps and secrets. */
export const configKeyFault = (text: string): string | undefined => {
  if (text === "." || text.startsWith("..")) return "is a path of dots";
  return faultOf(text, { ...qualified, longest: 253, edge: /^/, edges: "", whole: /^[-._A-Za-z0-9]+$/ });
};
