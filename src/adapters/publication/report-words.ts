/** Words that only the page for a web site has; the report's own come with it. */
export const PAGE_WORDS = {
  jumpList: "ไปยังมาตรการ",
  summary: "สรุปผล",
  table: "ตารางมาตรการ",
  appendix: "ภาคผนวกหลักฐาน",
  incomplete: "ยังไม่ครบ",
  picturesElsewhere: "มีภาพประกอบ {count} ภาพในรายงานฉบับ PDF และ Word",
} as const;
