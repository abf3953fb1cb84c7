// Repositories that Argo checks out: one branch of a private one over SSH, a tag with a password, another as it is.
import { artifact, git, param, template, Workflow, workflow } from "argotsx";

const Build = template(
  "build",
  {
    inputs: {
      source: artifact({ path: "/src" }),
      charts: artifact({
        path: "/charts",
        git: {
          repo: "https://git.example.com/platform/charts.git",
          revision: "v4.2.0",
          usernameSecret: { name: "git", key: "username" },
          passwordSecret: { name: "git", key: "password" },
        },
      }),
      licenses: artifact({
        path: "/licenses",
        git: { repo: "https://github.com/spdx/license-list-data.git", revision: "v3.27.0", depth: 1 },
      }),
      version: param.string(),
    },
  },
  ({ inputs, Container }) => (
    <Container
      image="registry.example.com/build:3"
      args={[`--charts=${inputs.charts.path}`, `--licenses=${inputs.licenses.path}`, `--version=${inputs.version}`]}
      workingDir={inputs.source.path}
    />
  ),
);

export default (
  <Workflow generateName="build-" arguments={{ parameters: { branch: "main" } }}>
    <Build
      version="1.4.0"
      source={git({
        repo: "git@git.example.com:team/shop.git",
        revision: workflow.parameters.branch,
        branch: workflow.parameters.branch,
        singleBranch: true,
        depth: 1,
        disableSubmodules: true,
        sshPrivateKeySecret: { name: "git", key: "ssh-key" },
      })}
    />
  </Workflow>
);
