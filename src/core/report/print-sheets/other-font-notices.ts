import { fillBoth } from "../../text/fill-both";
import type { ReportNotice } from "../model/report-notices";
import { OFFICIAL_SCALE, type FontScale } from "./font-scale";

const OFFICIAL_FAMILY = /^TH Sarabun/i;
/** The name that Excel lists the official font under. */
const OFFICIAL_FONT = "TH SarabunPSK";

const OTHER_FONT = {
  th: "เครื่องนี้ไม่มีแบบอักษร {font} จึงจัดหน้าตามแบบอักษรที่ Excel ใช้แทน ข้อความครบ แต่มีจำนวนหน้ามากขึ้น หากต้องการรูปแบบราชการ กรุณาติดตั้งแบบอักษรนี้แล้วทำแผ่นใหม่",
  en: "This computer lacks the font {font}, so the pages are laid out for the one that Excel shows instead: all of the text is there, on more pages. For the official look install the font and make the sheets again",
} as const;

/**
 * Says that the machine shows larger letters in place of the official ones.
 * @param font family that the office asked for, null for the official one; another family is larger by its own nature
 */
export function otherFontNotices(font: string | null, { width, line }: FontScale): readonly ReportNotice[] {
  const isOfficial = font === null || OFFICIAL_FAMILY.test(font);
  if (!isOfficial || (width === OFFICIAL_SCALE.width && line === OFFICIAL_SCALE.line)) return [];
  const values = { font: font ?? OFFICIAL_FONT };
  return [fillBoth(OTHER_FONT, values)];
}
