import type { ReportSettings } from "../../model/report-settings";
import { SETTING_NAMES, type SettingKey } from "../../model/setting-names";
import { fillBoth } from "../../text/fill-both";
import { KNOWN_PLACES, likelyPlace } from "./memo-places";
import { unknownPlaces } from "./own-wording";
import type { ReportNotice } from "./report-notices";

const UNKNOWN = {
  th: "ใน “{setting}” โปรแกรมไม่รู้จัก {place} จึงพิมพ์ตามที่เขียนไว้ ในปีกกาใช้ได้คือ {known}",
  en: "{place} in the setting {setting} is not a place that is known, so it is printed as written; known in braces are {known}",
} as const;

const LIKELY = {
  th: "ใน “{setting}” โปรแกรมไม่รู้จัก {place} จึงพิมพ์ตามที่เขียนไว้ หากหมายถึง {likely} แก้ในแผ่นงานตั้งค่ารายงาน ในปีกกาใช้ได้คือ {known}",
  en: "{place} in the setting {setting} is not a place that is known, so it is printed as written; if {likely} is meant, mend it in the settings sheet; known in braces are {known}",
} as const;

/** The settings whose text may have places in braces. */
export const WORDING_SETTINGS = [
  "background",
  "facts",
  "legalBasis",
  "considerations",
  "proposal",
  "closing",
] as const satisfies readonly SettingKey[];

const NAMES: ReadonlyMap<SettingKey, string> = new Map(SETTING_NAMES.map(({ key, name }) => [key, name]));

/**
 * One notice for each place in braces that the office's own wording names and nobody knows.
 * @example placeNotices({ …, facts: "รวม {มาตรกา} มาตรการ" })[0].en // "{มาตรกา} in the setting ข้อเท็จจริง is not a place …"
 */
export function placeNotices(
  settings: Pick<ReportSettings, (typeof WORDING_SETTINGS)[number]> &
    Partial<Pick<ReportSettings, "foreword">>,
): readonly ReportNotice[] {
  const known = KNOWN_PLACES.join(", ");
  const texts = [
    ...WORDING_SETTINGS.map((key) => [key, settings[key]] as const),
    ["foreword", settings.foreword?.own ?? null] as const,
  ];
  return texts.flatMap(([key, text]) =>
    unknownPlaces(text ?? "").map((typed): ReportNotice => {
      const likely = likelyPlace(typed);
      const values = {
        setting: NAMES.get(key) ?? key,
        place: `{${typed}}`,
        likely: `{${likely ?? ""}}`,
        known,
      };
      return fillBoth(likely === null ? UNKNOWN : LIKELY, values);
    }),
  );
}
