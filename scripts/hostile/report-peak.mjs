import { writeSync } from "node:fs";

// Loaded before the command line itself: says over the fourth stream how much memory the process held at most, in kilobytes.
process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
