const LAW =
  /(?:พระราชบัญญัติ|พระราชกฤษฎีกา|พระราชกำหนด|พ\.?\s?ร\.?\s?บ|รัฐธรรมนูญ|กฎกระทรวง|ระเบียบ|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ|ประกาศ|คำสั่ง|มติ|ฉบับที่|ลงวันที่)[^\n]*$/;
const FISCAL = /ปี\s*งบ\s*ประมาณ[^\n]*$/;
const REACH = 120;

/**
 * Whether a year belongs to a law or an order that stands before it on its line: such a year is a part of its name.
 * @param arabic a text in Arabic digits
 * @example isYearOfLaw("ระเบียบกระทรวงมหาดไทย พ.ศ. 2568", 27) // true
 */
export function isYearOfLaw(arabic: string, start: number): boolean {
  const before = arabic.slice(Math.max(0, start - REACH), start);
  const law = LAW.exec(before);
  return law !== null && !FISCAL.test(before.slice(law.index));
}
