import type { JobParts } from "../../../src/taskpane/worker/create-jobs";

const never = (): Promise<never> => Promise.reject(new Error("no notes here"));

/** For jobs that write no notes. */
export const NO_NOTES: JobParts["noteRenderers"] = { docx: never, pdf: never };
