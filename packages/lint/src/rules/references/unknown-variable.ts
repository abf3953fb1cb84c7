import { holding, type Report, rule } from "../../engine/rule.ts";
import { isRoot, isWorkflowTime, respelt } from "../../facts/variables.ts";
import { isPortKind } from "../../model/ports.ts";
import type { Resource } from "../../model/resource.ts";
import { taggedTexts } from "../../model/texts.ts";
import { declaredAt } from "../../scope/declared-at.ts";
import { globalsOf } from "../../scope/globals.ts";
import { type Mention, mentionsIn, nameOf, placeOf } from "../../scope/mentions.ts";
import { isChecked, isTolerated, Scope } from "../../scope/scope.ts";
import type { Unit, Visit } from "../../scope/visit.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { expressionIn, partOfText } from "./more-than-a-name.ts";
import { namesUnreadOfWorkflow } from "./unread-ports.ts";

/** What is wrong with a tag: nothing, or what may be meant. */
type Verdict = { readonly help: string | undefined; readonly meant?: string } | undefined;

/** What is looked up by name for many tags of a visit, each made when it is first asked for. */
class Around {
  readonly visit: Visit;
  readonly workspace: Workspace;
  private readonly sets = new Map<readonly unknown[], ReadonlySet<string>>();

  constructor(visit: Visit, workspace: Workspace) {
    this.visit = visit;
    this.workspace = workspace;
  }

  has(name: string, items: readonly { readonly name: string }[]): boolean {
    let names = this.sets.get(items);
    if (names === undefined) {
      names = new Set(items.map((item) => item.name));
      this.sets.set(items, names);
    }
    return names.has(name);
  }
}

const didYouMean = (name: string | undefined): Verdict =>
  name === undefined ? undefined : { help: `did you mean '{{${name}}}'?`, meant: name };

/** What is told whether another variable is near or not. */
const suggested = (name: string, names: () => readonly string[], { spelling }: Workspace): NonNullable<Verdict> =>
  didYouMean(spelling.closest(name, names)) ?? { help: undefined };

/** What is told of a tag that holds an expression, or goes into a value. */
const moreIn = (name: string, scope: Scope): Verdict => {
  const more = expressionIn(name, scope) ?? partOfText(name, (variable) => scope.knows(variable));
  return more && { help: more.help, ...(more.near !== undefined && { meant: more.near }) };
};

/** What is told of a tag that names nothing of a scope. */
const meantIn = (name: string, scope: Scope, workspace: Workspace): NonNullable<Verdict> =>
  moreIn(name, scope) ?? suggested(name, () => scope.names(), workspace);

/** The variable of a scope that is meant, or what is left of the name when only its first word is mended. */
const among = (name: string, scope: Scope, { spelling }: Workspace): string =>
  isTolerated(name) ? name : (spelling.closest(name, () => scope.names().filter(isChecked)) ?? name);

/**
 * Whether it stands in what an input parameter says itself, which Argo takes out before it looks at a template that is called.
 * Artifacts are another rule's.
 */
const isTakenOut = ({ path }: Mention, { template, isReal }: Visit): boolean => {
  const [inputs, kind, , field] = path.slice(template.path.length);
  return !isReal && inputs === "inputs" && kind === "parameters" && (field === "value" || field === "valueFrom");
};

/** A tag that Argo has taken out: when the template is called more may be known than now, so only misspelt ones are told. */
const ofTakenOut = (name: string, { layers }: Scope, { spelling }: Workspace): Verdict => {
  const atLast = new Scope({ layers, moment: Number.POSITIVE_INFINITY });
  if (atLast.knows(name)) return undefined;
  const more = moreIn(name, atLast);
  if (more !== undefined) return more;
  // Names that only share a long beginning are not near.
  const family = name.slice(0, name.lastIndexOf(".") + 1);
  let isAlone = true;
  const near = spelling.closest(name.slice(family.length), () => {
    const siblings = atLast.names().filter((one) => isChecked(one) && one.startsWith(family));
    isAlone = siblings.length === 0;
    return siblings.map((one) => one.slice(family.length));
  });
  if (near !== undefined) return didYouMean(`${family}${near}`);
  return isAlone ? didYouMean(spelling.closest(name, () => atLast.names().filter(isChecked))) : undefined;
};

