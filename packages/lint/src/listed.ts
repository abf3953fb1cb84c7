const most = 10;

// It is asked for each mistake, so a long list is not gone through.
const mostSearched = 1_000;

/**
 * What there is instead of a name that is not there, such as `the tasks of template 'main' are 'a', 'b'`; nothing where
 * they are too many to be told.
 */
export const listed = (whose: string, what: string, all: readonly { readonly name: string }[]): string | undefined => {
  if (all.length === 0) return `${whose} has no ${what}s`;
  if (all.length > mostSearched) return undefined;
  // Several may have the same name, which is another mistake.
  const found = new Set<string>();
  for (const { name } of all) {
    if (found.size > most) return undefined;
    if (name !== "") found.add(`'${name}'`);
  }
  if (found.size === 0) return `no ${what} of ${whose} has a name`;
  if (found.size > most) return undefined;
  const names = [...found].join(", ");
  return found.size === 1 ? `the only ${what} of ${whose} is ${names}` : `the ${what}s of ${whose} are ${names}`;
};
