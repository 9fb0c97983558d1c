import { writeSync } from "node:fs";

// Loaded before the command line itself: says over the fourth stream how much memory the process held at most, in kilobytes, and how
// long it kept a processor busy, in microseconds.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
