import type { CheckedWorkbook } from "./check-workbook";
import type { RenderReport } from "./export-report";
import { reportFileName, reportName } from "./report-file-name";

/** A file inside the bundle. */
export interface BundledFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Port: packs files into one, with a list of their hashes; the same files give the same bytes. */
export type PackFiles = (files: readonly BundledFile[]) => Uint8Array;

/** A format by the ending of its files. */
export interface BundledFormat {
  readonly extension: string;
  readonly render: RenderReport;
}

/**
 * Makes the report in every format, one after the other, as one file. What several of them cannot show is found once.
 */
export function bundleReport(
  formats: readonly BundledFormat[],
  pack: PackFiles,
  checked: CheckedWorkbook,
): RenderReport {
  const name = reportName(checked);
  const render: RenderReport = async (model, onShare) => {
    const files: BundledFile[] = [];
    for (const [index, format] of formats.entries()) {
      const tell = (share: number): void => onShare?.((index + share) / formats.length);
      const bytes = await format.render(model, tell);
      tell(1);
      const isDraft = model.draftMark !== null;
      files.push({ name: reportFileName(name, { isDraft, extension: format.extension }), bytes });
    }
    return pack(files);
  };
  const finders = formats.flatMap(({ render: { findMissingSigns } }) => findMissingSigns ?? []);
  const findMissingSigns = async (texts: readonly string[]): Promise<ReadonlySet<string>> => {
    const found = await Promise.all(finders.map((find) => find(texts)));
    return new Set(found.flatMap((signs) => [...signs]));
  };
  return Object.assign(render, finders.length > 0 && { findMissingSigns });
}
