/** A name of JavaScript as one of Argo's: `BuildImage` is `build-image`, `HTTPServer2` is `http-server2`. */
export const kebabCase = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .replace(/[_$]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
