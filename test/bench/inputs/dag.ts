/**
 * A workflow file that maps over `count` numbers to as many tasks. It writes the object that
 * `processes/dag-object.cjs` builds.
 */
export const dagSource = (count: number): string => `import { Container, Dag, Task, Workflow } from "argotsx";

const numbers = Array.from({ length: ${count} }, (_, index) => index);
const after = (index: number) =>
  index === 0 ? undefined : \`part-\${Math.floor((index - 1) / 2)}.Succeeded || part-\${Math.floor((index - 1) / 3)}.Skipped\`;

export default (
  <Workflow generateName="parts-" entrypoint="all">
    <Dag name="all">
      {numbers.map((index) => (
        <Task
          name={\`part-\${index}\`}
          template="convert"
          arguments={{
            parameters: {
              uri: \`s3://measurements/raw/part-\${index}.parquet\`,
              into: \`s3://measurements/clean/part-\${index}.parquet\`,
              message: \`converting part \${index} of ${count}: keep the columns that later steps need\`,
            },
          }}
          depends={after(index)}
        />
      ))}
    </Dag>
    <Container
      name="convert"
      inputs={{ parameters: ["uri", "into", "message"] }}
      image="ghcr.io/example/convert:1.4.2"
      command={["convert"]}
      args={["{{inputs.parameters.uri}}", "{{inputs.parameters.into}}"]}
    />
  </Workflow>
);
`;
