import { FINDING_PROBES } from "./finding-probes";
import { KEPT_RANGE_PROBES } from "./kept-range-probes";
import type { Probe } from "./probe";
import { READING_PROBES } from "./reading-probes";
import { REFUSAL_PROBES } from "./refusal-probes";
import { WRITING_PROBES } from "./writing-probes";

/** The questions whose answers the add-in relies on, in the order they are put. */
export const PROBES: readonly Probe[] = [
  ...WRITING_PROBES,
  ...REFUSAL_PROBES,
  ...READING_PROBES,
  ...FINDING_PROBES,
  ...KEPT_RANGE_PROBES,
];
