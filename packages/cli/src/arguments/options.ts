import { defaultTarget, targets } from "./target-of.ts";

/** An option of a command, as help shows it and as arguments are read. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in help; absent when it takes none. */
  readonly value?: string;
  /** The values it takes, where not any. */
  readonly choices?: readonly string[];
  /** Whether its value is a whole number, from 0. */
  readonly isCount?: boolean;
  /** Whether `--no-NAME` turns off what a configuration turns on. */
  readonly isNegatable?: boolean;
  /** Whether it may be given several times: see `valuesOf`. */
  readonly isRepeatable?: boolean;
  readonly summary: string;
}

/** A command of argotsx. */
export interface Command {
  readonly name: string;
  /** Its arguments in the usage line. */
  readonly operands: string;
  readonly summary: string;
  /** What a reader of its help should know besides the options. */
  readonly details: readonly string[];
  readonly options: readonly Option[];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}

/** How problems may be printed: for people, and for tools. */
export const formats = ["pretty", "json", "sarif", "github", "gitlab", "junit"] as const;

const noColor: Option = { name: "no-color", summary: "print without colours, as with NO_COLOR set" };
const help: Option = { name: "help", short: "h", summary: "show this help" };
const format: Option = {
  name: "format",
  value: "FORMAT",
  choices: formats,
  summary: "how problems are printed: pretty (the default), json, sarif, github, gitlab or junit",
};
const quiet: Option = { name: "quiet", short: "q", isNegatable: true, summary: "print errors alone" };
const maxWarnings: Option = {
  name: "max-warnings",
  value: "N",
  isCount: true,
  summary: "fail where there are more than N warnings",
};

const checkTypes: Option = {
  name: "check-types",
  isNegatable: true,
  summary: "let TypeScript check the types too: version 7 where the project has it, else 6",
};

const target: Option = {
  name: "target",
  value: "VERSION",
  choices: targets,
  summary: `the version of Argo that manifests are for: ${targets[0]} to ${defaultTarget} (the default)`,
};

const profile: Option = {
  name: "profile",
  value: "PROFILE",
  choices: ["argo", "recommended", "strict"],
  summary: "what Argo refuses, what we recommend (the default), or habits too, as untagged images",
};

