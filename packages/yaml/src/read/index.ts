export { readYaml } from "./read-yaml.ts";
export type { Path, Span, YamlDocument, YamlFile, YamlProblem, YamlProblemCode } from "./yaml-file.ts";
