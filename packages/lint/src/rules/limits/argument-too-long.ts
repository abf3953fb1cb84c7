import { replaceTags } from "@argotsx/expr";
import type { Path } from "@argotsx/schema";
import { holding, rule } from "../../engine/rule.ts";
import { argumentLimit, saidSize, utf8Size } from "../../facts/size.ts";
import { variablesOf } from "../../model/env.ts";
import { textsOf } from "../../model/fields.ts";

/** Bytes of a text that are there whatever its tags become. */
const sizeOf = (text: string): number =>
  // No text of fewer characters can be too long.
  text.length * 3 <= argumentLimit ? 0 : utf8Size(replaceTags(text, () => ""));

/** Linux refuses to start a program with a longer argument; the executor of newer versions hands over a file instead. */
export const argumentTooLong = rule({
  id: "argument-too-long",
  origin: "argotsx",
  category: "limits",
  severity: "error",
  about: [holding.muchText],
  title: "An argument or a variable is longer than what Linux hands over",
  docs: `A program is started with texts of at most 128 KiB, be they arguments or environment variables. A longer variable, or a longer part of \`command\`, makes the step fail with "argument list too long". Of a longer argument Argo makes a file, since 3.7, and hands over \`@\` and its path, which hardly any program understands and no shell.

What is that long belongs into the \`source\` of a script, a ConfigMap that is mounted, or an artifact with \`raw\` data.`,
  container: (container, report) => {
    const { fields, path, phrase } = container;
    const judge = (text: string, at: Path, what: string, extra = 0) => {
      const size = sizeOf(text);
      if (size + extra <= argumentLimit) return;
      report({
        at,
        message: `${what} of ${phrase} has ${saidSize(size)}, but Linux only hands over less than ${saidSize(argumentLimit + 1)}`,
        help: "mount it from a ConfigMap, or hand it over as an artifact",
      });
    };
    for (const [index, text] of textsOf(fields.command).entries())
      judge(text, [...path, "command", index], "a part of the command");
    for (const [index, text] of textsOf(fields.args).entries()) judge(text, [...path, "args", index], "an argument");
    for (const variable of variablesOf(container)) {
      const { value } = variable.fields;
      if (typeof value !== "string") continue;
      judge(value, [...variable.path, "value"], `the variable '${variable.name}'`, utf8Size(variable.name) + 1);
    }
  },
});
