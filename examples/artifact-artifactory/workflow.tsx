// A library out of Artifactory, and a package that is put into it, with a name and a password from a secret.
import { artifact, artifactory, param, template, Workflow } from "argotsx";

const maven = "https://artifactory.example.com/artifactory/libs-release";
const account = {
  usernameSecret: { name: "artifactory", key: "username" },
  passwordSecret: { name: "artifactory", key: "password" },
};

const Package = template(
  "package",
  {
    inputs: {
      version: param.string(),
      driver: artifact({ path: "/lib/driver.jar" }),
    },
    outputs: ({ version }) => ({
      shop: artifact({
        path: "/out/shop.jar",
        archive: { none: {} },
        artifactory: { url: `${maven}/com/example/shop/${version}/shop-${version}.jar`, ...account },
      }),
    }),
  },
  ({ inputs, outputs, Container }) => (
    <Container
      image="registry.example.com/package:3"
      args={[`--classpath=${inputs.driver.path}`, `--version=${inputs.version}`, `--out=${outputs.shop.path}`]}
    />
  ),
);

export default (
  <Workflow generateName="package-">
    <Package
      version="1.4.0"
      driver={artifactory({ url: `${maven}/com/example/driver/9.1/driver-9.1.jar`, ...account })}
    />
  </Workflow>
);
