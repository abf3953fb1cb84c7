import type { Path } from "@argotsx/schema";
import type { Resource } from "../model/resource.ts";
import type { Template } from "../model/template.ts";

/** Where in a manifest a name is declared. */
export interface DeclaredAt {
  readonly in: Resource;
  readonly at: Path;
}

/** Where the input or the argument of the workflow that a variable names is declared; nothing for other variables. */
export const declaredAt = (
  variable: string | undefined,
  { template, root }: { readonly template?: Template; readonly root: Resource },
): DeclaredAt | undefined => {
  const [, first, kind, name] =
    /^(inputs|workflow)\.(parameters|artifacts)\.(.+?)(?:\.path)?$/.exec(variable ?? "") ?? [];
  if (kind !== "parameters" && kind !== "artifacts") return undefined;
  const owner = first === "inputs" ? template?.owner : root;
  const ports = first === "inputs" ? template?.inputs : root.arguments;
  const port = ports?.[kind].find((one) => one.name === name);
  return owner && port && { in: owner, at: port.path };
};
