import type { ReportSettings } from "../../model/report-settings";
import { fillBoth } from "../../text/fill-both";
import type { ReportNotice } from "./report-notices";

const UNREAD_SETTING = {
  th: "อ่าน{name} “{value}” ไม่ได้ จึงถือว่าไม่ได้กรอก กรุณาแก้ในแผ่นงานตั้งค่ารายงาน",
  en: "The setting {name} “{value}” cannot be read and counts as blank; mend it in the settings sheet",
} as const;

/**
 * One notice for each setting that is filled in and cannot be read.
 * @example unreadNotices({ unread: [{ name: "ปีงบประมาณ", value: "256" }] })[0].en // "The setting ปีงบประมาณ “256” cannot be read …"
 */
export function unreadNotices({ unread }: Pick<ReportSettings, "unread">): readonly ReportNotice[] {
  return unread.map((setting) => fillBoth(UNREAD_SETTING, setting));
}
