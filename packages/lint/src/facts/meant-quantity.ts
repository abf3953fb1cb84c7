/** What people write behind a number of bytes or of processors, in small letters, and what Kubernetes has for it. */
const units: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ b: "", byte: "", bytes: "", k: "k", kb: "k", ki: "Ki", kib: "Ki", mb: "M", mi: "Mi", mib: "Mi" },
    ...{ g: "G", gb: "G", gi: "Gi", gib: "Gi", t: "T", tb: "T", ti: "Ti", tib: "Ti" },
    ...{ core: "", cores: "", cpu: "", cpus: "", vcpu: "", vcpus: "", millicore: "m", millicores: "m" },
  }),
);

/** The quantity that a text most likely means: `1G` for `1GB`, `0.5` for `0.5 cores`; nothing where nobody can say. */
export const meantQuantity = (text: string): string | undefined => {
  const [, number, unit = ""] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*([A-Za-z]+)?\s*$/.exec(text) ?? [];
  const known = /^[numkMGTPE]$|^[KMGTPE]i$/.test(unit) ? unit : unit === "" ? "" : units.get(unit.toLowerCase());
  const meant = number === undefined || known === undefined ? undefined : `${number}${known}`;
  return meant === text ? undefined : meant;
};
