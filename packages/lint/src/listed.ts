const most = 10;

/**
 * What there is instead of a name that is not there, such as `the tasks of template 'main' are 'a', 'b'`; nothing where
 * they are too many to be told.
 */
export const listed = (whose: string, what: string, all: readonly { readonly name: string }[]): string | undefined => {
  const names: string[] = [];
  for (const { name } of all) {
    // It is asked for each mistake, so a long list is not gone through.
    if (names.length > most) return undefined;
    if (name !== "") names.push(`'${name}'`);
  }
  if (names.length === 0) return `${whose} has no ${what}s`;
  if (names.length > most) return undefined;
  return names.length === 1
    ? `the only ${what} of ${whose} is ${names[0]}`
    : `the ${what}s of ${whose} are ${names.join(", ")}`;
};
