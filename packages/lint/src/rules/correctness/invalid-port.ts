import { rule } from "../../engine/rule.ts";
import { portNameFault } from "../../facts/names.ts";
import { type Fields, fieldsOf, listOf } from "../../model/fields.ts";

const protocols = ["TCP", "UDP", "SCTP"];

const numberFault = (field: string, value: unknown): string | undefined =>
  Number.isInteger(value) && (Number(value) < 1 || Number(value) > 65_535)
    ? `the ${field} ${value}, which is not within 1 to 65535`
    : undefined;

/** What is wrong with one port, and in which of its fields. */
const faultsOf = ({ containerPort, hostPort, name, protocol }: Fields): readonly (readonly [string, string])[] => {
  const faults: (readonly [string, string])[] = [];
  const number = numberFault("containerPort", containerPort);
  // 0 is none, as in Go.
  const host = hostPort === 0 ? undefined : numberFault("hostPort", hostPort);
  if (number !== undefined) faults.push(["containerPort", number]);
  if (host !== undefined) faults.push(["hostPort", host]);
  if (typeof name === "string" && name !== "" && !name.includes("{{")) {
    const fault = portNameFault(name);
    if (fault !== undefined) faults.push(["name", `the name '${name}', which ${fault}`]);
  }
  if (typeof protocol === "string" && protocol !== "" && !protocols.includes(protocol)) {
    faults.push(["protocol", `the protocol '${protocol}', which is none of TCP, UDP and SCTP`]);
  }
  return faults;
};

/** Ports of containers as Kubernetes takes them. */
export const invalidPort = rule({
  id: "invalid-port",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["ports"],
  title: "Kubernetes refuses a port of a container",
  docs: `A port is a number from 1 to 65535. Its name, if it has one, has at most 15 lower-case letters, digits and \`-\`, with at least one letter, and no other port of the container has it. The pod is refused when it is made.`,
  container: ({ fields, path, phrase, owner }, report) => {
    const first = new Map<string, number>();
    for (const [index, item] of listOf(fields.ports).entries()) {
      const port = fieldsOf(item);
      const at = [...path, "ports", index];
      for (const [field, fault] of faultsOf(port))
        report({ at: [...at, field], message: `a port of ${phrase} has ${fault}` });
      const { name } = port;
      if (typeof name !== "string" || name === "") continue;
      const other = first.get(name);
      if (other === undefined) first.set(name, index);
      else {
        report({
          at: [...at, "name"],
          message: `two ports of ${phrase} are called '${name}'`,
          related: [{ in: owner, at: [...path, "ports", other], message: "this is the other one" }],
        });
      }
    }
  },
});
