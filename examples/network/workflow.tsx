// Names and addresses in pods: which servers to ask, hosts outside of the cluster, and the node's own network.
import { Container, Step, Steps, Workflow } from "argotsx";

export default (
  <Workflow
    generateName="network-probe-"
    entrypoint="main"
    hostNetwork
    dnsPolicy="ClusterFirstWithHostNet"
    dnsConfig={{
      nameservers: ["10.20.0.53"],
      searches: ["office.example.com"],
      options: [{ name: "ndots", value: "2" }],
    }}
    hostAliases={[{ ip: "10.20.0.10", hostnames: ["registry.office.example.com"] }]}
  >
    <Steps name="main">
      <Step name="office" template="office" />
      <Step name="warehouse" template="warehouse" />
    </Steps>
    <Container
      name="office"
      image="curlimages/curl:8.16.0"
      args={["--fail", "--head", "https://registry.office.example.com/v2/"]}
    />
    <Container
      name="warehouse"
      hostAliases={[{ ip: "10.30.0.10", hostnames: ["scanner.warehouse.example.com"] }]}
      image="curlimages/curl:8.16.0"
      args={["--fail", "--head", "https://scanner.warehouse.example.com/"]}
    />
  </Workflow>
);
