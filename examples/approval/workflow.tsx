// A pipeline that waits until somebody chooses YES or NO, and goes on with the choice.
import { Container, Step, Steps, Suspend, Workflow } from "argotsx";

export default (
  <Workflow generateName="intermediate-parameters-cicd-" entrypoint="cicd-pipeline">
    <Steps name="cicd-pipeline">
      <Step name="deploy-pre-prod" template="deploy" />
      <Step name="approval" template="approval" />
      <Step name="deploy-prod" template="deploy" when="{{steps.approval.outputs.parameters.approve}} == YES" />
    </Steps>
    <Suspend
      name="approval"
      inputs={{ parameters: { approve: { default: "NO", enum: ["YES", "NO"], description: "Deploy to production?" } } }}
      outputs={{ parameters: { approve: { valueFrom: { supplied: {} } } } }}
    />
    <Container name="deploy" image="argoproj/argosay:v2" command="/argosay" args={["echo", "deploying"]} />
  </Workflow>
);
