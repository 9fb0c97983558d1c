import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import { UNIT_PAGES_DESIGN } from "../../../core/owed/note-design";
import type { UnitPages } from "../../../core/owed/unit-notes";
import { flowBlocks } from "../lines/flow-blocks";
import { paragraphBlock } from "../lines/paragraph-block";
import { plainText } from "../lines/plain-text";
import type { Part } from "../paper/part";
import { drawTitle } from "./draw-title";
import { measureRows } from "./measure-rows";
import { signatureBlock } from "./signature-block";

const { beforeSignature, beforeTable, countSize, signature: place } = UNIT_PAGES_DESIGN;

/**
 * A unit's pages behind its note: the table of its measures, and on the page of its last row where it is signed.
 * @yields after each measure
 */
export function* unitPages(
  { titleLines, countLine, columns, rows, signature }: UnitPages,
  part: Part,
): Generator<undefined> {
  const { paper, frame, element, addPage, keepTogether: held } = part;
  addPage();
  const counts = paragraphBlock(plainText(countLine), paper, {
    tag: "P",
    parent: element,
    weight: "regular",
    size: countSize,
    left: frame.left,
    width: frame.right - frame.left,
    align: "center",
    held,
  });
  const top = flowBlocks([counts], frame, addPage, drawTitle(titleLines, part)) + beforeTable;
  const signed = signatureBlock(signature, part, {
    left: frame.left + place.from * POINTS_PER_MM,
    right: frame.left + place.to * POINTS_PER_MM,
    line: null,
  });
  const below = beforeSignature + signed.height;
  const end = yield* measureRows({ columns, rows, top, below }, part);
  signed.draw(end + beforeSignature);
}
