import { type Component, component } from "../component.ts";
import type { Data as DataFields } from "../fields.ts";
import type { FailFastProps, RetryProps, TemplateProps } from "./template-props.ts";

/** The props of a `<Data>`: the fields of the template and where its list comes from. */
export interface DataProps extends TemplateProps, RetryProps, FailFastProps, DataFields {}

/**
 * A template that lists the artifacts in a store and transforms the list.
 * [Argo: Data](https://argo-workflows.readthedocs.io/en/latest/fields/#data)
 */
export const Data: Component<DataProps> = /* @__PURE__ */ component("Data");
