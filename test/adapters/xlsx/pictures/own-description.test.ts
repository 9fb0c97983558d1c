import { ownDescription } from "../../../../src/adapters/xlsx/pictures/own-description";

describe("what a person wrote of a picture", () => {
  it.each([
    ["ประชุมชี้แจงนโยบาย No Gift Policy", "ประชุมชี้แจงนโยบาย No Gift Policy"],
    ["  ลงนาม\n  ประกาศ ", "ลงนาม ประกาศ"],
    ["ภาพการประชุมครั้งที่ 2", "ภาพการประชุมครั้งที่ 2"],
    ["Picture of the meeting", "Picture of the meeting"],
  ])("%j is kept as %j", (written, kept) => {
    expect(ownDescription(written)).toBe(kept);
  });

  it.each([
    [undefined],
    [""],
    [" \n "],
    ["A picture containing text\n\nDescription automatically generated"],
    ["A group of people. AI-generated content may be incorrect."],
    ["รูปภาพประกอบด้วย ข้อความ\n\nคำอธิบายที่สร้างขึ้นโดยอัตโนมัติ"],
    ["รูปภาพประกอบด้วยข้อความ คำอธิบายที่สร้างโดยอัตโนมัติ"],
    ["กลุ่มคน เนื้อหาที่สร้างโดย AI อาจไม่ถูกต้อง"],
    ["IMG_2034.JPG"],
    ["C:\\Users\\office\\Pictures\\ตรา.png"],
    ["Picture 12"],
    ["รูปภาพ ๓"],
    ["ภาพ 4"],
    ["Picture"],
  ])("%j is a program's", (written) => {
    expect(ownDescription(written)).toBeNull();
  });
});
