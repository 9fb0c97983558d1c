import type { NotesWanted } from "../../app/make-notes";
import type { UserFault } from "../../app/ports/result";
import type { Trouble } from "../checking/check-runner";

export type NotesFormat = NotesWanted["format"];

/** How far the making of notes to units is. */
export type NotesState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "working";
      readonly format: NotesFormat;
      /** From 0 to 1, how much of it is done; null within the first second, and where that is not known. */
      readonly share: number | null;
      /** False where it cannot be ended any more, as the file is being handed over. */
      readonly canCancel: boolean;
    }
  | {
      readonly kind: "downloaded";
      readonly fileName: string;
      readonly count: number;
      /** Why the emblem of the workbook cannot be on them; null where nothing is missing. */
      readonly pictureLack: UserFault | null;
    }
  | { readonly kind: "trouble"; readonly trouble: Trouble; readonly retry: () => void };
