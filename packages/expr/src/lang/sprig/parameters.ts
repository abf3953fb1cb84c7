/** How many arguments a signature takes; see `signatures`. */
export const countsOf = (signature: string): { readonly least: number; readonly most: number } => {
  const variadic = signature.endsWith("*");
  const named = variadic ? signature.length - 2 : signature.length;
  return { least: named, most: variadic ? Number.POSITIVE_INFINITY : named };
};

/** The letter of the parameter that takes the argument at `index`. */
export const parameterAt = (signature: string, index: number): string => {
  const { least } = countsOf(signature);
  return signature[Math.min(index, least)] ?? "a";
};
