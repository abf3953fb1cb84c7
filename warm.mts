import { readFileSync, readdirSync } from "node:fs";
import { readYaml } from "./packages/yaml/src/read/index.ts";
import { lint, Workspace, rules } from "./packages/lint/src/lint.ts";
const dir="/work/shared/argo/examples";
const files = (readdirSync(dir, { recursive: true }) as string[]).filter(f => /\.ya?ml$/.test(f)).map(f => `${dir}/${f}`).sort();
const sel={ profile: "recommended" as const, settings: new Map(), target: "4.1" as const };
const load=()=>files.flatMap((file) => readYaml(readFileSync(file, "utf8")).documents.map(d => ({ file, manifest: { value: d.value, locate: (p: any, part: any) => { const s = d.locate(p, part) ?? d.start; return { file, line: s.line, column: s.column }; } } })));
for(let i=0;i<12;i++){const s=load();const c0=process.cpuUsage();const t=performance.now();lint(new Workspace(s as any),{rules,selectionOf:()=>sel});const c=process.cpuUsage(c0);console.log(i,(performance.now()-t).toFixed(0),((c.user+c.system)/1000).toFixed(0))}
const c0=process.cpuUsage();let x=0;for(let i=0;i<3e8;i++)x=(x*31+i)|0;const c=process.cpuUsage(c0);console.log("calib",((c.user+c.system)/1000).toFixed(0),x);
