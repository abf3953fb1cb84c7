/** A problem with what goes into or comes out of the function: its message says it all, and a stack would not help. */
export class PodError extends Error {}
