/**
 * The patterns of the sentences, in the style of ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ: what was done with day, number and
 * place, without praise. Thai only, as the report is. Every slot takes a recorded fact or a fact that is worked out from recorded
 * ones.
 */
export const WORDING = {
  item: "{number}. {text}",
  firstDays: "เมื่อวันที่ {days}",
  furtherDays: "วันที่ {days}",
  daysOfMonth: "{days} {month}",
  range: "ระหว่างวันที่ {from} – {to}",
  longRange: "ระหว่างวันที่ {from} ถึงวันที่ {to}",
  month: "ในเดือน{month}",
  times: "รวม {times} ครั้ง",
  counts: "จำนวน {counts}",
  countsAndTotal: "จำนวน {counts} รวม {total}",
  equalCounts: "ครั้งละ {count} รวม {total}",
  total: "รวม {total}",
  count: "{value} {unit}",
  percent: "ร้อยละ {value}",
  dayDetails: "({details})",
  dayDetail: "{day} จำนวน {counts}",
  place: "ณ {place}",
  thaiChannel: "ทาง{channel}",
  latinChannel: "ทาง {channel}",
  throughChannel: "ผ่าน{channel}",
  address: "ทางเว็บไซต์ {channel}",
  document: "ตาม{channel}",
  meeting: "ในการ{channel}",
  event: "ใน{channel}",
  unclearPlace: "(ช่องทาง/สถานที่: {channel})",
  links: "(หลักฐาน: {links})",
  measuredPercent: "{name} ได้ร้อยละ {value}",
  measuredScore: "{name} ได้ {value} {unit}",
  measuredCount: "{name} จำนวน {value} {unit}",
  measuredNamedCount: "{name} {value} {unit}",
  measuredTime: "{name} ใช้เวลา {value} {unit}",
  measuredBare: "{name} เท่ากับ {value}",
  quantityPercent: "ร้อยละ {value}",
  quantity: "{value} {unit}",
  quantityBare: "{value}",
  target: "(เป้าหมาย{target})",
  targetOfUnknownCondition: "(ค่าเป้าหมาย{target})",
  trendTarget: "(เป้าหมาย{trend})",
  trendTargetBy: "(เป้าหมาย{trend}{target})",
  // in words that the finder of targets does not read as one more trend
  below: "ต่ำกว่าปีก่อน",
  above: "สูงกว่าปีก่อน",
  fell: "ลดลง",
  rose: "เพิ่มขึ้น",
  changed: "{trend}จากปีก่อน ({previous}) จำนวน {change} คิดเป็นร้อยละ {percent}",
  changedWithoutPercent: "{trend}จากปีก่อน ({previous}) จำนวน {change}",
  changedInPoints: "{trend}จากปีก่อน ({previous}) {change} จุดร้อยละ",
  unchanged: "เท่ากับปีก่อน",
  changeBehindTarget: "ทั้งนี้ {change}",
  reached: "บรรลุเป้าหมาย",
  exceeded: "สูงกว่าเป้าหมาย",
  missed: "ไม่บรรลุเป้าหมาย",
  source: "(ที่มา: {source})",
} as const;

/** Words of a condition, as they are written before the value of a target. */
export const CONDITION_WORDING = {
  ">=": "ไม่น้อยกว่า",
  ">": "มากกว่า",
  "<=": "ไม่เกิน",
  "<": "น้อยกว่า",
  "==": "",
} as const;

/** A channel or place that already contains the word which connects it with the sentence. */
export const CONNECTED =
  /^(?:ณ(?=\s|ห้อง|หอ|ศาลา|อาคาร|สำนัก|องค์การ|เทศบาล|อบต|โรง|วัด|บ้าน|หมู่|ที่)|ทาง(?=\s|เว็บ|เฟ|ไลน์|หนังสือ|โทร|ไปรษณีย์|สื่อ|หอ|เสียง|วิทยุ|เพจ|ระบบ|อีเมล|ออนไลน์|กลุ่ม|จดหมาย|แอป|แอพ|โซเชียล|วาจา|ยูทูบ|ติ๊กต|แชต|แชท|[A-Za-z])|ผ่าน|ทั้ง|ทั่ว|ทุก|ภายใน|ริม|ใน(?=\s|ห้อง|เขต|พื้น|ที่|การ|เว็บ|ระบบ|งาน|กลุ่ม|เวที|หมู่|ชุมชน|ตำบล)|บน|ตาม(?!สาย)|โดย|ด้วย|ที่(?!ว่าการ|ทำการ|ตั้ง|พัก|ดิน|สาธารณ|ประชุม))/;

