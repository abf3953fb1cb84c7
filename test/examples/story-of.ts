type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const fields = (value: unknown): Fields => (isFields(value) ? value : {});
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Names of tags, and what stands for them. */
type Values = ReadonlyMap<string, string>;

const fill = (text: string, values: Values): string =>
  text.replace(/\{\{([^}=]+)\}\}/g, (tag, name: string) => values.get(name.trim()) ?? tag);

const fillAll = (value: unknown, values: Values): unknown => {
  if (typeof value === "string") return fill(value, values);
  if (Array.isArray(value)) return value.map((one) => fillAll(one, values));
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillAll(one, values)]));
};

const parameters = (owner: unknown): readonly Fields[] => list(fields(owner).parameters);
const artifacts = (owner: unknown): readonly Fields[] => list(fields(owner).artifacts);

/** The options of a command in one order: `-xuce` is `-euxc`. */
const sortOptions = (word: string): string => (/^-\w+$/.test(word) ? [...word].sort().join("") : word);

/** The process that a template runs, with the files that come and go, but for what names of its own it gives them. */
const processOf = (template: Fields, call: Fields, values: Values): Fields => {
  const at = new Map(values);
  for (const end of ["inputs", "outputs"]) {
    for (const { name, path } of artifacts(template[end])) at.set(`${end}.artifacts.${name}.path`, String(path));
  }
  const { image, command, args, source } = fields(fillAll(template.container ?? template.script, at));
  const from = artifacts(call.arguments).filter(({ from }) => from === undefined);
  const stored = [...from, ...artifacts(template.inputs), ...artifacts(template.outputs)];
  return {
    image,
    words: [...texts(command), ...texts(args), ...(source === undefined ? [] : [source])]
      .map((word) => sortOptions(String(word).trim()))
      .join("\n"),
    files: stored.map((one) => fillAll({ ...one, name: undefined }, at)),
    retries: JSON.stringify(fields(template.retryStrategy)).replace(/"(\d+)"/g, "$1"),
    items: call.withItems,
    loops: call.withParam !== undefined,
    isConditional: call.when !== undefined,
  };
};

/** What a manifest runs, in the end and at its end: every process, with the arguments of its call filled in. */
export const storyOf = (manifest: unknown): readonly Fields[] => {
  const spec = fields(fields(manifest).spec);
  const templates = new Map(list(spec.templates).map((template) => [template.name, template]));
  const globals = parameters(spec.arguments).map(({ name, value }) => [name, String(value)] as const);
  const shared = globals.map(([name, value]) => [`workflow.parameters.${name}`, value] as const);
  const run = (name: unknown, call: Fields, values: Values): readonly Fields[] => {
    const template = templates.get(name);
    if (template === undefined) throw new Error(`there is no template '${String(name)}'`);
    const own = parameters(template.inputs).flatMap(({ name: input, value, default: other }) => {
      const given = parameters(call.arguments).find((one) => one.name === input)?.value ?? value ?? other;
      return given === undefined ? [] : [[`inputs.parameters.${input}`, fill(String(given), values)] as const];
    });
    const inside: Values = new Map([...shared, ...own]);
    const calls = [
      ...list(fields(template.dag).tasks),
      ...(Array.isArray(template.steps) ? template.steps.flat() : []),
    ];
    if (calls.length === 0) return [processOf(template, call, inside)];
    return list(calls).flatMap((one) => run(one.template, one, inside));
  };
  const entry = { arguments: { parameters: globals.map(([name, value]) => ({ name, value })) } };
  return [
    ...run(spec.entrypoint, entry, new Map(shared)),
    ...(spec.onExit === undefined ? [] : [{ atTheEnd: true }, ...run(spec.onExit, {}, new Map(shared))]),
  ];
};
