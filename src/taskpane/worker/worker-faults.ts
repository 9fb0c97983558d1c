import type { UserFault } from "../../app/ports/result";

/** Said where the worker died in the middle of a job; the next job starts a new one. */
export const WORKER_DIED: UserFault = {
  th: "งานนี้หยุดกลางคัน ลองอีกครั้ง",
  en: "This work stopped midway; try again",
};
