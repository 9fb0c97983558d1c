import { useCallback, useEffect, useRef, useState } from "react";
import type { Result, UserFault } from "../../app/ports/result";
import type { Spreadsheet } from "../../app/ports/spreadsheet";
import type { HeavyWork } from "../../taskpane/services/heavy-work";
import type { DeliverFile } from "../../app/ports/deliver-file";
import { XLSX_MEDIA_TYPE } from "../../taskpane/services/xlsx-media-type";
import { copyName } from "../book/copy-name";
import { createFileSpreadsheet } from "../book/create-file-spreadsheet";
import type { FileHistory } from "../book/file-history";
import { readFileBytes } from "../book/read-file-bytes";
import { watchFindings, type SheetFindings } from "../book/watch-findings";
import { FILES_TEXTS as TEXTS } from "../words/files-texts";

/** A cell of the open workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** The workbook that is open. */
export interface OpenBook {
  /** Another number for every file that is opened. */
  readonly id: number;
  readonly name: string;
  readonly spreadsheet: Spreadsheet;
  readonly heavyWork: HeavyWork;
  readonly history: FileHistory;
  /** Of the copy that was downloaded last; the file itself before that. */
  readonly savedBytes: Uint8Array;
  /** Name of the copy that was downloaded last; null before that. */
  readonly savedAs: string | null;
  readonly found: SheetFindings | null;
  /** The cell that is looked at; `count` tells apart that the same cell is asked for again. */
  readonly selected: (CellPlace & { readonly count: number }) | null;
}

export interface BookState {
  readonly book: OpenBook | null;
  /** Name of the file that is being read; null while none is. */
  readonly opening: string | null;
  readonly fault: UserFault | null;
  /** A file that waits, because opening it would lose changes. */
  readonly waiting: File | null;
}

export interface BookActions {
  readonly open: (files: readonly File[]) => void;
  readonly openWaiting: () => void;
  readonly forgetWaiting: () => void;
  readonly cancel: () => void;
  readonly dismissFault: () => void;
  readonly select: (place: CellPlace) => void;
  readonly download: () => void;
}

/** What the page needs of its surroundings. */
export interface BookTools {
  readonly heavyWork: HeavyWork;
  readonly deliverFile: DeliverFile;
  /** Called where the pane shows a cell. */
  readonly onShown: () => void;
}

const NOTHING: BookState = { book: null, opening: null, fault: null, waiting: null };

/** Keeps the workbook that a person gave, and the copy that came of it; the file itself is never changed. */
export function useBook({ heavyWork, deliverFile, onShown }: BookTools): BookState & BookActions {
  const [state, setState] = useState(NOTHING);
  const reading = useRef(new AbortController());
  const lastId = useRef(0);
  const shown = useRef(onShown);
  useEffect(() => {
    shown.current = onShown;
  });
  const change = useCallback((part: Partial<BookState>) => setState((old) => ({ ...old, ...part })), []);
  const changeBook = useCallback(
    (id: number, part: (book: OpenBook) => Partial<OpenBook>) =>
      setState((old) => (old.book?.id === id ? { ...old, book: { ...old.book, ...part(old.book) } } : old)),
    [],
  );
  const selectIn = useCallback(
    (id: number, place: CellPlace) =>
      changeBook(id, ({ selected }) => ({ selected: { ...place, count: (selected?.count ?? 0) + 1 } })),
    [changeBook],
  );

  const load = useCallback(
    async (file: File) => {
      reading.current.abort();
      const { signal } = (reading.current = new AbortController());
      change({ opening: file.name, fault: null, waiting: null });
      const read = await readBook(file, heavyWork, signal);
      if (signal.aborted) return;
      if (!read.ok) {
        change({ opening: null, fault: read.fault });
        return;
      }
      const history = read.value;
      const id = (lastId.current += 1);
      const spreadsheet = createFileSpreadsheet(history, {
        changeBytes: (asked) => heavyWork.changeBook(asked),
        onSelect: (place) => {
          selectIn(id, place);
          shown.current();
        },
        onChanged: (next) => changeBook(id, () => ({ history: next })),
      });
      change({
        opening: null,
        book: {
          id,
          name: file.name,
          spreadsheet,
          heavyWork: watchFindings(heavyWork, (found) => changeBook(id, () => ({ found }))),
          history,
          savedBytes: history.original,
          savedAs: null,
          found: null,
          selected: null,
        },
      });
    },
    [change, changeBook, heavyWork, selectIn],
  );

  const { book, waiting } = state;
  const isUnsaved = book !== null && book.history.bytes !== book.savedBytes;
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);

  return {
    ...state,
    open: (files) => {
      const [file] = files;
      if (file === undefined) change({ fault: TEXTS.noFile });
      else if (files.length > 1) change({ fault: TEXTS.several });
      else if (isUnsaved) change({ waiting: file, fault: null });
      else void load(file);
    },
    openWaiting: () => {
      if (waiting !== null) void load(waiting);
    },
    forgetWaiting: () => change({ waiting: null }),
    cancel: () => {
      reading.current.abort();
      change({ opening: null });
    },
    dismissFault: () => change({ fault: null }),
    select: (place) => {
      if (book !== null) selectIn(book.id, place);
    },
    download: () => {
      if (book === null) return;
      const { bytes } = book.history;
      const name = copyName(book.name);
      void deliverFile({ name, bytes, mediaType: XLSX_MEDIA_TYPE }).then((done) => {
        if (done.ok) changeBook(book.id, () => ({ savedBytes: bytes, savedAs: name }));
        else change({ fault: done.fault });
      });
    },
  };
}

async function readBook(file: File, heavyWork: HeavyWork, signal: AbortSignal): Promise<Result<FileHistory>> {
  try {
    const bytes = await readFileBytes(file);
    if (!bytes.ok) return bytes;
    const read = await heavyWork.readBook(bytes.value, { signal });
    if (!read.ok) return read;
    const original = bytes.value;
    const history = { original, steps: [], bytes: original, beforeLast: null, workbook: read.value };
    return { ok: true, value: history };
  } catch {
    // Cancelled, which nobody asks about any more, or a file that the program has a fault with.
    return { ok: false, fault: TEXTS.crash };
  }
}
