import type { HeavyWork } from "../services/heavy-work";
import type { CarriedError } from "./carried-error";
import type { DataPart } from "./pack-data";

/** What the pane asks of a worker. */
export interface JobMessage {
  readonly id: number;
  readonly job: keyof HeavyWork;
  readonly asked: unknown;
}

/** What a worker says: that it runs, how far a job is, and the job's answer, part by part. */
export type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "share"; readonly id: number; readonly share: number }
  | { readonly kind: "part"; readonly id: number; readonly part: DataPart }
  | { readonly kind: "failed"; readonly id: number; readonly error: CarriedError };

/** Jobs whose answers hold much that the answer before held: that is sent once and kept on both sides. */
export const KEPT_JOBS: ReadonlySet<keyof HeavyWork> = new Set(["check", "addWords"]);
