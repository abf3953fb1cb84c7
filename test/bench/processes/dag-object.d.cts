/** The manifest of a DAG of `count` tasks. */
export declare const dagObject: (count: number) => Record<string, unknown>;
