import { loadPart } from "../../app/ports/load-part";
import { PartNotLoaded } from "../../app/ports/part-not-loaded";
import type { ReportModel } from "../../core/report/model/report-model";
import type * as AddedParts from "./pages/added-parts";
import type { createPictures } from "./paper/embed-pictures";
import type { createSignatureFields } from "./paper/signature-fields";

/** What most reports do without, each null where it is not asked for: it is loaded only then. */
export interface Extras {
  /** Draws foreword, contents, summary and appendix. */
  readonly parts: typeof AddedParts | null;
  readonly pictures: typeof createPictures | null;
  readonly fields: typeof createSignatureFields | null;
}

/** Which of them a document needs. */
export interface WantedPieces {
  readonly hasParts: boolean;
  readonly hasPictures: boolean;
  readonly hasFields: boolean;
}

/**
 * Loads what a report asks for.
 * @throws PartNotLoaded where a piece does not come
 */
export function loadExtras(model: ReportModel): Promise<Extras> {
  return loadPieces({
    hasParts: hasAddedParts(model),
    hasPictures: hasPictures(model),
    hasFields: model.layout.hasSignatureFields,
  });
}

/**
 * Loads what a document needs.
 * @throws PartNotLoaded where a piece does not come
 */
export async function loadPieces(wanted: WantedPieces): Promise<Extras> {
  const loaded = await loadPart(() =>
    Promise.all([
      wanted.hasParts ? import("./pages/added-parts") : null,
      wanted.hasPictures ? import("./paper/embed-pictures") : null,
      wanted.hasFields ? import("./paper/signature-fields") : null,
    ]),
  );
  if (!loaded.ok) throw new PartNotLoaded(loaded.fault);
  const [parts, pictures, fields] = loaded.value;
  return {
    parts,
    pictures: pictures?.createPictures ?? null,
    fields: fields?.createSignatureFields ?? null,
  };
}

function hasAddedParts({ foreword, contents, summary, appendix }: ReportModel): boolean {
  return [foreword, contents, summary, appendix].some((part) => part !== null);
}

function hasPictures({ emblem, cover, appendix }: ReportModel): boolean {
  return (
    emblem !== null ||
    cover.adornment.kind === "picture" ||
    (appendix?.measures.some(({ pictures }) => pictures.length > 0) ?? false)
  );
}