/** A tag that begins with `outputs.`, which Argo lets pass wherever it stands. */
const ofOutputs = ({ parts: [, kind, name, ...rest], path }: Mention, { what }: Unit, around: Around): Verdict => {
  const { template } = around.visit;
  if (what === "call") {
    return {
      help: `it names an output of ${template.phrase} itself; that of another step or task is {{${template.body === "dag" ? "tasks" : "steps"}.NAME.outputs.…}}`,
    };
  }
  const isMetric = path.includes("metrics");
  if (kind === "result" && name === undefined) return isMetric ? undefined : { help: "only metrics have it" };
  if (!isPortKind(kind)) return { help: "what follows 'outputs' is 'parameters' or 'artifacts'" };
  const outputs = template.outputs[kind];
  if (name === undefined || !around.has(name, outputs)) {
    const near = around.workspace.spelling.closest(name ?? "", () => outputs.map((output) => output.name));
    return near === undefined ? { help: undefined } : didYouMean(["outputs", kind, near, ...rest].join("."));
  }
  if (rest.join(".") === "path" || isMetric) return undefined;
  // Of an artifact it is another rule that says so.
  return kind === "artifacts" ? undefined : didYouMean(`outputs.${kind}.${name}.path`);
};

/** The parameter of a workflow template that is misspelt: Argo lets all pass there, since those who use it may add some. */
const ofTemplateKind = (name: string, around: Around): Verdict => {
  const { root } = around.visit;
  const prefix = "workflow.parameters.";
  if (!root.isTemplateKind || !name.startsWith(prefix)) return undefined;
  const word = name.slice(prefix.length);
  if (word.length < 4 || word === "json") return undefined;
  const own = root.arguments.parameters;
  if (around.has(word, own)) return undefined;
  const near = around.workspace.spelling.closest(word, () => own.map((one) => one.name));
  return near === undefined || near.length < 4 ? undefined : didYouMean(`${prefix}${near}`);
};

/** A tag whose first word Argo does not look at. */
const ofUnchecked = (mention: Mention, scope: Scope, workspace: Workspace): Verdict => {
  const name = nameOf(mention);
  const more = moreIn(name, scope);
  if (more !== undefined) return more;
  const [first = "", ...rest] = mention.parts;
  if (isRoot(first)) {
    if (first === "node") return rest.join(".") === "name" ? undefined : didYouMean("node.name");
    if (first === "lastRetry")
      return rest.length === 1 && respelt(name) === name
        ? undefined
        : didYouMean(respelt(name) ?? "lastRetry.exitCode");
    return undefined;
  }
  if (/^items?$/i.test(first) && scope.knows("item")) return didYouMean(["item", ...rest].join("."));
  const meant = respelt(name);
  if (meant !== undefined) return didYouMean(among(meant, scope, workspace));
  const input = `inputs.parameters.${rest.length === 0 ? first : rest.join(".")}`;
  const isShort = rest.length === 0 || /^(?:param|parameter|params|parameters|args?|arguments?)$/.test(first);
  if (isShort && scope.knows(input)) return didYouMean(input);
  const parameter = `workflow.parameters.${rest.join(".")}`;
  return isShort && rest.length > 0 && scope.knows(parameter) ? didYouMean(parameter) : undefined;
};

const judge = (mention: Mention, unit: Unit, around: Around): Verdict => {
  const name = nameOf(mention);
  const { visit, workspace } = around;
  if (unit.scope.knows(name)) return ofTemplateKind(name, around);
  if (!isChecked(name)) return ofUnchecked(mention, unit.scope, workspace);
  if (!isTolerated(name)) return isTakenOut(mention, visit) ? ofTakenOut(name, unit.scope, workspace) : undefined;
  if (name === "tasks.name" || name === "steps.name" || isWorkflowTime(name)) return undefined;
  if (name.startsWith("outputs.")) return ofOutputs(mention, unit, around);
  const times = ["workflow.creationTimestamp", "workflow.scheduledTime", "workflow.duration"];
  return suggested(name, () => [...unit.scope.names(), ...times], workspace);
};

/** Tells whether a tag may be one of another tool, which is written into a file or a script. Tags of a text follow each other. */
const foreignTags = (): ((mention: Mention) => boolean) => {
  let last = "";
  let isForeign = false;
  return ({ text, excerpt }) => {
    if (text !== last) isForeign = text.includes("{%") || text.includes(`\${{`);
    last = text;
    return isForeign || excerpt.text.includes("\n");
  };
};

const tell = (
  mention: Mention,
  where: string,
  owner: Resource,
  { help, meant }: NonNullable<Verdict>,
  declared: Parameters<typeof declaredAt>[1],
  report: Report,
): void =>
  report({
    ...placeOf(mention),
    in: owner,
    meant: declaredAt(meant, declared),
    message: `${mention.excerpt.text} in ${where} names nothing, and stays as it is`,
    ...(help !== undefined && { help }),
  });

/** Fields of a workflow that become part of templates, whose variables they may read. */
const ofTemplates: ReadonlySet<string> = new Set(["templateDefaults", "podMetadata", "podSpecPatch"]);

/** What is known of a workflow when it has ended, apart from what templates give. */
const inTheEnd = (root: Resource, base: Resource): Scope => {
  const known = globalsOf({ now: 0 }, root, base === root ? undefined : base);
  return new Scope({ layers: [known], moment: Number.POSITIVE_INFINITY });
};

