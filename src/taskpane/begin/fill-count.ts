import type { Text } from "../language/language";

/** A text with a number in it, in both languages: a note that is said later. */
export function fillCount({ th, en }: Text, count: number): Text {
  return { th: th.replace("{count}", String(count)), en: en.replace("{count}", String(count)) };
}
