/** Makes a value at its first use: most files need only a few of the components, and each has a table to make. */
export const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
