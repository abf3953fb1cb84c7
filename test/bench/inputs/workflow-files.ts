const source = (index: number): string => `import { Container, Dag, Task, Workflow } from "argotsx";

const region = ${JSON.stringify(["eu-west-1", "us-east-2", "ap-south-1"][index % 3])};
const shards = ${(index % 5) + 2};

interface Report {
  readonly name: string;
  readonly day: string;
}

const report: Report = { name: "sales-${index}", day: "{{workflow.creationTimestamp.Y}}" };

const Print = () => (
  <Container
    name="print"
    inputs={{ parameters: ["message"] }}
    image="busybox:1.37"
    command={["echo", "{{inputs.parameters.message}}"]}
    resources={{ limits: { memory: "64Mi" } }}
  />
);

export default (
  <Workflow generateName={\`\${report.name}-\`} labels={{ region }} entrypoint="main">
    <Dag name="main">
      <Task name="load" template="print" arguments={{ parameters: { message: \`\${shards} shards of \${region}\` } }} />
      <Task name="show" template="print" arguments={{ parameters: { message: report.day } }} depends="load" />
    </Dag>
    <Print />
  </Workflow>
);
`;

/** The texts of `count` different workflow files that import nothing but argotsx. */
export const workflowFiles = (count: number): string[] => Array.from({ length: count }, (_, index) => source(index));
