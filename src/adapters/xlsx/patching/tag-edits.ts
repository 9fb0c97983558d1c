import { textEnd, type Tag } from "./scan-tags";
import type { Replacement } from "./splice-text";
import { setAttributes } from "./xml-attributes";
import { decodeElementText, escapeElementText } from "./xml-text";

/** Collects what is to be replaced in an XML text: attributes, texts of elements, whole elements. */
export class TagEdits {
  readonly #text: string;
  readonly #replacements: Replacement[];

  constructor(text: string, replacements: readonly Replacement[]) {
    this.#text = text;
    this.#replacements = [...replacements];
  }

  get replacements(): readonly Replacement[] {
    return this.#replacements;
  }

  /** Gives a tag other attributes; null takes one away. */
  setAttributes(tag: Tag, changes: Readonly<Record<string, string | null>>): void {
    const own = this.#text.slice(tag.start, tag.end);
    const changed = setAttributes(own, changes);
    if (changed !== own) this.#replacements.push({ start: tag.start, end: tag.end, text: changed });
  }

  /** Changes the text between an opening tag and the next tag. */
  changeText(tag: Tag, change: (decoded: string) => string): void {
    if (tag.kind !== "open") return;
    const end = textEnd(this.#text, tag.end);
    const decoded = decodeElementText(this.#text.slice(tag.end, end));
    const changed = change(decoded);
    if (changed === decoded) return;
    this.#replacements.push({ start: tag.end, end, text: escapeElementText(changed) });
  }

  remove(start: number, end: number): void {
    this.#replacements.push({ start, end, text: "" });
  }

  /**
   * Removes a stretch in which parts were replaced already.
   * @param count how many replacements there were before those parts
   */
  removeInsteadOf(count: number, start: number, end: number): void {
    this.#replacements.splice(count);
    this.remove(start, end);
  }
}
