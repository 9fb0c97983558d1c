import type * as AddSpelling from "../../app/add-spelling";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { RenderNotes } from "../../app/export-notes";
import type { RenderChecked, RenderReport } from "../../app/export-report";
import type { NotesWanted } from "../../app/make-notes";
import type { DrawPages } from "../../app/ports/drawn-pages";
import type { WorkbookFiles } from "../../app/ports/workbook-files";
import type { ReportName } from "../../app/report-file-name";
import { loadPart } from "../../app/ports/load-part";
import { succeed } from "../../app/ports/result";
import type { Spelling } from "../../core/text/spelling/spelling-words";
import type { FixesAsked, HeavyWork, ReportAsked, ReportFacts } from "../services/heavy-work";
import type { ReportFormat } from "../services/report-formats";
import { mapJobs } from "../services/map-jobs";
import { orAborted } from "../services/or-aborted";
import type { CheckTable, createTableChecker as CreateTableChecker } from "../checking/check-table";
import { isSameData } from "../checking/is-same-data";

/** What the jobs load when they need it, and how they let others have their turn. */
export interface JobParts {
  /** What makes the report's files. */
  readonly renderers: Readonly<Partial<Record<ReportFormat, () => Promise<RenderReport | RenderChecked>>>>;
  /** What makes files of notes to units. */
  readonly noteRenderers: Readonly<Record<NotesWanted["format"], () => Promise<RenderNotes>>>;
  /** What draws the report's pages. */
  readonly loadDrawPages: () => Promise<DrawPages>;
  /** What reads, makes and changes workbook files. */
  readonly loadWorkbookFiles: () => Promise<WorkbookFiles>;
  /** What knows the words of Thai; null where spelling is not read. */
  readonly loadSpelling: (() => Promise<Spelling>) | null;
  readonly pause: () => Promise<void>;
}

/** What reads the words, and what adds its findings to a check. */
interface Reader {
  readonly spelling: Spelling;
  readonly memory: AddSpelling.SpellingMemory;
  readonly add: typeof AddSpelling;
}

interface LastReport {
  readonly asked: ReportAsked;
  readonly checked: CheckedWorkbook;
  readonly facts: ReportFacts;
}

/**
 * The heavy work itself, on whichever thread this is called. It keeps in mind what was checked last and, once it is loaded, what knows
 * the words: neither leaves the thread.
 */
