/** Whether a manifest has a tag or an expression outside of its templates. */
export const mayRefer = (manifest: unknown): boolean => {
  const text = JSON.stringify(manifest, (key, value: unknown) => (key === "templates" ? undefined : value)) ?? "";
  return text.includes("{{") || text.includes('"expression"');
};
