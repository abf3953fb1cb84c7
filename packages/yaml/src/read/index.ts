export { isFatal } from "./finding.ts";
export { readYaml } from "./read-yaml.ts";
export type {
  ByteSpan,
  Path,
  Span,
  YamlComment,
  YamlDocument,
  YamlFile,
  YamlProblem,
  YamlProblemCode,
} from "./yaml-file.ts";
