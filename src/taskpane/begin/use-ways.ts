import { useContext, useEffect, useRef, useState, type RefObject } from "react";
import { loadPart } from "../../app/ports/load-part";
import type { CheckingState } from "../checking/check-runner";
import type { Begun, Way } from "../start/begun";
import { BegunContext } from "./begun-context";
import type { Beginning } from "./use-begin";

interface WaysCase {
  readonly state: CheckingState;
  readonly begin: Beginning;
  /** The year that the workbook says. */
  readonly known: number | null;
  readonly onCheck: () => void;
  /** Leads to where the table is shown by hand. */
  readonly onPoint: () => void;
  /** Told by which way it was begun. */
  readonly onDone: (way: Way) => void;
  /** What was pressed before this screen was there; the plain page's where it is left out. */
  readonly takeBegun?: (() => Begun) | undefined;
}

/** What the ways to begin do, and how far the one that was pressed is. */
export interface Ways {
  readonly year: number | null;
  readonly pressed: Way | null;
  /** True where a way was pressed without a year. */
  readonly isYearAsked: boolean;
  readonly yearRef: RefObject<HTMLDivElement | null>;
  readonly fileRef: RefObject<HTMLInputElement | null>;
  readonly press: (way: Way) => void;
  readonly takeFile: (file: File) => void;
  readonly chooseYear: (year: number) => void;
  /** The field for another year is open: none is chosen until it is taken. */
  readonly setOther: (isOpen: boolean) => void;
}

/** Presses wait for what they need: the workbook to be read, and the year to be chosen, which is never assumed (R32). */
export function useWays({ state, begin, known, onCheck, onPoint, onDone, takeBegun }: WaysCase): Ways {
  const takeFromPage = useContext(BegunContext);
  const [begun] = useState(takeBegun ?? takeFromPage);
  const [pressed, setPressed] = useState<Way | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const [isYearAsked, setYearAsked] = useState(false);
  const yearRef = useRef<HTMLDivElement>(null);
  const fileRef = useRef<HTMLInputElement>(null);
  const { outcome, activity, trouble } = state;
  const isReading = outcome === null;
  const [isOther, setOther] = useState(false);
  const year = isOther ? null : (begin.year ?? known);

  const askYear = (): void => {
    setPressed(null);
    setYearAsked(true);
    const field = isOther ? "[data-begin=year-typed]" : "[role=radio][tabindex='0']";
    yearRef.current?.querySelector<HTMLElement>(field)?.focus();
  };
  const run = (way: Way, work: () => Promise<boolean>): void => {
    setPressed(way);
    void work().then((isMade) => {
      setPressed(null);
      if (isMade) onDone(way);
    });
  };
  const useTable = (): void => {
    if (outcome === null) {
      setPressed("use");
      setWaiting(true); // goes on below, once the workbook is read
      if (trouble !== null && activity === "idle") onCheck();
      return;
    }
    setPressed(null);
    setWaiting(false);
    if (outcome.kind === "no-table") onPoint();
    else if (year === null) askYear();
    else if (year === known) onDone("use");
    else run("use", () => begin.setYear(year));
  };
  const takeFile = (file: File): void => {
    if (year === null) askYear();
    else run("import", () => begin.importWord(file, year));
  };
  const press = (way: Way): void => {
    if (pressed !== null) return;
    if (way === "use") useTable();
    else if (year === null) askYear();
    else if (way === "import") fileRef.current?.click();
    else run(way, () => begin.addSheets(way, year));
  };
  const chooseYear = (chosen: number): void => {
    setYearAsked(false);
    begin.chooseYear(chosen);
  };

  // What was pressed on the plain page goes on here; its year first.
  const { chooseYear: keepYear } = begin;
  const goesOn = useRef(begun);
  useEffect(() => {
    if (goesOn.current.year !== null) keepYear(goesOn.current.year);
  }, [keepYear]);
  useEffect(() => {
    const { way, year: begunYear, file } = goesOn.current;
    if (begunYear !== null && begin.year === null) return;
    goesOn.current = { way: null, year: null, file: null };
    if (file !== null) takeFile(file);
    else if (way !== null) press(way);
  }, [begin.year]);

  useEffect(() => {
    if (isReading && activity === "idle" && trouble === null) onCheck();
  }, []);
  useEffect(() => {
    if (!isWaiting) return;
    if (!isReading) useTable();
    else if (trouble !== null && activity === "idle") {
      setWaiting(false);
      setPressed(null);
    }
  }, [isReading, activity]);
  useEffect(() => {
    // What a way needs later is fetched while the person reads.
    void loadPart(() => import("../../core/sheet/new-workbook-layout"));
  }, []);

  return { year, pressed, isYearAsked, yearRef, fileRef, press, takeFile, chooseYear, setOther };
}
