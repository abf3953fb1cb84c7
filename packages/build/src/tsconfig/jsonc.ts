/** Reads JSON with comments and trailing commas, as tsconfig.json has them; nothing when it is not even that. */
export const parseJsonc = (text: string): unknown => {
  // A string is taken whole, so that `//` in a URL is no comment; a comma is dropped when only a bracket follows.
  const withoutComments = text
    .replace(/^\uFEFF/, "")
    .replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (token) => (token.startsWith('"') ? token : " "));
  const plain = withoutComments.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, (token) => (token === "," ? "" : token));
  try {
    return JSON.parse(plain);
  } catch {
    return undefined;
  }
};
