const SPACE = String.raw`[\s\u00a0]*`;
const NO_THAI_BEFORE = String.raw`(?:^|[^\u0e01-\u0e59])`;
const NO_LATIN_BEFORE = "(?:^|[^a-z])";

/** "ม. ๕", "หมู่ ๓", "หน้า ๗": too short to be found inside a longer word. */
const WHOLE_WORDS = "ม|น|ว|หมู่|ชั้น|ซอย|แบบ|หน้า|ที่";
/** "ข้อ ๕", "มาตรา ๙", "ไตรมาส ๒", "เลขที่ ๑๒": the number says which one. */
export const NUMBERED_THINGS = "ข้อ|มาตรา|วรรค|หมวด|ฉบับ|ไตรมาส|ร้อยละ|เลขที่|หมายเลข|โทร|โทรศัพท์|ภาคผนวก";
/** "รอบ ๖ เดือน", "จำนวน ๓ เรื่อง": what is counted comes behind. */
const COUNTED_THINGS = "รอบ|จำนวน";
/** Before "ที่": "ครั้งที่ ๒", "ตัวชี้วัดที่ ๓". */
export const RANKED_THINGS =
  "ข้อ|ครั้ง|ฉบับ|ไตรมาส|วัน|หมู่|ลำดับ|ส่วน|บท|ตอน|ระยะ|ปี|มิติ|ด้าน|กลุ่ม|มาตรการ|ตัวชี้วัด|ขั้นตอน|กิจกรรม|ชั้น|เดือน|สัปดาห์|คน|" +
  "ระดับ|แห่ง|องค์ประกอบ|ประเด็น|รอบ|โครงการ|ยุทธศาสตร์|เป้าหมาย|แบบ|ชุด|หมวด|ประเภท|อันดับ|แผ่น|สมัย|เล่ม|รุ่น|ช่วง";
/** "ไม่น้อยกว่า ๕", "ประมาณ ๓", which งบประมาณ is not, "ปีละ ๒". */
const AMOUNT_WORDS = "ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ไม่เกิน|มากกว่า|น้อยกว่า|(?<!งบ)ประมาณ|ตั้งแต่|ปีละ|เดือนละ|ครั้งละ";
/** "No. 5", "ext 12". */
const ENGLISH_WORDS = "no|nos|vol|ver|version|ext";

/** Looks back at words that a number belongs to, so that it begins no item: "ข้อ ๕", "มาตรา ๙", "ครั้งที่ ๒". */
export const NUMBER_WORDS = new RegExp(
  `(?<=(?:${[
    `${NO_THAI_BEFORE}(?:${WHOLE_WORDS})`,
    NUMBERED_THINGS,
    COUNTED_THINGS,
    `(?:${RANKED_THINGS})ที่`,
    AMOUNT_WORDS,
    `${NO_LATIN_BEFORE}(?:${ENGLISH_WORDS})`,
  ].join("|")})[.:]*${SPACE})`,
  "iy",
);
