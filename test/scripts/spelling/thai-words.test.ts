import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packThaiWords, readThaiWords } from "../../../scripts/spelling/main";
import { THAI_SPELLING } from "../../support/thai-spelling";

const ROOT = join(__dirname, "../../..");
const LISTS = join(ROOT, "scripts/spelling");
const { counts, wrong } = readThaiWords(LISTS);

test("the packed words are what the lists give (npm run words)", () => {
  expect(readFileSync(join(ROOT, "src/core/text/spelling/thai-words.json"), "utf8")).toBe(
    packThaiWords(LISTS),
  );
});

test("they are enough words, and all with a count", () => {
  expect(counts.size).toBeGreaterThan(30_000);
  expect([...counts].filter(([, count]) => !(count >= 1))).toEqual([]);
});

/** Every list holds wrong words. These were read one by one: each has a wrong form in it, so no wrong form stands in a right word. */
const WRONG_IN_THE_LISTS = [
  "กระทันหัน กราฟฟิก กราฟิค กูเกิ้ล ขะโมย ครบบริบรูณ์ คลินิค คลีนิก คลีนิค",
  "คอรัปชัน คอรัปชั่น คอร์รัปชั่น ค้างสต๊อก จีโอกราฟฟิก ซอฟแวร์ ดิจิตัลลิส ถือกรรมสิทธ์ ทะยอย",
  "น้ำสต๊อก ปรากฎ ปั้มน้ำมัน ฟังก์ชั่น มงกุฏ มโหรสพ ม้าดีดกระโหลก ย่อมเยาว์ รุสต๊อก",
  "ลาดตะเวน ลายเซ็นต์ ลิงค์ ล้างสต๊อก วีดีโอ ศรีษะ ศรีษะเกษ สติ๊กเกอร์ สต็อค",
  "สต๊อก สัญญลักษณ์ สัมนา สัมฤทธิ์ผล สเน่ห์ อนิเมชั่น อัพเกรด อัพเดต อัพโหลด",
  "อานิสงค์ อาสาฬบูชา อินเตอร์เน็ต อิเลคโทรนิคส์ อีเมลล์ อีเมล์ อุปการะคุณ อ๊อกซิเจน เครื่องเล่นวีดีโอเทป",
  "เปอร์เซนต์ เวอร์ชั่น เวิร์คช็อป แทบเล็ต แท๊กซี่ แบคโฮ แบ็กอัพ แพคเกจ แพ็คเกจ",
  "แอนิเมชั่น แอพพลิเคชั่น โควต้า โดยกระทันหัน โน๊ต โปรเจคเตอร์ โปรเจ็กต์ โปรโมชั่น โพลีคลินิค",
  "โพสท์ โลเคชั่น โอกาศ",
]
  .join(" ")
  .split(" ");

test("a wrong form stands in no word of the lists but those that are wrong themselves", () => {
  expect(wrong.filter((word) => THAI_SPELLING.findKnown(word).length === 0)).toEqual([]);
  expect([...wrong].sort()).toEqual(WRONG_IN_THE_LISTS.sort());
});

test("no word of the lists is read as a slip of another", () => {
  const misread = [...counts.keys()].filter((word) => THAI_SPELLING.findSlips(word).length > 0);
  expect(misread).toEqual([]);
});
