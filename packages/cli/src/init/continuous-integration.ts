/** A program that installs packages. */
export type Manager = "npm" | "pnpm";

const installing: Readonly<Record<Manager, string>> = {
  npm: `      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
`,
  pnpm: `      - uses: pnpm/action-setup@v4
        with:
          version: 10
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: pnpm
      - run: pnpm install --frozen-lockfile
`,
};

const started: Readonly<Record<Manager, string>> = { npm: "npx", pnpm: "pnpm exec" };

/** A workflow of GitHub Actions that does what somebody could forget to do by hand. */
export const continuousIntegration = (manager: Manager): string => `name: Argo workflows
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
${installing[manager]}      - run: ${started[manager]} argotsx lint --format github
      # Fails when a manifest was not committed as its source builds it.
      - run: ${started[manager]} argotsx build --check
      - run: ${manager} run check
      - run: ${manager} test
`;
