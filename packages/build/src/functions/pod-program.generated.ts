// Made by packages/build/generate-pod-program.ts from the TypeScript in pod/.
/** An expression, of JavaScript: `startPod` with all that it needs. It may use `require`. */
export const startPodProgram: string = [
  "(()=>{const{inspect:h}=require(\"node:util\"),{readFileSync:l,mkdirSync:p,writeFileSync:b}=require(\"node:fs\"),{dirname:w}=require(",
  "\"node:path\");var u=class extends Error{},$=80,f=t=>t.length>$?`${JSON.stringify(t.slice(0,$))}\\u2026 (${t.length} charac\\",
  "ters)`:JSON.stringify(t),g=t=>/^[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?$/i.test(t),m=(t,e,r)=>{if(e===\"number\"){if(!g(r.trim()))",
  "throw new u(`input '${t}' is no number: ${f(r)}`);return Number(r)}if(e===\"boolean\"){const n=r.trim();if(n!==\"true\"&&n!==",
  "\"false\")throw new u(`input '${t}' is neither true nor false: ${f(r)}`);return n===\"true\"}if(e!==\"json\")return r;try{return JSON.",
  "parse(r)}catch(n){throw new u(`input '${t}' is no JSON (${n instanceof Error?n.message:n}): ${f(r)}`)}},y=(t,{type:e,enum:r,",
  "optional:n},i)=>{if(n===!0&&i===\"\")return;const c=m(t,e,i);if(r!==void 0&&!r.includes(String(c)))throw new u(`input '${t}\\",
  "' is none of ${r.join(\", \")}: ${f(i)}`);return c},O=(t,e)=>{const{type:r,env:n,path:i}=e;if(r===\"artifact\")return i;const c=n!==",
  "void 0?process.env[n]:i!==void 0?l(i,\"utf8\"):void 0;if(c!==void 0)return y(t,e,c);if(e.default!==void 0||e.optional===!0)",
  "return e.default;throw new u(`input '${t}' was not given: the environment variable ${n} is not set`)},j=({inputs:t})=>Object.",
  "fromEntries(Object.entries(t).map(([e,r])=>[e,O(e,r)]).filter(([,e])=>e!==void 0)),S=t=>t===null?\"null\":Array.isArray(t)?",
  "\"list\":typeof t,N=(t,e)=>{let r;try{r=JSON.stringify(e)}catch(n){throw new u(`output '${t}' cannot be written as JSON: ${n instanceof",
  "Error?n.message:n}`)}if(r===void 0)throw new u(`output '${t}' cannot be written as JSON: it is a ${typeof e}`);return r},",
  "E=(t,{type:e,enum:r},n)=>{if(n===void 0)throw new u(`output '${t}' is missing from what the function returned`);if(e!==\"\\",
  "json\"&&typeof n!==e)throw new u(`output '${t}' must be a ${e}, and the function returned a ${S(n)}`);if(typeof n==\"numbe\\",
  "r\"&&!Number.isFinite(n))throw new u(`output '${t}' is ${n}`);const i=e===\"json\"?N(t,n):String(n);if(r!==void 0&&!r.includes(",
  "i))throw new u(`output '${t}' is none of ${r.join(\", \")}: ${JSON.stringify(i)}`);return i},J=({outputs:t})=>{const e=[];",
  "for(const[r,{type:n,path:i}]of Object.entries(t))n!==\"artifact\"||i===void 0||(p(w(i),{recursive:!0}),e.push([r,i]));return Object.",
  "fromEntries(e)},x=t=>t.endsWith(`",
  "`)?`${t}",
  "`:t,F=({outputs:t},e)=>{const r=Object.entries(t).filter(([,{type:o}])=>o!==\"artifact\");if(r.length===0)return;const n=r.",
  "map(([o])=>`'${o}'`).join(\", \");if(typeof e!=\"object\"||e===null)throw new u(`the function must return an object with ${n}\\",
  ", and it returned ${String(e)}`);const i=o=>Reflect.get(e,o),c=r.map(([o,a])=>({output:a,text:E(o,a,i(o))}));for(const{output:o,",
  "text:a}of c)o.path!==void 0&&(p(w(o.path),{recursive:!0}),b(o.path,x(a)));return c.find(({output:o})=>o.stdout===!0)?.text},",
  "P=13,q=(t,e=r=>r)=>{const r=s=>process.stderr.write(`${s}",
  "`),n=s=>{s instanceof u?r(`argotsx: ${s.message}`):s instanceof Error?r(e(h(s))):r(`argotsx: the function threw ${h(s)}`),",
  "process.exit(1)},{outputs:i}=t,c=Object.values(i).some(({type:s})=>s!==\"artifact\");let o=!1;process.on(\"uncaughtExceptio\\",
  "n\",n),process.on(\"beforeExit\",()=>{o||(o=!0,r(\"argotsx: the function never ends: it awaits something that nothing can re\\",
  "solve any more\"),process.exitCode=P)}),process.on(\"exit\",s=>{o||s!==0||!c||(r(\"argotsx: the process ended before the fun\\",
  "ction returned its outputs\"),process.exitCode=1)});const a=process.stdout.write.bind(process.stdout);return Object.values(",
  "i).some(({stdout:s})=>s===!0)&&(process.stdout.write=process.stderr.write.bind(process.stderr)),async s=>{try{if(typeof s!=",
  "\"function\")throw new u(`what should run is a ${typeof s}, not a function`);const d=j(t),v=F(t,await s(d,J(t)));o=!0,v!==",
  "void 0&&a(`${v}",
  "`)}catch(d){n(d)}}};return q})()"
].join("\n");

/** The same of `mapStack`. */
export const mapStackProgram: string = [
  "(()=>{const{readFileSync:c}=require(\"node:fs\"),{SourceMap:u}=require(\"node:module\");var a=`",
  "//# sourceMappingURL=data:application/json;base64,`,s=(r,t,l,p)=>{try{const e=c(t,\"utf8\"),i=e.lastIndexOf(a);if(i<0)return r;",
  "const d=new u(JSON.parse(Buffer.from(e.slice(i+a.length).trim(),\"base64\").toString())),g=e.split(`",
  "`).findIndex(o=>o.startsWith(l))-p,m=new RegExp(`${t.replace(/\\W/g,\"\\\\$&\")}:(\\\\d+):(\\\\d+)`,\"g\");return r.replace(m,(o,f,S)=>{",
  "const n=d.findEntry(Number(f)-1-g,Number(S)-1);return\"originalSource\"in n&&n.originalSource?`${n.originalSource}:${n.originalLine+",
  "1}:${n.originalColumn+1}`:o})}catch{return r}};return s})()"
].join("\n");
