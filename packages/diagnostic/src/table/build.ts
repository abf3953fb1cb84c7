import { define } from "../define.ts";

/** What keeps a file from being compiled, read or written at all. */
export const build = define({
  "syntax-error": {
    severity: "error",
    message: "%reason%",
    docs: "The file is not valid TypeScript with JSX, so nothing in it can be compiled.",
  },
  "unresolved-import": {
    severity: "error",
    message: "cannot find '%specifier%'",
    docs: "An import names a file that does not exist, a package that is not installed or a path that a package does not export.",
  },
  "missing-export": {
    severity: "error",
    message: "'%module%' has no export '%name%'",
    docs: "An import asks a module for a name that it does not export.",
  },
  "unknown-file-type": {
    severity: "error",
    message: "'%specifier%' is not a kind of file that can be imported",
    help: 'import its text with "%specifier%?text"',
    docs: "TypeScript, JavaScript and JSON are imported as modules; .py .sh .rb .sql .txt .yaml as text; any other file as text with ?text.",
  },
  "bundle-warning": {
    severity: "warning",
    message: "%reason%",
    docs: "esbuild, which turns TSX into JavaScript, found code that most likely does not do what it says.",
  },
  "no-default-export": {
    severity: "error",
    message: "this file has no default export, so there is nothing to build",
    help: 'export the resource: export default <Workflow generateName="hello-">…</Workflow>',
    docs: "A file that is named on the command line must have a default export: the resource, or a fragment or array of them.",
  },
  "lost-default-export": {
    severity: "warning",
    message: "this file made %output% and has no default export any more",
    help: "export the resource again: export default …; or, if nothing is to be built of this file, remove what it made with %command%",
    docs: "By the record `.argotsx-outputs`, an earlier build wrote something for a file that is still there and exports nothing as its default now. As that may be an edit that is half done, `clean` in a configuration leaves what was written; `--clean` removes it.",
  },
  "evaluation-failed": {
    severity: "error",
    message: "%reason%",
    docs: "The code of the file threw while it was evaluated, before there was a workflow to compile.",
  },
  "nested-too-deeply": {
    severity: "error",
    message: "code in this file is nested too deeply to be read",
    help: "give what is inside names of its own: const part = …",
    docs: "Brackets, operators or template strings stand inside each other so many times that the parser of TypeScript, or of JavaScript, gives up: after some hundred levels.",
  },
  "never-settles": {
    severity: "error",
    message: "the top-level await of this file never settles",
    help: "something is awaited that nothing can resolve any more: look for a promise whose resolve is never called",
    docs: "Nothing is left that the process could wait for, and the module still waits.",
  },
  "process-exit": {
    severity: "error",
    message: "this file calls process.exit(%code%) while it is evaluated",
    help: "throw an error instead, so that it can be reported with its place",
    docs: "A workflow file that ends the process would hide every other file of the run, so the call is refused.",
  },
  "output-conflict": {
    severity: "error",
    message: "this file and %other% would both be written to %output%",
    help: "give one of them another name, or build them into two folders",
    docs: "Each TSX file is written to one YAML file of the same name. Two would end in the same one: two of this run, or one of this run and one that an earlier run wrote there.",
  },
  "resource-conflict": {
    severity: "error",
    message: "two resources would both be written to %output%",
    help: "give one of them another name, or build them into two folders",
    docs: "With one file for each resource, files are named after the kind, the namespace and the name. Two resources have the same, or names that make the same file.",
  },
  "output-foreign": {
    severity: "error",
    message: "%output% is there and holds no manifest, so it is not written over",
    help: "move it away if it is not wanted, or write elsewhere with -o",
    docs: "A file lies where an output goes that argotsx did not write, by its list, and that nothing of Kubernetes is in, such as the values of a Helm chart. A manifest that lies there is replaced.",
  },
  "output-is-input": {
    severity: "error",
    message: "the output %output% would overwrite a file that is imported here",
    help: "rename the imported file, or write elsewhere with -o",
    docs: "A YAML file that the workflow imports as text lies where its own output goes.",
  },
  "not-imported": {
    severity: "error",
    message: "%document% was not imported: %reason%",
    docs: "`argotsx import` writes TSX only of what it has built again and found to be the same. A document that cannot be read as Argo reads it, or that no component can say, is left out, and the others are written.",
  },
  "module-exists": {
    severity: "error",
    message: "%module% is there already, with another text",
    help: "remove it, write to another folder with -o, or let --force write over it",
    docs: "`argotsx import` writes over no file, since what it wrote may have been edited. A module and the scripts beside it are written together, or none of them.",
  },
  "file-exists": {
    severity: "error",
    message: "%file% is there already",
    help: "choose another folder, argotsx init DIR, or move the file away and take over what you need of it",
    docs: "`argotsx init` writes over no file. Where one of a project's files is there already, it names all that are, and writes none.",
  },
  "unwritable-file": {
    severity: "error",
    message: "%file% cannot be mended: %reason%",
    docs: "`argotsx lint --fix` found something to mend in a file that cannot be written. The file is as it was.",
  },
  "unwritable-output": {
    severity: "error",
    message: "%output% cannot be written: %reason%",
    docs: "The output could not be created, for example because its folder is read-only or the disk is full. Nothing of the run was written.",
  },
  "incomplete-write": {
    severity: "error",
    message: "%output% could not be put in its place (%reason%), after %done% of %total% files had been",
    help: "run the command again when the cause is gone: files that are already right are left alone",
    docs: "All files are prepared before the first is replaced. The system refused a replacement halfway.",
  },
  "large-manifest": {
    severity: "warning",
    message: "a manifest of %output% has %size% kB, more than the %limit% kB that a cluster is sure to take: %parts%",
    help: "part the workflow, or keep templates in a WorkflowTemplate and call them by reference",
    docs: "Kubernetes takes objects of about 1.5 MB, and a workflow has its own status in it as well. The largest templates are named.",
  },
  "output-differs": {
    severity: "error",
    message: "%output% is not what its source builds",
    help: "run %command% to bring it up to date",
    docs: "Reported by --check: the file on disk has other content than the TSX file would be written to.",
  },
  "output-missing": {
    severity: "error",
    message: "%output% does not exist",
    help: "run %command% to write it",
    docs: "Reported by --check: the TSX file has never been built, or its output was removed.",
  },
  "output-stale": {
    severity: "error",
    message: "%output% was written for %source%, which does not make it any more",
    help: "remove it with %command%",
    docs: "Reported by --check: a file that argotsx wrote, by the record `.argotsx-outputs`, and that no source makes any more. Its source is gone, or goes elsewhere now.",
  },
  "output-edited": {
    severity: "warning",
    message: "%output% was written for %source%, which does not make it any more, and was changed or moved since",
    help: "remove it by hand, unless you want to keep it",
    docs: "A file that argotsx wrote is stale, and is not what was written: whoever changed it may need it, so `--clean` leaves it and forgets it.",
  },
  "unremovable-output": {
    severity: "error",
    message: "%output% cannot be removed: %reason%",
    docs: "The system refused to remove a stale file with `--clean`.",
  },
  "unwritable-record": {
    severity: "warning",
    message: "%record% cannot be written: %reason%",
    help: "what was written in this run will not be known as argotsx's own when its source is gone",
    docs: "The record of what argotsx wrote could not be brought up to date. The manifests themselves were written.",
  },
  "no-workflows": {
    severity: "warning",
    message: "%folder% holds no %what%",
    help: 'a workflow file ends in .tsx, imports "argotsx" and has a default export',
    docs: "A folder named on the command line holds nothing that the command could work on, or settings leave out all that it holds. It is no more than a warning, which does not fail a run unless `--max-warnings 0` is given; with `--profile argo` it is an error, as it is for Argo's linter.",
  },
  "unreadable-file": {
    severity: "error",
    message: "%file% cannot be read: %reason%",
    docs: "The system refused to read the file.",
  },
  "unreadable-folder": {
    severity: "warning",
    message: "%folder% cannot be read: %reason%",
    help: "what it holds is left out",
    docs: "The system refused to list a folder below one that was named.",
  },
  "not-text": {
    severity: "error",
    message: "%file% is not UTF-8 text",
    docs: "The file is binary or in another encoding.",
  },
  "file-too-large": {
    severity: "error",
    message: "%file% has %size% MiB, and files of more than %limit% MiB are not read",
    docs: "The file is far larger than any manifest that a cluster would accept.",
  },
  "yaml-syntax": {
    severity: "error",
    message: "%reason%",
    docs: "The manifest is not valid YAML, so Argo could not read it either.",
  },
  "unreadable-yaml": {
    severity: "note",
    message: "this file is not YAML by itself: %reason%",
    help: "it does not name argoproj.io, so it is taken for a template of another tool and left out",
    docs: "Helm charts and the like keep files that end in .yaml and become YAML only after their own templates have run. Data of more than two million characters that is found in a folder is not parsed where neither `kind` nor a template stands in it, and so is not noted.",
  },
  "duplicate-key": {
    severity: "error",
    message: "%reason%",
    docs: "A mapping has the same key twice, or says one that it merges with `<<`. `argo lint` drops such a document without a word and checks nothing in it.",
  },
  "ignored-content": {
    severity: "error",
    message: "%reason%",
    docs: "Argo reads one document between two lines that begin with `---`. What follows its end, such as text behind a closing bracket or behind `...`, is left out without a word.",
  },
});
