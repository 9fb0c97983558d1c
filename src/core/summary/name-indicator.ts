import { onceFor } from "../lists/once-for";
import type { Measure } from "../model/measure";
import type { Target } from "../model/target";
import { placeTargets } from "../model/without-targets";
import { findAll } from "../text/find-all";
import { countedName } from "./counted-name";
import { foldSpaces } from "./tidy-text";

/** What a row of the indicator sheet shows without being widened. */
const LONGEST_NAME = 90;
const SHORTEST_NAME = 6;
/** How far before a target its name can begin. */
const LOOKED_AT = LONGEST_NAME * 3;

/** A list item, a line or a bullet begins. */
const ITEM_START = /(?:^|\s)(?:\(?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]|[-•*–—])\s*(?=[^0-9๐-๙\s])/g;
const LABEL =
  /^(?:ตัวชี้วัด|เป้าหมาย|ผลผลิต|ผลลัพธ์|เชิงปริมาณ|เชิงคุณภาพ)\s?(?:ความสำเร็จ)?\s?(?:ที่\s?)?[0-9๐-๙.]*\s?[:：]?\s?/;
/** A dot that lost its number. */
const LEFT_OVER = /^[.)\s]+/;
/** มีความพึงพอใจ, เกิดการมีส่วนร่วม: the noun is what is measured. */
const VERB_BEFORE = /^(?:มี|เกิด)(?=ความ|การ|ผล|จำนวน)/;
/** What leads over to a number and is no part of the name. */
const LEADS_OVER =
  /(?:[\s(:：,;/=]|(?:โดย)?(?:มี)?(?:ค่า)?เป้าหมาย(?:ที่(?:กำหนด|ตั้ง)(?:ไว้)?)?|จำนวน|คิดเป็น|เท่ากับ|(?<!จำ)เป็น|โดย|อยู่ที่|อยู่ใน|ในระดับ|ระดับ|ต้อง|ให้ได้|ให้มี|ให้|(?<!สา)มี|(?<!ราย)ได้|และ|หรือ|ซึ่ง|(?<!หน้า|พื้น|สถาน|เต็ม|ทั่ว|คง)ที่|เฉลี่ย|คือ|แล้ว|ปีละ|เดือนละ|อัตรา|ผ่าน(?:ตาม)?เกณฑ์(?:การประเมิน|ประเมิน|มาตรฐาน|ขั้นต่ำ)?(?:ที่กำหนด)?(?:ไว้)?)$/;
const BEHIND = /^\s*(?:\([^()]{0,30}\)\s*)?(?:ของ)?\s*/;
const CLAUSE_END = /[\n;,()]|\s(?:และ|โดย|เพื่อ)|\s[0-9๐-๙]{1,2}[.)]\s/;
const GOVERNING = /^(?:ลด|เพิ่ม)(?!ลง|ขึ้น)/;

/**
 * What a target measures, in the words of its cell: those before it, otherwise those after it, otherwise the measure itself.
 * @example of "๒. ผู้รับบริการพึงพอใจไม่น้อยกว่าร้อยละ ๘๐" // "ผู้รับบริการพึงพอใจ"
 * @example of "ร้อยละ ๘๐ ของผู้เข้าอบรมผ่านการทดสอบ" // "ผู้เข้าอบรมผ่านการทดสอบ"
 */
export function nameIndicator(measure: Measure, target: Target): string {
  const { column } = target;
  const title = nameOfTitle(measure);
  if (column === "indicator") return title;
  const { text } = measure.cells[column];
  const placed = placeTargets(measure, column).find((one) => one.target === target);
  if (placed === undefined) return title;
  const end = placed.offset + target.text.length;
  const behind = nameBehind(text.slice(end, end + LONGEST_NAME * 2));
  if (GOVERNING.test(target.text)) {
    const verb = target.text.replace(GOVERNING, "");
    return `${verb}${behind}`.trim() === "" ? title : shorten(`${verb}${behind}`);
  }
  const counted = countedName(target.text);
  if (target.value === 0 && counted !== target.text) return shorten(`${foldSpaces(counted)}${behind}`);
  const before = nameBefore(text.slice(Math.max(0, placed.offset - LOOKED_AT), placed.offset));
  if (before.length >= SHORTEST_NAME) return before;
  return behind.length >= SHORTEST_NAME ? shorten(behind) : title;
}

/** An aim of the title is not that of the other columns. Found once a measure: each of its targets asks. */
const nameOfTitle = onceFor(({ title, targets }: Measure): string => {
  let rest = "";
  let done = 0;
  for (const { column, text } of targets) {
    const at = column === "measure" ? title.indexOf(text, done) : -1;
    if (at < 0) continue;
    rest += title.slice(done, at);
    done = at + text.length;
  }
  const name = foldSpaces(rest + title.slice(done));
  return shorten(name === "" ? title : name);
});

function nameBefore(text: string): string {
  const line = text.slice(text.lastIndexOf("\n") + 1);
  let start = 0;
  for (const match of findAll(ITEM_START, line)) start = match.index + match[0].length;
  let name = foldSpaces(line.slice(start)).replace(LEFT_OVER, "").replace(LABEL, "");
  for (let shorter = name.replace(LEADS_OVER, ""); shorter !== name; shorter = name.replace(LEADS_OVER, "")) {
    name = shorter;
  }
  return keepEnd(name).replace(VERB_BEFORE, "");
}

function nameBehind(text: string): string {
  const rest = text.replace(BEHIND, "");
  const end = rest.search(CLAUSE_END);
  return foldSpaces(end < 0 ? rest : rest.slice(0, end));
}

/** The last phrases, which are next to the number. */
function keepEnd(name: string): string {
  const phrases = name.split(" ");
  while (phrases.length > 1 && phrases.join(" ").length > LONGEST_NAME) phrases.shift();
  return phrases.join(" ");
}

/** The first phrases; a single phrase that is too long stays whole, since the tool cannot separate Thai words. */
function shorten(text: string): string {
  const name = foldSpaces(text);
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.lastIndexOf(" ", LONGEST_NAME);
  const end = cut < 0 ? name.indexOf(" ") : cut;
  return end < 0 ? name : name.slice(0, end);
}
