// Loaded before a measured program: writes its peak resident memory, in KiB, when it ends.
import { readFileSync, writeFileSync } from "node:fs";

/**
 * Linux keeps the peak of the process that started this one in `maxRSS` across exec, so its own record is read there.
 */
const peak = () => {
  if (process.platform === "linux") {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  }
  return process.resourceUsage().maxRSS;
};

process.on("exit", () => writeFileSync(process.env.ARGOTSX_BENCH_PEAK, String(peak())));
