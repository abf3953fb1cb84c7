/**
 * Where something was written.
 *
 * Lines and columns count from 1; a column counts UTF-16 units, as editors do. The end is exclusive.
 */
export interface Place {
  /** The file as the run names it: absolute inside the tool, made relative when it is shown. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end?: { readonly line: number; readonly column: number };
  /**
   * Set while `line` and `column` are only the start of a JSX element: the attribute, then the keys of the literal
   * below it, that are really meant. Whoever can read the source narrows the place and drops the trail.
   */
  readonly trail?: readonly (string | number)[];
  /**
   * Set while `line` and `column` are only the start of the element that the body of a typed template makes: the header of
   * the template is meant, where the trail leads to an option of an input or output, or its name where there is no trail.
   */
  readonly header?: true;
  /** With a trail: whether the field's name or its value is meant; the name where neither is said. */
  readonly part?: "key" | "value";
  /**
   * Set while the place spans a value of which only a part is meant: the `nth` occurrence (from 0) of a text in it, such as
   * a `{{tag}}` in a script. Whoever can read the source moves the place there and drops the excerpt.
   */
  readonly excerpt?: { readonly text: string; readonly nth: number };
}
