/** What runs beside something, by the name of the hook, which is `exit` or one of your own. */
export interface Hooks<T> {
  /** Runs at the end, whatever came of it: what `onExit` is. It needs no condition. */
  readonly exit?: T | undefined;
  /** A common name for a hook that runs meanwhile, once its condition is true, such as that it has started. */
  readonly running?: T | undefined;
  readonly [name: string]: T | undefined;
}
