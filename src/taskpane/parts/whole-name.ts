/**
 * What a button is called whose row says the rest of its name: it begins with the words seen, so that who says them finds it
 * (WCAG 2.2, 2.5.3). As one text: where a hidden part followed, a space was heard inside a Thai word.
 * @param short what is seen
 * @param name the whole name
 */
export function wholeName(short: string, name: string): string {
  return name.startsWith(short) ? name : `${short} ${name}`;
}
