import { readFileSync, writeSync } from "node:fs";

// Loaded before the command line itself: says over the fourth stream how much memory the process held at most, in kilobytes, and how
// long it kept a processor busy, in microseconds.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, `${ownPeak() ?? maxRSS} ${userCPUTime + systemCPUTime}`);
});

/** On Linux the other figure is that of the process which started this one, where that was larger. */
function ownPeak() {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  } catch {
    return null;
  }
}
