import { BuilderElement, type TextRun } from "docx";
import type { LinkTarget } from "./link-targets";

type Context = Parameters<TextRun["prepForXml"]>[0];
type Written = ReturnType<TextRun["prepForXml"]>;

const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/**
 * Runs of a paragraph that lead to an address outside the file. The library's own links have names by chance; with these the same
 * report gives the same bytes, and an address that is there twice has one relationship.
 */
export class ReportLink extends BuilderElement<{ readonly id: string; readonly history: number }> {
  readonly #target: LinkTarget;

  constructor(target: LinkTarget, runs: readonly TextRun[]) {
    super({
      name: "w:hyperlink",
      // The library puts this before the id of every relationship.
      attributes: { id: { key: "r:id", value: `rId${target.id}` }, history: { key: "w:history", value: 1 } },
      children: runs,
    });
    this.#target = target;
  }

  override prepForXml(context: Context): Written {
    const target = this.#target;
    if (!target.isWritten) {
      target.isWritten = true;
      context.viewWrapper.Relationships.addRelationship(target.id, HYPERLINK, target.address, "External");
    }
    return super.prepForXml(context);
  }
}
