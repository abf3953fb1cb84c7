/** Puts a text into a colour, or leaves it as it is. */
export interface Style {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  /** Line numbers and rules: what frames the text. */
  readonly frame: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
}

const sgr =
  (codes: string) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${codes}m${text}\u001b[0m`;

const same = (text: string): string => text;

export const plain: Style = {
  error: same,
  warning: same,
  note: same,
  frame: same,
  strong: same,
  added: same,
  removed: same,
};

export const coloured: Style = {
  error: sgr("1;31"),
  warning: sgr("1;33"),
  note: sgr("1;36"),
  frame: sgr("1;34"),
  strong: sgr("1"),
  added: sgr("32"),
  removed: sgr("31"),
};
