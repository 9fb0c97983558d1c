import type { ExcelHost } from "excel-host";
import type { PREVIEW_TEXTS } from "./preview-texts";

/** A fault that the page offers to try, and the call that makes the host fail. */
export const FAULT_CHOICES: readonly {
  readonly name: keyof typeof PREVIEW_TEXTS;
  readonly apply: (faults: ExcelHost["faults"]) => void;
}[] = [
  { name: "noFault", apply: () => undefined },
  { name: "cellEdit", apply: (faults) => (faults.cellEditMode = true) },
  { name: "lostSession", apply: (faults) => (faults.lostSession = true) },
  { name: "activityLimit", apply: (faults) => (faults.activityLimit = true) },
  { name: "accessDenied", apply: (faults) => (faults.accessDenied = true) },
  { name: "requestTooLarge", apply: (faults) => (faults.requestLimitBytes = 1) },
  { name: "responseTooLarge", apply: (faults) => (faults.responseLimitBytes = 1) },
  { name: "slow", apply: (faults) => (faults.latencyMs = 3000) },
];
