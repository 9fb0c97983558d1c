import type { MadeUnitFile } from "../../app/make-unit-files";
import { fail, succeed, type Result, type UserFault } from "../../app/ports/result";
import { addAll } from "../../core/lists/add-all";
import type { Said } from "../changes/changes";
import type { Text } from "../language/language";
import { sayIn } from "../language/language-context";
import type { PaneServices } from "../services/pane-services";
import { XLSX_MEDIA_TYPE } from "../services/xlsx-media-type";
import { UNITS_TEXTS as TEXTS } from "./units-texts";

/** What left the pane. */
export interface Delivered {
  readonly units: readonly string[];
  readonly said: Said;
  /** Why others did not; null where all did. */
  readonly fault: UserFault | null;
}

const ZIP = "application/zip";

/** Hands the one file over as a download. */
export async function download(
  { deliverFile }: PaneServices,
  files: readonly MadeUnitFile[],
): Promise<Result<Delivered>> {
  for (const { name, bytes } of files) {
    const done = await deliverFile({ name, bytes, mediaType: name.endsWith(".zip") ? ZIP : XLSX_MEDIA_TYPE });
    if (!done.ok) return done;
  }
  const units = files.flatMap((file) => file.units);
  const file = files.map(({ name }) => name).join(", ");
  return succeed({
    units,
    said: { text: TEXTS.sentFile, values: { count: units.length, file } },
    fault: null,
  });
}

/** Where nothing can be downloaded each is opened as a new workbook, one after the other. */
export async function openEach(
  { spreadsheet }: PaneServices,
  files: readonly MadeUnitFile[],
): Promise<Result<Delivered>> {
  const { createWorkbook } = spreadsheet;
  if (createWorkbook === undefined) return fail(TEXTS.noWay);
  const units: string[] = [];
  const told = (fault: UserFault | null): Result<Delivered> =>
    succeed({ units, said: { text: TEXTS.sentOpened, values: { count: units.length } }, fault });
  for (const file of files) {
    const done = await createWorkbook(file.bytes);
    if (!done.ok) {
      return units.length === 0 ? done : told(filled(TEXTS.openedSome, done.fault, units.length));
    }
    addAll(units, file.units);
  }
  return told(null);
}

/** That the files are made, though the workbook does not remember it. */
export function notNoted(reason: UserFault): UserFault {
  return filled(TEXTS.notRemembered, reason, 0);
}

function filled(text: Text, reason: UserFault, count: number): UserFault {
  return {
    th: sayIn("th", text, { reason: reason.th, count }),
    en: sayIn("en", text, { reason: reason.en, count }),
  };
}
