/** Copies of the workbook's file that a pane has open, as `getFileAsync` makes them. */
export interface FileCopies {
  /** @returns its handle and size; null where no more may be open, or the workbook has no file */
  open(file: Uint8Array | null): { readonly handle: number; readonly size: number } | null;
  /** @returns null for a copy that is not open, or a place that it does not have */
  slice(handle: number, index: number): Uint8Array | null;
  close(handle: number): void;
  readonly count: number;
}

/** Office allows two copies in memory (documentation of `Document.getFileAsync`). */
const MOST_OPEN = 2;
/** Office.js never asks for other slices here. */
const SLICE_BYTES = 4 * 1024 * 1024;

/** Keeps the copies of one host. */
export function createFileCopies(): FileCopies {
  const copies = new Map<number, Uint8Array>();
  let last = 0;
  return {
    open: (file) => {
      if (file === null || copies.size >= MOST_OPEN) return null;
      last += 1;
      copies.set(last, file);
      return { handle: last, size: file.length };
    },
    slice: (handle, index) => {
      const start = index * SLICE_BYTES;
      const file = copies.get(handle);
      return file && start < file.length ? file.subarray(start, start + SLICE_BYTES) : null;
    },
    close: (handle) => void copies.delete(handle),
    get count() {
      return copies.size;
    },
  };
}
