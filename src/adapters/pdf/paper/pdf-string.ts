/**
 * A text as PDF writes it for people to read, in UTF-16.
 * @example pdfString("กข") // "<FEFF0E010E02>"
 */
export function pdfString(text: string): string {
  let hex = "";
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0");
  return `<FEFF${hex}>`;
}
