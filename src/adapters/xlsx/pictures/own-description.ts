/** What Office adds where it describes a picture by itself. */
const GENERATED =
  /automatically generated|AI[- ]generated content|สร้าง(?:ขึ้น)?(?:โดย|ด้วย|แบบ)?\s*อัตโนมัติ|เนื้อหาที่สร้าง(?:ขึ้น)?(?:โดย|ด้วย|จาก)\s*AI/i;
/** The name of a file, which older versions of Excel put there, and the words that other programs do. */
const NAME =
  /\.(?:png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|webp|heic|svg)$|^(?:picture|image|graphic|photo|รูปภาพ|รูป|ภาพ|กราฟิก)?\s*[\d๐-๙]*$/i;

/**
 * What a person wrote for those who do not see a picture; null where nobody did, or where only a program says something.
 * @example ownDescription("A picture containing text\n\nDescription automatically generated") // null
 * @example ownDescription("ประชุมชี้แจงนโยบาย") // "ประชุมชี้แจงนโยบาย"
 */
export function ownDescription(written: string | undefined): string | null {
  const text = (written ?? "").replace(/\s+/g, " ").trim();
  return GENERATED.test(text) || NAME.test(text) ? null : text;
}
