import { parseArguments } from "./arguments/parse.ts";
import { build } from "./commands/build.ts";
import type { Context, ExitCode } from "./context.ts";
import { visible } from "./print/visible.ts";

/** Does what the arguments ask for. */
export const run = async (parameters: readonly string[], context: Context): Promise<ExitCode> => {
  const request = parseArguments(parameters);
  switch (request.kind) {
    case "version":
      context.out(`${context.version}\n`);
      return 0;
    case "help": {
      const { commandHelp, generalHelp } = await import("./help/help.ts");
      context.out(request.command === undefined ? generalHelp() : commandHelp(request.command));
      return 0;
    }
    case "usage":
      context.err(`argotsx: ${visible(request.message)}\n`);
      return 2;
    case "run": {
      const { command, options, paths } = request;
      if (command.name === "import") {
        return (await import("./commands/import.ts")).importManifests(context, options, paths);
      }
      if (command.name === "init") return (await import("./commands/init.ts")).init(context, options, paths);
      if (command.name === "explain") return (await import("./explain/explain.ts")).explain(context, options, paths);
      if (command.name === "lint") return (await import("./commands/lint.ts")).lint(context, options, paths);
      return build(context, options, paths);
    }
  }
};
