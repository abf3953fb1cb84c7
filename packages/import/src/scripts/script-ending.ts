/** The programs that run scripts, by the ending of the files that people keep these in. */
const endings: readonly (readonly [ending: string, program: RegExp])[] = [
  [".py", /^(?:python|pypy)[\d.]*$/],
  [".sh", /^(?:sh|bash|ash|dash|ksh|zsh)$/],
  [".rb", /^j?ruby[\d.]*$/],
  [".sql", /^(?:psql|mysql|mariadb|sqlite3?|duckdb)$/],
  [".js", /^(?:node|nodejs|bun)$/],
];

const endingOf = (words: readonly string[]): string | undefined => {
  const names = words.map((word) => word.slice(word.lastIndexOf("/") + 1));
  for (const name of names) {
    const found = endings.find(([, program]) => program.test(name));
    if (found !== undefined) return found[0];
  }
  return undefined;
};

/** What a script's first line says that it is run by. */
const interpreter = (text: string): readonly string[] =>
  /^#!([^\n]*)/
    .exec(text)?.[1]
    ?.split(/\s+/)
    .filter((word) => word !== "") ?? [];

/** The name of an image without registry, tag and digest. */
const nameOf = (image: string): string => image.replace(/^.*\//, "").replace(/[:@].*$/, "");

/** What a script is run with. */
export interface RunWith {
  readonly command: readonly string[];
  readonly image: string;
}

/** The ending of a script's file: by the command that runs it, else by its first line, else by its image; `.txt` where none tells. */
export const scriptEnding = (text: string, { command, image }: RunWith): string =>
  endingOf(command) ?? endingOf(interpreter(text)) ?? endingOf([nameOf(image)]) ?? ".txt";