const noCache: Option = { name: "no-cache", summary: "compile every file again and keep nothing" };

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: "build",
    operands: "[options] [paths]",
    summary: "compile workflow files to validated YAML",
    details: [
      "A folder stands for the .tsx files in it that import argotsx and have a default export; without paths, what argotsx.config.ts includes is built, or else the current folder. Each file is written to a .yaml file of the same name beside it. If anything is wrong in any file, nothing is written.",
      "Options that an argotsx.config.ts sets are turned off with no-, as in --no-check-types.",
    ],
    options: [
      {
        name: "out-dir",
        short: "o",
        value: "DIR",
        summary: "write below DIR, at the path that each source has below the current folder",
      },
      {
        name: "layout",
        value: "LAYOUT",
        choices: ["source", "resource", "single"],
        summary: "with -o: a file for each source (the default), for each resource, or a single one",
      },
      {
        name: "clean",
        isNegatable: true,
        summary: "remove what an earlier build wrote and no source makes any more",
      },
      { name: "stdout", summary: "print the YAML instead of writing files" },
      { name: "minify-scripts", isNegatable: true, summary: "make the scripts of functions as short as they can be" },
      {
        name: "source-maps",
        isNegatable: true,
        summary: "end these scripts with a source map, so that stacks name lines of TypeScript",
      },
      { name: "watch", short: "w", summary: "build again whenever something changes that a file was made from" },
      {
        name: "check",
        summary: "write nothing; show how the files on disk differ, and fail if any does or is left over",
      },
      target,
      checkTypes,
      noCache,
      format,
      quiet,
      maxWarnings,
      noColor,
      help,
    ],
    examples: [
      ["argotsx build", "build every workflow below the current folder"],
      ["argotsx build hello.tsx --stdout | kubectl create -f -", "submit one without writing a file"],
      ["argotsx build --watch", "keep the YAML right while you write"],
      ["argotsx build workflows -o manifests", "keep sources and manifests apart"],
      [
        "argotsx build -o manifests --layout resource --clean",
        "one file for each resource, and none that is left over",
      ],
      ["argotsx build --check --check-types", "in CI: fail when somebody forgot to build, and on type errors"],
    ],
  },
  {
    name: "import",
    operands: "[options] [paths | -]",
    summary: "write existing manifests as TSX that builds to the same",
    details: [
      "Takes YAML and JSON manifests, or folders of them; - reads standard input. Each file becomes a .tsx file. It is compiled and compared with the manifests before it is written: named lists may be in another order, tags and expressions may be written in another way, and nothing else may differ.",
      "Templates become typed ones wherever they come out the same; a comment says why one did not. Files that call templates of WorkflowTemplates in other files of the run import them. Files of other kinds of objects are passed over unless they are named.",
    ],
    options: [
      {
        name: "out-dir",
        short: "o",
        value: "DIR",
        summary: "write below DIR, at the path that each file has below the folder that was named",
      },
      { name: "stdout", summary: "print the TSX instead of writing files" },
      {
        name: "style",
        value: "STYLE",
        choices: ["typed", "plain"],
        summary: "typed templates where they come out the same (the default), or plain components",
      },
      {
        name: "extract-scripts",
        summary: "write scripts of several lines as files beside the modules, which import their text",
      },
      {
        name: "stubs",
        summary: "declare templates that live in a cluster instead, and pass over kinds that hold none",
      },
      {
        name: "upgrade",
        summary: "write fields of Argo 3.5 to 3.7 in their current form, and list what was changed",
      },
      { name: "upgrade-depends", summary: "the same, and write dependencies of tasks as depends" },
      { name: "no-check-types", summary: "do not let TypeScript check what is written" },
      { name: "force", summary: "write over files that are there already" },
      format,
      noColor,
      help,
    ],
    examples: [
      ["argotsx import legacy -o workflows", "import a folder of manifests"],
      ["argotsx import etl.yaml --stdout", "see what a manifest becomes"],
      ["argotsx import theirs -o cluster --stubs", "declare templates that others keep in the cluster"],
    ],
  },
  {
    name: "lint",
    operands: "[options] [paths | -]",
    summary: "check workflow files and existing manifests, and mend them with --fix",
    details: [
      "Takes .tsx files and YAML and JSON manifests, or folders of them; - reads one manifest file from standard input. Documents of other kinds than Argo Workflows' are left alone. YAML is only read, never run.",
      "TypeScript checks the .tsx files below a tsconfig.json as well, with its settings: version 7 where the project has it, else 6.",
    ],
    options: [
      profile,
      {
        name: "external",
        value: "PATH",
        isRepeatable: true,
        summary: "manifests or folders that others refer to: known, not checked; may be repeated",
      },
      { name: "fix", summary: "mend in YAML files what has only one meaning, such as fields with a new name" },
      { name: "ignore-missing", summary: "let references lead to what no file of the run has" },
      target,
      { name: "check-types", summary: "check types also where no tsconfig.json lies above the file" },
      { name: "no-check-types", summary: "leave the types of .tsx files to the editor" },
      noCache,
      format,
      quiet,
      maxWarnings,
      noColor,
      help,
    ],
    examples: [
      ["argotsx lint", "check everything below the current folder"],
      ["argotsx lint manifests/etl.yaml", "check one manifest"],
      ["argotsx lint manifests --target 3.7", "check whether an older Argo takes them"],
      ["kubectl get workflows -o yaml | argotsx lint -", "check what a cluster holds"],
      ["argotsx lint --format github --max-warnings 0", "in CI: annotate a pull request, and let no warning pass"],
      ["argotsx lint --format json", "for editors and scripts"],
    ],
  },
  {
    name: "init",
    operands: "[dir]",
    summary: "write a project that builds, lints, type-checks and tests",
    details: [
      "Takes the folder of the project, which need not be there yet; without one, the current folder. The project has a package.json, settings of TypeScript, argotsx and the editor, an example with its test, and a workflow of GitHub Actions.",
      "Nothing is asked, and no file is written over: where one of them is there already, nothing is written.",
    ],
    options: [noColor, help],
    examples: [
      ["argotsx init", "begin in the current folder"],
      ["argotsx init pipelines", "begin in a new one"],
      ["npx argotsx init pipelines", "without having installed it, as npm create argotsx pipelines does"],
    ],
  },
  {
    name: "explain",
    operands: "[ids]",
    summary: "tell what the id of a problem stands for, and what to do about it",
    details: ["Takes the ids that stand in brackets before messages; without one, all of them are listed."],
    options: [noColor, help],
    examples: [
      ["argotsx explain unknown-field", "what it means, and why it is reported"],
      ["argotsx explain", "every id"],
    ],
  },
];

/** What may be asked of argotsx itself, before any command. */
export const globalOptions: readonly Option[] = [help, { name: "version", short: "V", summary: "show the version" }];
