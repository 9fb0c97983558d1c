const LITERAL_PART = /"[^"]*"|\\.|_.|\*./g;

function literalText(text: string): string {
  return text
    .replace(/_./g, " ")
    .replace(/\*./g, "")
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\(.)/g, "$1");
}

/** The shortest text that General shows for a number: up to 11 characters, then scientific. */
export function showGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size > 0 && size < 1e-9)) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const digits = exponent.replace(/^[+-]/, "").padStart(2, "0");
    return `${mantissa.replace(/\.?0+$/, "")}E${exponent.startsWith("-") ? "-" : "+"}${digits}`;
  }
  return String(Number(value.toPrecision(10)));
}

function showDigits(value: number, pattern: string): string {
  const [whole = "", decimals = ""] = pattern.split(".");
  const required = (decimals.match(/0/g) ?? []).length;
  const [integer = "0", fraction = ""] = value.toFixed(Math.min(decimals.length, 20)).split(".");
  const leading = (whole.match(/0/g) ?? []).length;
  const bare = leading === 0 && integer === "0" ? "" : integer.padStart(leading, "0");
  const grouped = whole.includes(",") ? bare.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : bare;
  const kept = fraction.slice(0, required) + fraction.slice(required).replace(/0+$/, "");
  return kept === "" ? grouped + (required > 0 ? "." : "") : `${grouped}.${kept}`;
}

/** Shows a number by one section of a number format: `#,##0.00`, `0%`, `"ร้อยละ "0`, `0.00E+00`. */
export function showNumber(value: number, section: string): string {
  if (/^General$/i.test(section.trim())) return showGeneral(value);
  // A literal can look like a digit code, so the search leaves literals out.
  const bare = section.replace(LITERAL_PART, (text) => "\u0001".repeat(text.length));
  const found = /[#0?][#0?,]*(?:\.[#0?]+)?(E[+-]0+)?/i.exec(bare);
  if (!found) return literalText(section);
  const percents = (bare.match(/%/g) ?? []).length;
  const scaled = value * 100 ** percents;
  const before = literalText(section.slice(0, found.index));
  const after = literalText(section.slice(found.index + found[0].length));
  if (!found[1]) return before + showDigits(scaled, found[0]) + after;
  const decimals = (/\.([#0?]+)/.exec(found[0])?.[1] ?? "").length;
  const [mantissa = "", exponent = "0"] = scaled.toExponential(decimals).split("e");
  const sign = Number(exponent) < 0 ? "-" : "+";
  return `${before}${mantissa}E${sign}${String(Math.abs(Number(exponent))).padStart(2, "0")}${after}`;
}
