/** Letters are numbered by their place in Unicode's block of Thai: ก is 1, ์ is 76. */
export const FIRST_THAI = 0x0e00;

/** ะ ั า ิ ่ ์ …: no word begins with one of these. */
export const FOLLOWS: Readonly<Uint8Array> = tableOf("ะัาำิีึืฺุู", "ๅ", "็่้๊๋์ํ๎");
/** เ แ โ ใ ไ: no word ends with one of these. */
export const LEADS: Readonly<Uint8Array> = tableOf("เแโใไ");
/** ็ ่ ้ ๊ ๋ ์ ํ: what is lost or typed twice most easily. */
export const TONES: Readonly<Uint8Array> = tableOf("็่้๊๋์ํ๎");

/** ์, which silences the letter before it. */
export const SILENCER = 0x4c;

/**
 * The numbers of a text of Thai letters.
 * @example lettersOf("กา") // [1, 0x32]
 */
export function lettersOf(text: string): Uint8Array {
  const letters = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at) - FIRST_THAI;
  return letters;
}

/** 1 at the number of each letter. */
function tableOf(...letters: readonly string[]): Uint8Array {
  const table = new Uint8Array(128);
  for (const code of lettersOf(letters.join(""))) table[code] = 1;
  return table;
}
