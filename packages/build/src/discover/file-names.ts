/** Whether a file of this name is a workflow file, or a test of one. */
export const isWorkflow = (name: string): boolean => name.endsWith(".tsx");

/** Whether a file of this name may be a manifest. */
export const isManifest = (name: string): boolean => /\.(?:ya?ml|json)$/.test(name);
