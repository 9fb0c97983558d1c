/** A vowel before its letter always begins a syllable. */
const BEFORE_LEADING_VOWEL = "(?=[เแโใไ])";
/** A letter, with a tone mark or none, and its own vowel. */
const SPOKEN = "[ก-ฮ][\\u0e48-\\u0e4b]?[\\u0e30-\\u0e39]";
/** ะ and ำ always end one, and so does a silenced letter before a letter with its own vowel. */
const BEHIND_END = `(?<=[ะำ])(?=[ก-ฮ])|(?<=\\u0e4c)(?=${SPOKEN})`;
/**
 * Between two vowels one letter begins the second syllable: สา|ธา. Not ย behind ี, which is one vowel with it, nor a letter whose ิ or ุ
 * is not spoken: ธาตุ, สิทธิ์.
 */
const BETWEEN_VOWELS = `(?<=(?:า|[\\u0e34\\u0e35\\u0e38\\u0e39])[\\u0e48-\\u0e4b]?)(?<!\\u0e35[\\u0e48-\\u0e4b]?(?=ย))(?=${SPOKEN})(?![ก-ฮ][\\u0e34\\u0e38](?:\\u0e4c|$))`;
const BETWEEN = new RegExp(`(?<!^)(?:${BEFORE_LEADING_VOWEL}|${BEHIND_END}|${BETWEEN_VOWELS})`);

/**
 * Parts a word where one of its syllables surely ends, for a line narrower than the word. Letters alone do not tell all ends: สุข may
 * be one syllable or two.
 * @example splitSyllables("สาธารณสุข") // ["สา", "ธารณสุข"]
 */
export function splitSyllables(word: string): readonly string[] {
  return word.split(BETWEEN);
}
