const most = 10;

/**
 * What there is instead of a name that is not there, such as `the tasks of template 'main' are 'a', 'b'`; nothing where
 * they are too many to be told.
 */
export const listed = (whose: string, what: string, all: readonly { readonly name: string }[]): string | undefined => {
  const names = all.filter(({ name }) => name !== "").map(({ name }) => `'${name}'`);
  if (names.length === 0) return `${whose} has no ${what}s`;
  if (names.length > most) return undefined;
  return names.length === 1
    ? `the only ${what} of ${whose} is ${names[0]}`
    : `the ${what}s of ${whose} are ${names.join(", ")}`;
};
