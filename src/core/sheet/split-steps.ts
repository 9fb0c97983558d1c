import type { Step } from "../model/step";
import { findListMarkers } from "../text/find-list-markers";
import { markerNumber } from "../text/marker-number";
import { rememberTexts } from "../text/remember-texts";

/**
 * The items of a steps cell, also where they have run together on one line; without any number or bullet, its lines.
 * A lettered item (ก. ข.) has no number and keeps its letter in the text, and a ticked one its tick.
 * @example splitSteps("๑. จัดทำคู่มือ ๒. แจ้งเวียน") // numbers "1" and "2"
 */
export const splitSteps = rememberTexts((text: string): readonly Step[] => {
  const markers = findListMarkers(text);
  if (markers.length === 0) return toSteps(text.split(/\r?\n/).map((line) => ({ number: null, text: line })));
  const lead = { number: null, text: text.slice(0, markers[0]?.start) };
  const items = markers.map((marker, index) => {
    const end = markers[index + 1]?.start ?? text.length;
    const markerEnd = marker.offset + marker.length;
    const isPartOfText = marker.kind === "letter" || marker.style === "✓";
    const words = text.slice(isPartOfText ? marker.offset : markerEnd, end);
    const tick = text.slice(marker.start, marker.offset);
    return { number: markerNumber(text.slice(marker.offset, markerEnd)), text: tick + words.trimStart() };
  });
  return toSteps([lead, ...items]);
});

function toSteps(items: readonly Step[]): Step[] {
  return items
    .map(({ number, text }) => ({ number, text: trimUnseen(text) }))
    .filter(({ number, text }) => number !== null || text !== "");
}

function trimUnseen(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && !SEEN.test(text.charAt(start))) start++;
  while (end > start && !SEEN.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Something that is seen: marks of direction that come with a copied text are no step. */
const SEEN = /[^\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
