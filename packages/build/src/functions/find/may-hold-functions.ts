/** Whether a text can hold such a place: see `Provider`. Much of what packages hold is called `run`. */
export const mayHoldFunctions = (text: string, path: string): boolean =>
  /\brun\s*[=:,}]|["']run["']\s*:|\.\s*fn\s*\(/.test(text) &&
  (!/[\\/]node_modules[\\/]/.test(path) || text.includes("argotsx"));
