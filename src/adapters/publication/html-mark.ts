import type { StatusMark } from "../../core/report/model/report-model";

const SIGNS: Readonly<Record<StatusMark, string>> = { full: "■", half: "◧", empty: "□", hatched: "▨" };

/** The square before a status: for the eye alone, since the words beside it say the same. */
export function markHtml(mark: StatusMark): string {
  return `<span class="mark" aria-hidden="true">${SIGNS[mark]}</span>`;
}
