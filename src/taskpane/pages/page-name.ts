import type { DrawnPage } from "../../app/ports/drawn-pages";
import type { Say } from "../language/language-context";
import { PAGES_TEXTS, PART_NAMES } from "./pages-texts";

/** What a page is called: "หน้า 1 บันทึกข้อความ". */
export function pageName({ number, part }: Pick<DrawnPage, "number" | "part">, say: Say): string {
  return say(PAGES_TEXTS.page, { number, part: say(PART_NAMES[part]) });
}
