/** A text in a manifest, which may hold Argo's `{{tags}}`. Every text field of every type has this one type. */
export type Text = string;
