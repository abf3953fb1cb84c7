import { define } from "../define.ts";

/** What is wrong with an argotsx.config.ts. */
export const config = define({
  "unknown-option": {
    severity: "error",
    message: "there is no option '%option%'",
    docs: "A configuration has a key that argotsx does not know: it is misspelt, or belongs into or out of `defaults`.",
  },
  "wrong-option": {
    severity: "error",
    message: "'%option%' takes %wanted%, not %found%",
    docs: "An option of a configuration has a value that it does not take.",
  },
  "invalid-config": {
    severity: "error",
    message: "this configuration exports %found% as its default, and not an object of options",
    help: 'write export default defineConfig({ … }), with defineConfig from "argotsx/config"',
    docs: "The default export of an `argotsx.config.ts` is the object of its options.",
  },
  "config-without-export": {
    severity: "error",
    message: "this configuration has no default export",
    help: 'write export default defineConfig({ … }), with defineConfig from "argotsx/config"',
    docs: "The default export of an `argotsx.config.ts` is the object of its options.",
  },
  "layout-without-folder": {
    severity: "error",
    message: "the layout '%layout%' needs a folder",
    help: "say which with outDir, or with -o on the command line",
    docs: "Only one file for each source can stand beside it. The other layouts put files below a folder of their own.",
  },
  "unknown-rule": {
    severity: "error",
    message: "there is no rule '%rule%'",
    docs: "`rules` of `lint` in a configuration names a rule that is neither one of ours nor one of `plugins`.",
  },
  "duplicate-rule": {
    severity: "error",
    message: "there is a rule '%rule%' already",
    help: "give yours another id",
    docs: "A rule of `plugins` has the id of one of ours, or of another one in the list.",
  },
  "rule-failed": {
    severity: "error",
    message: "your rule '%rule%' failed: %reason%",
    help: "a manifest may lack anything: look whether what is read is there",
    docs: "A function of a rule in `plugins` threw. The rule is not called again in this run; all others are.",
  },
  "included-missing": {
    severity: "error",
    message: "there is no file or folder '%path%'",
    help: "a path of include is relative to the configuration; a pattern such as workflows/* may find nothing",
    docs: "A path without wildcards in `include` of a configuration names nothing on disk.",
  },
  "included-unsuitable": {
    severity: "error",
    message: "'%path%' is neither a workflow file nor a manifest",
    help: "include takes .tsx files, .yaml, .yml and .json files, and folders",
    docs: "A path without wildcards in `include` of a configuration names a file of another kind.",
  },
});
