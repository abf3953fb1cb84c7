import type { Place } from "@argotsx/diagnostic";
import { type Target, targets } from "@argotsx/schema";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hasShared, readCorpus, sharedFolder } from "../../schema/src/testing/corpus.ts";
import { changed } from "./changed.ts";
import type { Manifest } from "./manifest.ts";
import { checkStructure } from "./structure.ts";

const place: Place = { file: "x.yaml", line: 1, column: 1 };

const check = (value: unknown, target: Target, author: Partial<Manifest> = {}) =>
  checkStructure({ value, locate: () => place, ...author }, target);

const said = (value: unknown, target: Target, author?: Partial<Manifest>): string[] =>
  check(value, target, author).map(
    ({ id, message, help }) => `${id}: ${message}${help === undefined ? "" : ` (${help})`}`,
  );

const workflow = (spec: object) => ({ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: {}, spec });

const cron = (spec: object) => ({
  apiVersion: "argoproj.io/v1alpha1",
  kind: "CronWorkflow",
  metadata: {},
  spec: { workflowSpec: {}, ...spec },
});

test("a field of a later version is told with the version, its type, and what to write instead", () => {
  assert.equal(said(cron({ schedules: ["@daily"] }), "3.5"), [
    "newer-than-target: 'schedules' of CronWorkflowSpec exists since Argo 3.6; the target is 3.5 (write 'schedule', which takes one; each further one needs a CronWorkflow of its own)",
  ]);
  assert.equal(said(cron({ schedules: ["@daily"] }), "3.6"), []);
});

test("where a component writes the later field, the help says what can be written in TSX", () => {
  const ownerOf = (path: readonly unknown[]) => (path.length === 0 ? "<CronWorkflow>" : undefined);
  const help =
    "components write the fields of 4.1, which has no 'schedule': write the resource as <Manifest>, with 'schedule'";
  const [found] = check(cron({ schedules: ["@daily"] }), "3.5", { ownerOf });
  assert.is(found?.help, `${help}, which takes one`);
  assert.is(found?.fix, undefined);
  const synchronization = { mutexes: [{ name: "m" }] };
  assert.match(
    check(cron({ schedule: "@daily", workflowSpec: { synchronization } }), "3.5", { ownerOf })[0]?.help ?? "",
    "write the resource as <Manifest>, with 'mutex', which takes one",
  );
  assert.equal(said(cron({}), "3.5", { ownerOf, locate: () => ({ ...place, trail: [] }) }), [
    `missing-field: <CronWorkflow> needs 'schedule' (${help})`,
  ]);
  // A <Manifest> has what is written into it.
  const plain = check(cron({ schedules: ["@daily"] }), "3.5", { ownerOf: () => "<Manifest>" });
  assert.match(plain[0]?.help ?? "", /^write 'schedule'/);
});

test("a field that a version removed is told likewise", () => {
  for (const target of ["4.0", "4.1"] as const) {
    assert.equal(said(cron({ schedule: "@daily" }), target), [
      `removed-from-target: 'schedule' of CronWorkflowSpec was removed in Argo 4.0; the target is ${target} (put it into a list: schedules: ['@daily'])`,
    ]);
  }
  assert.equal(said(cron({ schedule: "@daily" }), "3.7"), []);
  assert.match(
    said(cron({ schedule: ["0 3 * * *", "@daily"] }), "4.1")[0] ?? "",
    /schedules: \['0 3 \* \* \*', '@daily'\]/,
  );
  assert.match(said(cron({ schedule: null }), "4.1")[0] ?? "", /schedules: \['…'\]/);
});

test("the author's names go before those of types", () => {
  const templates = [{ name: "build", pendingTimeout: "1m", container: { image: "x" } }];
  assert.equal(said(workflow({ templates }), "4.0"), [
    "newer-than-target: 'pendingTimeout' of template 'build' exists since Argo 4.1; the target is 4.0",
  ]);
  const ownerOf = (path: readonly unknown[]) => (path.length === 0 ? "<CronWorkflow>" : undefined);
  const locate = () => ({ ...place, trail: ["when"] });
  assert.equal(said(cron({ schedule: "@daily", when: "true" }), "3.5", { ownerOf, locate }), [
    "newer-than-target: 'when' of <CronWorkflow> exists since Argo 3.6; the target is 3.5",
  ]);
});

test("a place whose type changed is told where it changed", () => {
  const cache = { configMap: { name: "c", key: "k" } };
  const templates = [{ name: "a", memoize: { key: "k", maxAge: "1h", cache } }];
  assert.equal(said(workflow({ templates }), "4.1"), [
    "removed-from-target: 'memoize.cache.configMap.key' of template 'a' was removed in Argo 4.0; the target is 4.1 (leave it out: memoization only ever used the name)",
  ]);
  assert.equal(said(workflow({ templates }), "3.7"), []);
});

test("a form that versions take and refuse is told with the version where it changed", () => {
  const zoned = cron({ schedules: ["TZ=UTC 0 6 * * *"] });
  assert.equal(said(zoned, "4.1"), [
    "invalid-format: 'spec.schedules[0]' must be a schedule of five fields such as '30 2 * * 1-5', or one such as '@daily' or '@every 1h', and 'TZ=UTC 0 6 * * *' is not (Argo refuses this form since 4.0)",
  ]);
  assert.equal(said(zoned, "3.7"), []);
  assert.is(check(cron({ schedules: ["daily"] }), "4.1")[0]?.help, undefined);
});

test("a field that no version knows is unknown, and only the target's are meant", () => {
  assert.equal(said(workflow({ entrypont: "a" }), "3.5"), [
    "unknown-field: 'spec' has no field 'entrypont' (did you mean 'entrypoint'?)",
  ]);
  const help = (target: Target) => check(cron({ schedules: ["@daily"], shedule: "x" }), target)[0]?.help;
  assert.is(help("4.1"), "did you mean 'schedules'?");
  assert.is(help("3.6"), "did you mean 'schedule'?");
  assert.is(check(workflow({ podResourcs: {} }), "4.0")[0]?.help, undefined);
});

test("a value and a type of another version are told with the version too", () => {
  const manifest = { value: workflow({}), locate: () => place };
  const message = (finding: Parameters<typeof changed>[0]) =>
    changed(finding, { what: "added", version: "3.7" }, "3.5", manifest, place, {}).message;
  assert.is(
    message({ kind: "enum", path: ["spec", "podGC", "strategy"], allowed: [], actual: "OnSunday" }),
    "'OnSunday' as 'spec.podGC.strategy' exists since Argo 3.7; the target is 3.5",
  );
  assert.is(
    message({ kind: "wrong-type", path: ["spec", "entrypoint"], expected: "a string", actual: "a list" }),
    "a list as 'spec.entrypoint' exists since Argo 3.7; the target is 3.5",
  );
});

const withExamples = hasShared ? test : test.skip;

withExamples("in Argo's own examples each version finds only what came after it, and 4.1 finds nothing", () => {
  const documents = readCorpus(`${sharedFolder}/argo/examples`).filter(({ readable }) => readable);
  const counts = targets.map((target) => {
    const found = documents.flatMap(({ value }) => check(value, target));
    assert.equal(
      found.filter(({ id }) => id !== "newer-than-target").map(({ message }) => message),
      [],
    );
    return found.length;
  });
  assert.equal(counts, [31, 15, 8, 7, 0]);
});

test.run();
