/** What Trivy writes as JSON, as far as it is read here. */
export interface ScanReport {
  readonly Results?: readonly { readonly Vulnerabilities?: readonly { readonly Severity: string }[] }[];
}

/** Whether a build is fit for production, and why. */
export interface Assessment {
  readonly verdict: "release" | "hold";
  readonly reason: string;
}

const leastCoverage = 75;

/** Judges a build by the holes in its image, and by how much of it each run of the tests covered, in percent. */
export const assess = ({ Results = [] }: ScanReport, coverage: readonly number[]): Assessment => {
  const found = Results.flatMap(({ Vulnerabilities = [] }) => Vulnerabilities);
  const critical = found.filter(({ Severity }) => Severity === "CRITICAL").length;
  const covered = Math.min(...coverage);
  if (critical > 0) return { verdict: "hold", reason: `critical vulnerabilities: ${critical}` };
  if (covered < leastCoverage) return { verdict: "hold", reason: `only ${covered} % covered by tests` };
  return { verdict: "release", reason: `no critical vulnerability, ${covered} % covered by tests` };
};
