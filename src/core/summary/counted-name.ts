import { COUNTED_AS, NONE_AT_ALL } from "./wording";

/**
 * The name of what is counted, where it says that there was nothing; any other name stays.
 * @example countedName("ไม่มีเรื่องร้องเรียน") // "จำนวนเรื่องร้องเรียน"
 */
export function countedName(name: string): string {
  const rest = name.replace(NONE_AT_ALL, "");
  if (rest === name || rest === "") return name;
  const noun = COUNTED_AS.find(({ pattern }) => pattern.test(rest))?.noun ?? "จำนวน";
  return rest.startsWith("จำนวน") ? rest : `${noun}${rest}`;
}
