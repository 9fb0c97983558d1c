import { useCallback, useEffect, useRef, useState } from "react";
import type { NextYear } from "../../app/make-next-year";
import { fail, type Result } from "../../app/ports/result";
import type { Trouble } from "../checking/check-runner";
import { useServices } from "../services/pane-services";
import { XLSX_MEDIA_TYPE } from "../services/xlsx-media-type";
import { NEXT_YEAR_TEXTS as TEXTS } from "./next-year-texts";

/** Where the making of next year's workbook is. */
export type NextYearState =
  | { readonly kind: "working" }
  | { readonly kind: "trouble"; readonly trouble: Trouble; readonly retry: () => void }
  | {
      readonly kind: "made";
      readonly nextYear: NextYear;
      /** How it was handed over last; null before that. */
      readonly handed: "opened" | "downloaded" | null;
    };

/** Makes next year's workbook of the file as it is now, and hands it over; the open workbook is not touched. */
export function useNextYear(sheetName: string): {
  readonly state: NextYearState;
  /** Null where this Excel opens no new workbooks. */
  readonly open: (() => void) | null;
  /** Null where nothing can be downloaded. */
  readonly download: (() => void) | null;
} {
  const services = useServices();
  const [state, setState] = useState<NextYearState>({ kind: "working" });
  const ending = useRef(new AbortController());
  const make = useCallback(async (): Promise<void> => {
    const { spreadsheet, heavyWork, today, letScreenDraw } = services;
    const { signal } = ending.current;
    const run = async (): Promise<Result<NextYear>> => {
      if (spreadsheet.readFile === undefined) return fail(TEXTS.noFile);
      const bytes = await spreadsheet.readFile();
      if (!bytes.ok) return bytes;
      return heavyWork.makeNextYear({ bytes: bytes.value, sheetName, asOf: today() }, { signal });
    };
    const retry = (): void => void make();
    setState({ kind: "working" });
    const next = await letScreenDraw()
      .then(run)
      .then(
        (done): NextYearState =>
          done.ok
            ? { kind: "made", nextYear: done.value, handed: null }
            : { kind: "trouble", trouble: { kind: "fault", fault: done.fault }, retry },
        (error: unknown): NextYearState => ({ kind: "trouble", trouble: { kind: "crash", error }, retry }),
      );
    if (!signal.aborted) setState(next);
  }, [services, sheetName]);
  useEffect(() => {
    ending.current = new AbortController();
    const { current } = ending;
    void make();
    return () => current.abort();
  }, [make]);

  const nextYear = state.kind === "made" ? state.nextYear : null;
  const hand = (way: "opened" | "downloaded", give: (made: NextYear) => Promise<Result<null>>): void => {
    if (nextYear === null) return;
    const before: NextYearState = { kind: "made", nextYear, handed: null };
    const retry = (): void => hand(way, give);
    void give(nextYear)
      .then(
        (done): NextYearState =>
          done.ok
            ? { ...before, handed: way }
            : { kind: "trouble", trouble: { kind: "fault", fault: done.fault }, retry },
        (error: unknown): NextYearState => ({ kind: "trouble", trouble: { kind: "crash", error }, retry }),
      )
      .then(setState);
  };
  const { spreadsheet, deliverFile } = services;
  const { createWorkbook } = spreadsheet;
  return {
    state,
    open: createWorkbook === undefined ? null : () => hand("opened", ({ bytes }) => createWorkbook(bytes)),
    download:
      spreadsheet.platform === "mac"
        ? null
        : () =>
            hand("downloaded", ({ fileName, bytes }) =>
              deliverFile({
                name: fileName,
                bytes,
                mediaType: XLSX_MEDIA_TYPE,
              }),
            ),
  };
}
