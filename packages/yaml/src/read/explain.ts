/** What the library's message begins with, and the same for a person who has never read the specification of YAML. */
const clauses: readonly (readonly [beginning: string, clause: string])[] = [
  ['Missing closing "quote', "a text in double quotes is not closed, or goes on in a line that is indented too little"],
  ["Missing closing 'quote", "a text in single quotes is not closed, or goes on in a line that is indented too little"],
  ["Flow sequence", "a list in [ ] is not closed, or goes on in a line that is indented too little"],
  ["Flow map", "a map in { } is not closed, or goes on in a line that is indented too little"],
  ["Nested mappings are not allowed", "a second key in one line; a text that contains ': ' needs quotes"],
  ["Implicit keys need to be on", "a key and its ':' must be in one line; is a ':' missing, or a quote?"],
  ["Implicit keys of flow", "a key and its ':' must be in one line; is a ':' missing, or a quote?"],
  ["Implicit map keys need to be followed", "a key without ':' after it"],
  ["The : indicator must be at most 1024", "a key of more than 1024 characters must begin with '? '"],
  ["All mapping items must start", "the keys of a map must begin in the same column"],
  ["All sequence items must start", "the items of a list must begin in the same column"],
  ["Sequence item without", "an item of a list without '-'"],
  ["A block sequence may not", "a list cannot be a key"],
  ["Block collections are not allowed within flow", "a map or list within [ ] or { } must be in brackets itself"],
  ["Block collection cannot start on same line", "a map or list must begin in the line after '---'"],
  ["Unexpected block-seq-ind on same line", "a list must begin in the line after its key"],
  [
    "Block scalars with more-indented",
    "the first lines of a text block are indented more than the line that sets its indentation",
  ],
  ["Block scalar values in collections", "a text block must be indented more than its key"],
  ["Block scalar lines must not", "a line of a text block is indented less than the block"],
  ["Block scalar header includes", "something after the '|' or '>' of a text block"],
  ["Unexpected token in block scalar header", "something after the '|' or '>' of a text block"],
  ["Tabs are not allowed", "a tab cannot indent; use spaces"],
  ["Comments must be separated", "a comment needs a space before its '#'"],
  ["Tags and anchors must be separated", "a tag or anchor needs a space after it"],
  ["Missing newline after block sequence props", "a list must begin in the line after its tag or anchor"],
  ["Anchors and tags must be after", "a tag or anchor must come after the '-', '?' or ':'"],
  ["A node can have at most one anchor", "a value with two anchors"],
  ["A node can have at most one tag", "a value with two tags"],
  ["An alias node must not", "an alias with a tag or anchor of its own"],
  ["Alias cannot be an empty", "an alias without a name"],
  ["Anchor cannot be an empty", "an anchor without a name"],
  ["Missing space after :", "a ':' without a space after it"],
  ["Missing , ", "a ',' is missing between two items in brackets"],
  ["Unexpected empty item", "a ',' without an item before it"],
  ["Unexpected ,", "a ',' without an item before it"],
  ["Missing directives-end", "a line '---' must follow a line that begins with '%'"],
  ["Unexpected doc-end", "a line '...' without a document before it"],
  ["%", "a line that begins with '%' but is no directive of YAML"],
  ["Unsupported YAML version", "a version of YAML that does not exist"],
  ["Not a valid tag", "a tag that YAML does not allow"],
  ["Verbatim tags", "a tag that YAML does not allow"],
  ["Could not resolve tag", "a tag whose prefix is not declared"],
];

/** Says a syntax error of the library in words of our own; `at` is the text where it was found. */
export const explain = (message: string, at: string): string => {
  for (const [beginning, clause] of clauses) if (message.startsWith(beginning)) return clause;
  const first = /^[^\s]{1,20}/.exec(at)?.[0];
  if (message.startsWith("Plain value cannot start")) return `a text that begins with '${at.charAt(0)}' needs quotes`;
  if (message.startsWith("Invalid escape")) return `a text in double quotes has no escape '${at.slice(0, 2)}'`;
  if (message.startsWith("The ") && message.endsWith("tag has no suffix")) return "a tag that YAML does not allow";
  return first === undefined ? "something is missing or out of place here" : `'${first}' is out of place here`;
};
