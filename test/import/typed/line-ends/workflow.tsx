// What tools on Windows write of a script: the text itself has CRLF in it.
import { param, template, Workflow } from "argotsx";

const Main = template("main", { inputs: { name: param.string({ value: "you" }) } }, ({ inputs, Script }) => (
  <Script
    image="mcr.microsoft.com/powershell:7.5-alpine-3.20"
    command="pwsh"
    source={`Write-Host start\r\nWrite-Host '${inputs.name}'\r\n`}
  />
));

export default (
  <Workflow generateName="line-ends-">
    <Main />
  </Workflow>
);