export function createJobs(parts: JobParts): HeavyWork {
  const { renderers, noteRenderers, loadDrawPages, loadWorkbookFiles, loadSpelling, pause } = parts;
  let checkTable: CheckTable | null = null;
  let reader: Reader | null = null;
  let last: (AddSpelling.CheckedWithoutWords & { readonly id: number }) | null = null;
  let lastReport: LastReport | null = null;

  const loadReader = async (): Promise<Reader | null> => {
    if (loadSpelling === null) return null;
    const part = await loadPart(() => Promise.all([loadSpelling(), import("../../app/add-spelling")]));
    if (!part.ok) return null;
    const [spelling, add] = part.value;
    return { spelling, memory: add.createSpellingMemory(), add };
  };
  const fixOptions = ({ table, asOf, judged }: FixesAsked) => ({
    asOf,
    fiscalYear: null,
    sheetName: null,
    table,
    spelling: reader?.spelling ?? null,
    ...(judged && { judged }),
  });

  const jobs: HeavyWork = {
    prepare: async () => {
      const part = await loadPart(loadChecks);
      return part.ok ? succeed(null) : part;
    },
    check: async ({ workbook, table, asOf, known, id }, way) => {
      const part = await loadPart(loadChecks);
      if (!part.ok) return part;
      checkTable ??= part.value();
      const outcome = checkTable(workbook, table, { asOf, known, onShare: way?.onShare });
      last = null;
      if (outcome.kind === "no-table") {
        return succeed({ kind: outcome.kind, fault: outcome.fault, tables: outcome.tables });
      }
      // The list waits neither for what knows the words nor for the words of a changed row.
      const read = reader?.add.addReadSpelling(outcome, reader.spelling, { asOf, memory: reader.memory });
      const { checked, isWhole } = read ?? { checked: outcome.checked, isWhole: false };
      last = { workbook: outcome.workbook, checked, id };
      const { tables } = outcome;
      return succeed({ kind: "checked", checked: withoutWords(checked), tables, hasWords: isWhole });
    },
    addWords: async ({ asOf }) => {
      reader ??= await loadReader();
      // Another check may be made meanwhile: then its words are wanted.
      while (reader !== null && last !== null) {
        const from: NonNullable<typeof last> = last;
        const { add, spelling, memory } = reader;
        const spelt = await add.addSpelling(from, spelling, { asOf, pause, memory });
        const { findings, skipped, cameBack, fixes, counts } = spelt;
        if (last === from) return succeed({ id: from.id, findings, skipped, cameBack, fixes, counts });
      }
      return succeed(null);
    },
    proposeFixes: async (asked) => {
      const part = await loadPart(() => import("../../app/fix-workbook"));
      if (!part.ok) return part;
      const proposed = part.value.fixWorkbook(asked.workbook, fixOptions(asked));
      if (!proposed.ok) return proposed;
      return succeed({ ...proposed.value, checked: withoutWords(proposed.value.checked) });
    },
    planFixes: async (asked) => {
      const part = await loadPart(() => import("../../app/plan-shown-fixes"));
      return part.ok ? part.value.planShownFixes(asked.workbook, asked.shown, fixOptions(asked)) : part;
    },
    checkReport: async (asked) => {
      if (lastReport === null || !isSameData(lastReport.asked, asked)) {
        lastReport = null;
        const part = await loadPart(() =>
          Promise.all([import("../../app/check-workbook"), import("../../app/report-file-name")]),
        );
        if (!part.ok) return part;
        const [{ checkWorkbook }, { reportName }] = part.value;
        const { workbook, table, asOf } = asked;
        const checked = checkWorkbook(workbook, {
          ...REPORT_OPTIONS,
          table,
          asOf,
          purpose: "export",
        });
        if (!checked.ok) return checked;
        lastReport = { asked, checked: checked.value, facts: factsOf(checked.value, reportName) };
      }
      return succeed(lastReport.facts);
    },
    makeFile: async ({ format }, way) => {
      const { asked, checked } = checkedReport(lastReport);
      const load = renderers[format];
      if (!load) throw new Error(`no renderer of ${format}`);
      const parts = await loadPart(() =>
        Promise.all([import("../../app/export-report"), load(), import("./report-losses")]),
      );
      if (!parts.ok) return parts;
      const [{ exportReport }, render, { reportLosses }] = parts.value;
      const { workbook, ...options } = asked;
      const made = await exportReport(
        workbook,
        render,
        { ...REPORT_OPTIONS, ...options, known: checked, force: true },
        way?.onShare,
      );
      if (!made.ok) return made;
      const { bytes, missingSigns } = made.value;
      if (bytes === null) throw new Error("a draft was refused");
      const losses = reportLosses(checked, asked.pictures, format);
      return succeed({ bytes, notices: [...losses, ...missingSigns] });
    },
    laySheets: async ({ font, mostPictureBytes }) => {
      const { asked, checked } = checkedReport(lastReport);
      const parts = await loadPart(() =>
        Promise.all([
          import("../../app/build-report"),
          import("../../app/lay-report-sheets"),
          import("../../core/report/print-sheets/without-large-pictures"),
          import("./report-losses"),
        ]),
      );
      if (!parts.ok) return parts;
      const [{ buildReport }, { layReportSheets }, { withoutLargePictures }, { reportLosses }] = parts.value;
      const { layout, otherFont } = layReportSheets(buildReport(checked, asked.asOf, asked.pictures), font);
      const fitted = withoutLargePictures(layout, mostPictureBytes ?? Infinity);
      const losses = reportLosses(checked, asked.pictures, "sheets");
      return succeed({ layout: fitted.layout, notices: [...losses, ...fitted.notices, ...otherFont] });
    },
    drawPages: async ({ workbook, table, asOf, pictures, isMemoOnly }, way) => {
      const parts = await loadPart(() =>
        Promise.all([
          import("../../app/check-workbook"),
          import("../../app/build-report"),
          import("../../app/draw-report"),
          loadDrawPages(),
        ]),
      );
      if (!parts.ok) return parts;
      const [{ checkWorkbook }, { buildReport }, { drawReport }, drawPages] = parts.value;
      const checked = checkWorkbook(workbook, { ...REPORT_OPTIONS, table, asOf, purpose: "export" });
      if (!checked.ok) return checked;
      const model = buildReport(checked.value, asOf, pictures);
      return drawReport(model, drawPages, { isMemoOnly, onShare: way?.onShare });
    },
    makeUnitFiles: async (asked, way) => {
      const loaded = await loadPart(() =>
        Promise.all([import("../../app/make-unit-files"), loadWorkbookFiles()]),
      );
      if (!loaded.ok) return loaded;
      const [{ makeUnitFiles }, files] = loaded.value;
      return makeUnitFiles(asked, files, way?.onShare);
    },
    makeNotes: async (asked, way) => {
      const loaded = await loadPart(() =>
        Promise.all([import("../../app/make-notes"), noteRenderers[asked.format]()]),
      );
      if (!loaded.ok) return loaded;
      const [{ makeNotes }, render] = loaded.value;
      return makeNotes(asked, render, way?.onShare);
    },
    collectFiles: async (asked, way) => {
      const loaded = await loadPart(() =>
        Promise.all([import("../../app/collect-files"), loadWorkbookFiles()]),
      );
      if (!loaded.ok) return loaded;
      const [{ collectFiles }, { read }] = loaded.value;
      return collectFiles(asked, read, way?.onShare);
    },
    makeNextYear: async ({ bytes, ...options }) => {
      const loaded = await loadPart(() =>
        Promise.all([import("../../app/make-next-year"), loadWorkbookFiles()]),
      );
      if (!loaded.ok) return loaded;
      const [{ makeNextYear }, files] = loaded.value;
      return makeNextYear(bytes, { ...options, fiscalYear: null }, files);
    },
    readBook: async (bytes) => {
      const files = await loadPart(loadWorkbookFiles);
      return files.ok ? files.value.read(bytes) : files;
    },
    changeBook: async (change, way) => {
      const loaded = await loadPart(() =>
        Promise.all([import("../../app/change-book"), loadWorkbookFiles()]),
      );
      if (!loaded.ok) return loaded;
      const [{ changeBook }, files] = loaded.value;
      return changeBook(change, files, way?.onShare);
    },
  };
  return mapJobs(jobs, (job) => (asked, way) => orAborted(job(asked, way), way?.signal));
}

const REPORT_OPTIONS = { fiscalYear: null, sheetName: null } as const;

const loadChecks = async (): Promise<typeof CreateTableChecker> =>
  (await import("../checking/check-table")).createTableChecker;

function factsOf(
  checked: CheckedWorkbook,
  reportName: (checked: CheckedWorkbook) => ReportName,
): ReportFacts {
  const { settings, counts, findings } = checked;
  const missing = findings.filter(({ check }) => check === "missing-report-setting").length;
  return {
    name: reportName(checked),
    font: settings.font?.trim() || null,
    errorCount: counts.error,
    isOnlySettings: missing === counts.error,
  };
}

function checkedReport(last: LastReport | null): LastReport {
  if (last === null) throw new Error("no report was checked");
  return last;
}

/** What knows the words is no plain data. */
function withoutWords(checked: CheckedWorkbook): CheckedWorkbook {
  return { ...checked, spelling: null };
}
