// A template that is a function: its inputs and outputs are those of the function's own types.
import { tasks, template, Workflow } from "argotsx";

interface Order {
  readonly id: string;
  readonly total: number;
  readonly country: "CH" | "DE" | "FR";
}

const LoadOrders = template.fn("load-orders", ({ day = "today" }: { day?: string }) => {
  const orders: Order[] = [
    { id: `${day}-1`, total: 120, country: "CH" },
    { id: `${day}-2`, total: 80, country: "FR" },
  ];
  return { orders };
});

const Invoice = template.fn(
  "invoice",
  ({ order, currency }: { order: Order; currency: "CHF" | "EUR" }) => ({
    text: `${order.id}: ${order.total.toFixed(2)} ${currency}`,
    taxed: order.country === "CH",
  }),
  { retryStrategy: { limit: 2 } },
);

const Summary = template.fn("summary", ({ lines }: { lines: readonly string[] }) => ({ text: lines.join("\n") }));

const Main = template("main", {}, ({ Dag }) => {
  const { Orders } = tasks({ Orders: LoadOrders });
  const Invoices = Invoice.each("invoice", Orders.outputs.orders);
  return (
    <Dag>
      <Orders />
      <Invoices order={Invoices.item} currency="EUR" />
      <Summary lines={Invoices.outputs.text} />
    </Dag>
  );
});

export default (
  <Workflow generateName="function-types-">
    <Main />
  </Workflow>
);
