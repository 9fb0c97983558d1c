import { isDamagedPicture } from "../../model/is-damaged-picture";
import type { ReportSettings } from "../../model/report-settings";
import { fillBoth } from "../../text/fill-both";
import { fillTemplate } from "../../text/fill-template";
import type { PicturesAtSetting, PictureSetting } from "./find-setting-pictures";
import type { ReportNotice } from "./report-notices";

const MISSING = {
  th: "ยังไม่มีภาพที่แถว “ภาพปก” จึงพิมพ์ปกแบบตรา วางภาพ PNG หรือ JPEG บนแถวนั้นในแผ่นงานตั้งค่ารายงาน",
  en: "There is no picture at the row ภาพปก, so the cover is printed without one; put a PNG or JPEG on that row of the settings sheet",
} as const;

const SEVERAL = {
  th: "ที่แถว “{name}” มีภาพมากกว่าหนึ่งภาพ จึงใช้ภาพแรก ไม่ใช้อีก {others} ภาพ ลบภาพที่ไม่ใช้ในแผ่นงานตั้งค่ารายงาน",
  en: "There is more than one picture at the row {name}; the first is used and not the others ({others}); delete those in the settings sheet",
} as const;

const UNUSABLE = {
  th: "ภาพที่แถว “{name}” เป็นชนิด {format} ซึ่งรายงานใช้ไม่ได้ วางใหม่เป็นภาพ PNG หรือ JPEG",
  en: "The picture at the row {name} is of the kind {format}, which no report can hold; put it there again as PNG or JPEG",
} as const;

const DAMAGED = {
  th: "ไฟล์ภาพที่แถว “{name}” เสียหรือไม่ครบถ้วน เลือกไฟล์อื่น หรือบันทึกภาพใหม่แล้ววางอีกครั้ง",
  en: "The picture at the row {name} is damaged or incomplete; choose another file, or save it again and put it there",
} as const;

const UNREADABLE = {
  th: "อ่านภาพที่แถว “{name}” ไม่ได้ วางใหม่เป็นภาพ PNG หรือ JPEG",
  en: "The picture at the row {name} cannot be read; put it there again as PNG or JPEG",
} as const;

const NAMES: Readonly<Record<PictureSetting, string>> = { emblem: "ตราหน่วยงาน", coverCaption: "ภาพปก" };

/** What is unusual about emblem and picture of the cover: several, of a kind that cannot be used, or asked for and not there. */
export function pictureNotices(
  { cover }: Pick<ReportSettings, "cover">,
  found: Readonly<Record<PictureSetting, PicturesAtSetting>>,
): readonly ReportNotice[] {
  const settings: readonly PictureSetting[] =
    cover.kind === "picture" ? ["emblem", "coverCaption"] : ["emblem"];
  const isMissing = cover.kind === "picture" && found.coverCaption.picture === null;
  const isTold = found.coverCaption.unusable.length > 0;
  return [
    ...settings.flatMap((key) => noticesAt(NAMES[key], found[key])),
    ...(isMissing && !isTold ? [MISSING] : []),
  ];
}

function noticesAt(name: string, { others, unusable }: PicturesAtSetting): readonly ReportNotice[] {
  const several = { name, others: String(others) };
  return [
    ...(others === 0 ? [] : [fillBoth(SEVERAL, several)]),
    ...unusable.map(({ format }) => unusableNotice(name, format)),
  ];
}

function unusableNotice(name: string, format: string): ReportNotice {
  const { th, en } = format === "" ? UNREADABLE : isDamagedPicture({ format }) ? DAMAGED : UNUSABLE;
  const values = { name, format: format.toUpperCase() };
  return { th: fillTemplate(th, values), en: fillTemplate(en, values) };
}
