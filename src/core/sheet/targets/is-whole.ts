const OF_ALL =
  /(?:จาก(?:จำนวน|ผู้[ก-๛]{0,20})?(?:ทั้งหมด|ทั้งสิ้น)|จาก(?:คะแนน)?เต็ม|คะแนนเต็ม)\s*(?:จำนวน|คะแนน)?\s*$/;
const LEFT = 48;

/**
 * True for the number of all that were counted, or the full mark: เป็น ๔๗ คน จากทั้งหมด ๔๘ คน, ๒๕.๘ คะแนน จากคะแนนเต็ม ๓๐.
 * @param at where the number begins
 */
export function isWhole(text: string, at: number): boolean {
  return OF_ALL.test(text.slice(Math.max(0, at - LEFT), at));
}
