// Files behind URLs: fetched with a header, a password or a certificate, and a result that is uploaded with a token.
import { artifact, template, Workflow, workflow } from "argotsx";

const Convert = template(
  "convert",
  {
    inputs: {
      rates: artifact({
        path: "/in/rates.json",
        http: { url: "https://rates.example.com/daily.json", headers: { Accept: "application/json" } },
      }),
      orders: artifact({
        path: "/in/orders.csv",
        http: {
          url: "https://shop.example.com/export/orders.csv",
          auth: {
            basicAuth: {
              usernameSecret: { name: "shop-export", key: "username" },
              passwordSecret: { name: "shop-export", key: "password" },
            },
          },
        },
      }),
      customers: artifact({
        path: "/in/customers.csv",
        http: {
          url: "https://crm.example.com/export/customers.csv",
          auth: {
            clientCert: {
              clientCertSecret: { name: "crm-export", key: "tls.crt" },
              clientKeySecret: { name: "crm-export", key: "tls.key" },
            },
          },
        },
      }),
    },
    outputs: {
      invoices: artifact({
        path: "/out/invoices.csv",
        archive: { none: {} },
        http: {
          url: `https://books.example.com/imports/${workflow.name}.csv`,
          saveStreamViaFile: true,
          auth: {
            oauth2: {
              clientIDSecret: { name: "books", key: "client-id" },
              clientSecretSecret: { name: "books", key: "client-secret" },
              tokenURLSecret: { name: "books", key: "token-url" },
              scopes: ["imports.write"],
              endpointParams: { audience: "https://books.example.com" },
            },
          },
        },
      }),
    },
  },
  ({ inputs, outputs, Container }) => (
    <Container
      image="registry.example.com/invoices:2"
      args={[
        `--rates=${inputs.rates.path}`,
        `--orders=${inputs.orders.path}`,
        `--customers=${inputs.customers.path}`,
        `--out=${outputs.invoices.path}`,
      ]}
    />
  ),
);

export default (
  <Workflow generateName="invoices-">
    <Convert />
  </Workflow>
);
