/**
 * Marks of tools that fill in texts before a manifest reaches the cluster: Helm and its kin, envsubst, kustomize. What they
 * put there is not known.
 * @module
 */

/** `$(NAME)` and `${NAME}`, and `{{ … }}` with what Go templates hold and Argo's tags do not. */
const marks =
  /\$\{|\$\(|\{\{-|\{\{\s*(?:[.$"]|(?:include|template|printf|quote|if|else|end|range|with|default|toYaml)\b)/;

/** Whether another tool fills in a part of a text. */
export const isFilledInElsewhere = (text: string): boolean => marks.test(text);
