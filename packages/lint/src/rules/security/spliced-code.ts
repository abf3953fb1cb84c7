import type { Path } from "@argotsx/schema";
import { holding, rule } from "../../engine/rule.ts";
import { codeOf, type ScriptLanguage, scriptLanguage } from "../../facts/shell.ts";
import type { Container } from "../../model/container.ts";
import { listOf } from "../../model/fields.ts";
import { Outside, type Splice } from "../../scope/outside.ts";
import { readingOf } from "./reading.ts";

/** A text of a container that is run as code. */
interface CodeText {
  readonly text: string;
  readonly path: Path;
  readonly language: ScriptLanguage;
  readonly phrase: string;
}

/** The items of a list, by the same numbers. */
const words = (list: unknown): readonly string[] => listOf(list).map((item) => (typeof item === "string" ? item : ""));

const hasTag = (text: unknown): boolean => typeof text === "string" && text.includes("{{");

const haveTag = (list: unknown): boolean => Array.isArray(list) && list.some(hasTag);

const none: readonly CodeText[] = [];

/** The texts of a container that are run as code and have tags. */
const codeTexts = (container: Container): readonly CodeText[] => {
  const { kind, fields, path } = container;
  if (kind === "script") {
    const { source } = fields;
    if (typeof source !== "string" || !hasTag(source)) return none;
    const language = scriptLanguage(words(fields.command));
    return [{ text: source, path: [...path, "source"], language, phrase: container.phrase }];
  }
  if (!haveTag(fields.args) && !haveTag(fields.command)) return none;
  const command = words(fields.command);
  const args = words(fields.args);
  const code = codeOf(command, args);
  const text = code === undefined ? "" : ((code.list === "command" ? command : args)[code.index] ?? "");
  if (code === undefined || !hasTag(text)) return none;
  return [{ text, path: [...path, code.list, code.index], language: code.language, phrase: container.phrase }];
};

const called: Readonly<Partial<Record<ScriptLanguage, string>>> = {
  shell: "shell code",
  python: "Python code",
  javascript: "JavaScript code",
};

/** Variables that shells and systems give a meaning to. */
const taken =
  /^(?:BASH.*|DISPLAY|EDITOR|EUID|GROUPS|HOME|HOST|HOSTNAME|IFS|LANG|LC_.*|LD_.*|LINENO|LOGNAME|MAIL|NODE_.*|OLDPWD|OPTARG|OPTIND|PATH|PPID|PS\d|PWD|PYTHON.*|RANDOM|REPLY|SECONDS|SHELL|SHLVL|TERM|TMPDIR|TZ|UID|USER)$/;

/** A name for a variable that holds what an input does. */
const variableFor = (name: string): string => {
  const last = (name.split(".").at(-1) ?? "").toUpperCase().replaceAll(/\W/g, "_");
  return /^[A-Z]/.test(last) && !taken.test(last) ? last : `INPUT_${last}`;
};

const adviceOn = ({ name, excerpt }: Splice, text: string, language: ScriptLanguage): string => {
  const variable = variableFor(name);
  const read = readingOf(variable, language, text, excerpt);
  const env = `{ name: ${variable}, value: "{{${name}}}" }`;
  return `hand it over in 'env' as ${env}${read === undefined ? "" : ` and write ${read}`}`;
};

const adviceOnAll =
  "whoever sets it can run anything in this pod: name the program in 'command', and take only its arguments";

/** Texts that somebody else writes, in the place of code. */
export const splicedCode = rule({
  id: "spliced-code",
  origin: "argotsx",
  category: "security",
  severity: "warning",
  about: [holding.tags],
  title: "A text from outside is run as code",
  docs: `Argo fills in tags before anything runs. What a parameter holds becomes a part of the script, or of what \`sh -c\` is given, so that a quote in it breaks the code and \`; curl … | sh\` is run, with the rights of the pod. A variable of the environment holds the same text, and no shell or interpreter reads it as code; so do arguments behind the code, and files.

From outside are parameters of a workflow, which who submits it can set, what a server answers to \`http\`, names of files that \`data\` lists, what a person types into a \`suspend\`, \`workflow.failures\`, messages of failed attempts, and every input of a WorkflowTemplate. What other steps of the workflow print or write is only noted, since their code is the author's own; where they hand on what they have read elsewhere it is no better. Not reported is what the manifest itself writes: an input to which each call gives a text without such tags, a loop over a list that is written out, a parameter of the workflow with an \`enum\`, a parameter of a CronWorkflow that has a value, the name or the uid of an object that a resource template made. Neither are expressions that give numbers or booleans, \`toBase64(…)\`, or \`toJson(…)\` in Python and JavaScript, where JSON is a literal.`,
  resource: (resource, report) => {
    let outside: Outside | undefined;
    for (const template of resource.everyTemplate) {
      for (const container of template.containers) {
        for (const { text, path, language, phrase } of codeTexts(container)) {
          // Most templates have no tags in code, and need not be followed.
          outside ??= new Outside(resource);
          const isQuoted = language === "python" || language === "javascript";
          const seen = new Set<string>();
          for (const splice of outside.splices(text, { template }, isQuoted)) {
            if (seen.has(splice.name)) continue;
            seen.add(splice.name);
            const as = called[language] ?? "code";
            report({
              at: path,
              excerpt: splice.excerpt,
              message: `what '${splice.name}' holds is run as ${as} by ${phrase}`,
              // Code that is nothing but the tag is meant to be anything.
              help: splice.excerpt.text === text.trim() ? adviceOnAll : adviceOn(splice, text, language),
              isOnlyNoted: splice.writer === "step",
            });
          }
        }
      }
    }
  },
});
