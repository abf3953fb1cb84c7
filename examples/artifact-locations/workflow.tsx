// Where artifacts come from and go to: repositories, buckets, URLs and texts, as arguments or declared with the template.
import { artifact, git, http, param, raw, s3, tasks, template, Workflow, workflow } from "argotsx";

const Render = template(
  "render",
  {
    inputs: {
      source: artifact({ path: "/src" }),
      theme: artifact({ path: "/theme.css" }),
      settings: artifact({ path: "/settings.yaml" }),
      previous: artifact({ path: "/previous.tgz", optional: true }),
    },
    outputs: {
      site: artifact({ path: "/site", archive: { tar: { compressionLevel: 9 } } }),
      log: artifact({
        path: "/tmp/render.log",
        archive: { none: {} },
        gcs: { bucket: "logs", key: `${workflow.uid}.log` },
      }),
    },
  },
  ({ inputs, outputs, Container }) => (
    <Container
      image="registry.example.com/render:2"
      args={[inputs.source.path, `--theme=${inputs.theme.path}`, `--out=${outputs.site.path}`]}
    />
  ),
);

const Publish = template(
  "publish",
  {
    inputs: { site: artifact({ path: "/site" }), domain: param.string() },
    outputs: {
      receipt: artifact({ path: "/tmp/receipt.json", s3: { bucket: "sites", key: `${workflow.name}.json` } }),
    },
  },
  ({ inputs, Container }) => (
    <Container image="registry.example.com/publish:2" args={[inputs.domain]} workingDir={inputs.site.path} />
  ),
);

const Main = template("main", { outputs: { site: artifact() } }, ({ Dag }) => {
  const { Site } = tasks({ Site: Render });
  return (
    <Dag outputs={{ site: Site.outputs.site }}>
      <Site
        source={git({ repo: "https://git.example.com/team/docs.git", revision: "main", depth: 1 })}
        theme={http({ url: "https://themes.example.com/plain.css" })}
        settings={raw({ data: "language: en\n" })}
        previous={s3({ key: "sites/latest.tgz" })}
      />
      <Publish site={Site.outputs.site} domain="docs.example.com" />
    </Dag>
  );
});

export default (
  <Workflow generateName="artifact-locations-">
    <Main />
  </Workflow>
);
