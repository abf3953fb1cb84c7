/**
 * The names of pods, as Argo makes them since 3.4 (`POD_NAMES=v2`, the default): the workflow's name, that of the
 * template, and a hash of the node's name, `WORKFLOW-TEMPLATE-HASH`.
 * @module
 */

/** What a name of Kubernetes may have, less what the hash takes. */
const longestPrefix = 253 - 1 - 10;

/** Names that Kubernetes completes keep this many characters, and get five random ones. */
const longestBase = 58;

/** Kubernetes cuts the host name of a pod after these. */
export const longestHostname = 63;

/** FNV-1a of 32 bits over the bytes of UTF-8, as an unsigned number. */
export const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
};

/** The name of a node's pod. That of a workflow's only node is the workflow's. */
export const podName = (workflow: string, template: string, node: string): string => {
  if (workflow === node) return workflow;
  return `${`${workflow}-${template}`.slice(0, longestPrefix)}-${fnv1a(node)}`;
};

/** The name that Kubernetes makes of `generateName`, with `x` for what is random. */
export const generatedName = (generateName: string): string => `${generateName.slice(0, longestBase)}xxxxx`;

/** Whether Kubernetes cuts `generateName`, so that names of workflows no longer say all of it. */
export const isCutGenerateName = (generateName: string): boolean => generateName.length > longestBase;

/** How long the name of a pod can get, and whether Argo cuts its middle to keep it from being longer. */
export const podNameLength = (
  workflow: string,
  template: string,
): { readonly length: number; readonly isCut: boolean } => {
  const prefix = workflow.length + 1 + template.length;
  return { length: Math.min(prefix, longestPrefix) + 11, isCut: prefix > longestPrefix };
};

/** The longest name of a cron workflow: its workflows get `-` and ten digits of a time, and have 63 characters at most. */
export const longestCronName = 63 - 11;
