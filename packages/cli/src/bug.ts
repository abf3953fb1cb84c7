/** What is printed when argotsx itself fails: nobody's workflow is to blame, and what helps to find out why. */
export const bugMessage = (error: unknown, version: string): string => {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `argotsx: this is a bug in argotsx, not in your workflow

${trace}

Please report it with the lines above, the command you ran, the file it happened with,
and these versions: argotsx ${version}, Node ${process.version}, ${process.platform} ${process.arch}.
`;
};
