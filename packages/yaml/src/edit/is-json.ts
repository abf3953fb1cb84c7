/** Whether a text is JSON, so that it is one still after a change: what reads it may read no YAML. */
export const isJson = (text: string): boolean => {
  try {
    // Some editors write a mark, which JSON.parse refuses.
    JSON.parse(text.replace(/^\ufeff/, ""));
    return true;
  } catch {
    return false;
  }
};
