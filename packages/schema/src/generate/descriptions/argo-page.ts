const page = "https://argo-workflows.readthedocs.io/en/latest/fields/";

/**
 * A Markdown link to what Argo's own documentation says of a type, which stands there under the last part of its full
 * name. Kubernetes' types stand there too.
 */
export const linkToArgo = (definition: string): string => {
  const name = definition.slice(definition.lastIndexOf(".") + 1);
  return `[Argo: ${name}](${page}#${name.toLowerCase()})`;
};
