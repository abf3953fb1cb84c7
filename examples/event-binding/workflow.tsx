// A workflow template, and the binding that submits it when an event comes in.
import { Container, Step, Steps, WorkflowEventBinding, WorkflowTemplate } from "argotsx";

const name = "event-consumer";

export default (
  <>
    <WorkflowTemplate name={name} entrypoint="main" arguments={{ parameters: { salutation: "hello" } }}>
      <Steps name="main">
        <Step
          name="a"
          template="argosay"
          arguments={{
            parameters: {
              salutation: "{{workflow.parameters.salutation}}",
              appellation: "{{workflow.parameters.appellation}}",
            },
          }}
        />
      </Steps>
      <Container
        name="argosay"
        inputs={{ parameters: ["salutation", "appellation"] }}
        image="argoproj/argosay:v2"
        args={["echo", "{{inputs.parameters.salutation}} {{inputs.parameters.appellation}}"]}
      />
    </WorkflowTemplate>
    <WorkflowEventBinding
      name={name}
      event={{ selector: 'payload.appellation != ""' }}
      submit={{
        workflowTemplateRef: { name },
        arguments: { parameters: { appellation: { valueFrom: { event: "payload.appellation" } } } },
      }}
    />
  </>
);
