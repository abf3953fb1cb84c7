/** Makes the committed text of the program that runs a function in its pod: `tsx packages/build/generate-pod-program.ts`. */
import { writeFileSync } from "node:fs";
import { podProgramFile } from "./src/functions/generate/pod-program.ts";

writeFileSync(new URL("src/functions/pod-program.generated.ts", import.meta.url), await podProgramFile());
