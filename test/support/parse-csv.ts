/** The fields of a CSV text, read by the letter of RFC 4180: commas, CRLF, quotes doubled inside quotes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      const match = /"((?:[^"]|"")*)"/y;
      match.lastIndex = at;
      const quoted = match.exec(text);
      if (quoted === null) throw new Error(`a quote is not closed at ${at}`);
      field = (quoted[1] ?? "").replaceAll('""', '"');
      at += quoted[0].length;
    } else {
      const end = /[,"\r\n]/g;
      end.lastIndex = at;
      const found = end.exec(text)?.index ?? text.length;
      field = text.slice(at, found);
      at = found;
    }
    row.push(field);
    if (text[at] === ",") at += 1;
    else if (text.startsWith("\r\n", at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither comma nor line end at ${at}`);
  }
  return rows;
}