/** What begins the name of a place. */
export const PLACE_WORDS =
  /^(?:ห้อง|หอประชุม|หอสมุด|ศาลา|อาคาร|โรง(?:เรียน|แรม|พยาบาล|ยิม|อาหาร)|วัด|มัสยิด|สุเหร่า|โบสถ์|หมู่(?:บ้าน|ที่|\s?[0-9๐-๙])|ม\.\s?[0-9๐-๙]|บ้าน|ชุมชน|ตำบล|ต\.|อำเภอ|อ\.|จังหวัด|ตลาด|สนาม|ลาน|สวน|ถนน|สะพาน|คลอง|แหล่ง|ศูนย์(?!\s?[0-9๐-๙])|สำนัก(?:งาน|ปลัด)?|ที่(?:ว่าการ|ทำการ|ตั้ง|พัก)|กอง|องค์การบริหาร|อบต|อบจ|เทศบาล|มหาวิทยาลัย|วิทยาลัย|สถาน(?:ี|ที่|ศึกษา)|รพ\.|ศพด\.|กรม(?!ธรรม์)|กระทรวง|เคาน์เตอร์|(?:สาม|สี่|ห้า)แยก|ทางเข้า|ด้าน(?:หน้า|ข้าง|หลัง)|หน้า|บริเวณ|จุด(?:บริการ|ตรวจ)|ป้อม|รีสอร์ท|โดม)/;

/** What begins the name of a channel. */
export const CHANNEL_WORDS =
  /^(?:เว็บ|เวบ|เฟซ|เฟส|ไลน์|กลุ่ม(?:ไลน์|เฟซ|เฟส)|เพจ|อีเมล|โทร|ไปรษณีย์|จดหมาย|หนังสือ|บันทึกข้อความ|หอกระจาย|เสียง|วิทยุ|รถ(?:ประชาสัมพันธ์|กระจาย|แห่)|วารสาร|จุลสาร|ใบปลิว|ยูทูบ|ติ๊กต|ออนไลน์|โซเชียล|วิดีโอ|วีดิ|วีดี|รายการ(?:วิทยุ|โทรทัศน์)|แชต|แชท|สาย(?:ด่วน|ตรง))/;

/** What begins the name of a channel that something goes through. */
export const THROUGH_WORDS =
  /^(?:ช่องทาง|สื่อ|ระบบ|แอป|แอพ|ตู้|กล่อง|คิวอาร์|QR|แบบ(?:สอบถาม|ฟอร์ม|สำรวจ)|ป้าย|บอร์ด|แผ่นพับ|โปสเตอร์|โปรแกรม|กระดาน|โครงข่าย|เครือข่าย|การ(?:ประชาสัมพันธ์|เผยแพร่))/;

/** A document that is cited by its number or day: หนังสือที่ สม ๗๙๙๐๑/ว ๑๒, คำสั่ง อบต. ที่ ๕/๒๕๖๘. */
export const CITED_DOCUMENT =
  /^(?:คำสั่ง|ประกาศ|หนังสือ|บันทึกข้อความ|รายงานการประชุม|มติ)(?=.{0,80}(?:ที่\s?[ก-๛]{0,8}\s?[0-9๐-๙]|[0-9๐-๙]\/(?:ว\s?)?[0-9๐-๙]|ลงวันที่|ครั้งที่))/;

export const MEETING_WORDS = /^(?:ประชุม|อบรม|ฝึกอบรม|สัมมนา)/;
export const EVENT_WORDS =
  /^(?:การ(?:ประชุม|อบรม|ฝึก|สัมมนา|แถลง)|ที่ประชุม|เวที|งาน|โครงการ|กิจกรรม|พิธี|วาระ|พื้นที่|ท้องที่|เขต)/;

/** Values with these units are never added up. */
export const NO_SUM_UNITS: ReadonlySet<string> = new Set([
  "percent",
  "คะแนน",
  "แต้ม",
  "ระดับ",
  "ดาว",
  "เท่า",
  "เท่าตัว",
]);

/** Units whose value is scored, not counted. */
export const SCORE_UNITS: ReadonlySet<string> = new Set(["คะแนน", "แต้ม", "ระดับ", "ดาว", "เท่า", "เท่าตัว"]);

/** A name that says the trend already: เรื่องร้องเรียนลดลง ๓ เรื่อง would say that it fell by three. */
export const TREND_AT_END = /(?<!ที่|การ)\s?(?:ลดลง|น้อยลง|เพิ่มขึ้น|สูงขึ้น|มากขึ้น)$/;

/** A name that says there was nothing, as it is before the count is known. */
export const NONE_AT_ALL = /^(?:(?:ไม่|มิได้)(?:เคย)?(?:มี|พบ(?:ว่ามี)?|ปรากฏ(?:ว่ามี)?|เกิด|ได้รับ|ถูก)|ปราศจาก)\s?/;
/** What needs a noun before it can be counted. */
export const COUNTED_AS: readonly { readonly pattern: RegExp; readonly noun: string }[] = [
  { pattern: /^(?:ร้องเรียน|ร้องทุกข์|ทักท้วง|ท้วงติง)/, noun: "จำนวนเรื่อง" },
  {
    pattern: /^(?:ทุจริต|สินบน|ชี้มูล|กระทำ|เรียกรับ|ฟ้อง|ผิด|ละเมิด|รั่วไหล|ประพฤติ|ฝ่าฝืน|ทะเลาะ|เสียชีวิต)/,
    noun: "จำนวนกรณี",
  },
];

/** Words of an outcome that somebody completed with the reason of a missed target. */
export const REASON_WORDS = /เนื่องจาก|เนื่องด้วย|เพราะ|สาเหตุ|เหตุผล|ด้วยเหตุ|ปัญหาอุปสรรค|ปัญหาและอุปสรรค/;
