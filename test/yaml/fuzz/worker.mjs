// A worker does not have the loaders of the process that starts it, and TypeScript needs one.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
