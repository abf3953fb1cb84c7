/** What importing a text file gives: its whole text, line ends as LF. */
declare module "*.py" {
  const text: string;
  export default text;
}
declare module "*.sh" {
  const text: string;
  export default text;
}
declare module "*.rb" {
  const text: string;
  export default text;
}
declare module "*.sql" {
  const text: string;
  export default text;
}
declare module "*.txt" {
  const text: string;
  export default text;
}
declare module "*.yaml" {
  const text: string;
  export default text;
}
/** Any other file, imported as `"./job.js?text"`. */
declare module "*?text" {
  const text: string;
  export default text;
}
