import type { CollectedFiles } from "../../app/collect-files";
import type { NamedFile } from "../../app/ports/workbook-files";
import type { ReadWorkbook } from "../../core/hands/read-workbook";
import type { Answer } from "../../core/hands/merged";
import type { Trouble } from "../checking/check-runner";

/** Where the collecting of files is. */
export type CollectState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly share: number | null; readonly giveUp: () => void }
  | { readonly kind: "trouble"; readonly trouble: Trouble; readonly retry: () => void }
  | CollectingState;

/** Files that were read, and what was decided so far; nothing of it is in the workbook. */
export interface CollectingState extends CollectedFiles {
  readonly kind: "collected";
  /** The main workbook as it was compared. */
  readonly main: ReadWorkbook;
  readonly files: readonly NamedFile[];
  readonly stage: CollectStage;
  /** By key of the conflict. */
  readonly choices: ReadonlyMap<string, ConflictDecision>;
  /** What was written instead, by key of the conflict; it stays while another text is chosen. */
  readonly drafts: ReadonlyMap<string, string>;
}

export type CollectStage =
  | { readonly kind: "sum" }
  /** `at` counts from 0. */
  | { readonly kind: "conflict"; readonly at: number }
  | { readonly kind: "preview" };

/** Which text a cell gets: the one that stands there, one that came back, or one that the officer writes. */
export type ConflictDecision =
  { readonly kind: "main" } | { readonly kind: "answer"; readonly answer: Answer } | { readonly kind: "own" };