/** What Argo fills in of a workflow itself, where it never looks whether there is such a variable. */
const checkSpec = (root: Resource, base: Resource, report: Report, workspace: Workspace): void => {
  const isForeign = foreignTags();
  let made: Scope | undefined;
  for (const field of Object.keys(root.spec)) {
    if (field === "templates") continue;
    const value = root.spec[field];
    const path = [...root.specPath, field];
    const texts = taggedTexts(value, path);
    if (texts.length === 0) continue;
    made ??= inTheEnd(root, base);
    const scope = made;
    for (const mention of mentionsIn("leaf", value, path, texts)) {
      if (mention.how !== "tag" || isForeign(mention)) continue;
      const name = nameOf(mention);
      if (name.startsWith("workflow.")) {
        if (scope.knows(name) || isWorkflowTime(name) || /^workflow\.(?:failures$|outputs\.)/.test(name)) continue;
        if (name.includes("workflows.argoproj.io/") || namesUnreadOfWorkflow(name, root, base)) continue;
        tell(mention, root.phrase, root, meantIn(name, scope, workspace), { root }, report);
      } else if (!ofTemplates.has(field)) {
        const verdict = isChecked(name) ? undefined : ofUnchecked(mention, scope, workspace);
        if (verdict !== undefined) tell(mention, root.phrase, root, verdict, { root }, report);
      }
    }
  }
};

/** What Argo scans of a template of steps or of a DAG. */
const scanned: ReadonlySet<string> = new Set(["steps", "dag", "outputs"]);

/** A variable that is looked up only when the template is called. The inputs that are artifacts are another rule's. */
const ofRest = (field: string, mention: Mention, scope: Scope, workspace: Workspace): Verdict => {
  const name = nameOf(mention);
  if (field !== "inputs") return meantIn(name, scope, workspace);
  return mention.path.includes("artifacts") ? undefined : ofTakenOut(name, scope, workspace);
};

/** What else such a template holds, such as the key by which it is memoized: it is filled in, and never looked at before. */
const checkRest = (visit: Visit, report: Report, workspace: Workspace): void => {
  const { template, scope } = visit;
  if (template.body !== "steps" && template.body !== "dag") return;
  const isForeign = foreignTags();
  for (const field of Object.keys(template.fields)) {
    const value = template.fields[field];
    if (scanned.has(field)) continue;
    const path = [...template.path, field];
    const texts = taggedTexts(value, path);
    if (texts.length === 0) continue;
    for (const mention of mentionsIn("leaf", value, path, texts)) {
      if (mention.how !== "tag" || isForeign(mention)) continue;
      const name = nameOf(mention);
      const isOfMetric = path.includes("metrics") && name.startsWith("outputs.");
      if (isOfMetric || isTolerated(name) || scope.knows(name)) continue;
      const verdict = isChecked(name)
        ? ofRest(field, mention, scope, workspace)
        : ofUnchecked(mention, scope, workspace);
      if (verdict !== undefined) tell(mention, template.phrase, template.owner, verdict, visit, report);
    }
  }
};

/** Tags that Argo's validator lets pass by var-root-gate and var-outputs-tolerated, and those that it never scans. */
export const unknownVariable = rule({
  id: "unknown-variable",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  about: [holding.tags],
  title: "A tag names nothing, and stays as text",
  docs: `Argo looks a tag up only if it begins with \`inputs.\`, \`outputs.\`, \`steps.\`, \`tasks.\`, \`item.\`, \`pod.\` or \`workflow.\`, since other tools write \`{{…}}\` too, and lets everything pass that begins with \`outputs.\`. It does not look at all at what is not in a template, such as \`volumes\`, nor at the values that the inputs of a called template have themselves. A misspelt first word is accepted, and the container gets the tag as text.

Only tags that are close to a variable of Argo are reported. In a text with \`{%\` or \`\${{\`, which belong to other tools, none are.`,
  resource: (root, report, { workspace, walk: { base } }) => {
    if (base !== undefined && root.kind !== "WorkflowEventBinding") checkSpec(root, base, report, workspace);
  },
  visit: (visit, report, { workspace }) => {
    checkRest(visit, report, workspace);
    const around = new Around(visit, workspace);
    const isForeign = foreignTags();
    for (const unit of visit.units) {
      for (const mention of unit.mentions) {
        if (mention.how !== "tag") continue;
        if (unit.call !== undefined && mention.path[unit.call.path.length] === "inline") continue;
        const verdict = judge(mention, unit, around);
        if (verdict === undefined || isForeign(mention)) continue;
        const where =
          unit.call === undefined ? visit.template.phrase : `${unit.call.phrase} of ${visit.template.phrase}`;
        tell(mention, where, unit.owner, verdict, visit, report);
      }
    }
  },
});
