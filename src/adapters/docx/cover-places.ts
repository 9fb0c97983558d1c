import type { Cover, Margins } from "../../core/report/model/report-model";
import { COVER_DESIGN } from "../../core/report/model/table-design";

/** Where a cover's groups of lines begin, in millimetres from the top of the paper, and how its title is set. */
export interface CoverPlaces {
  readonly emblem: number;
  readonly title: number;
  readonly year: number;
  readonly authority: number;
  readonly made: number;
  readonly titleSize: number;
  readonly titleLine: number;
}

/** Millimetres a side: an emblem is whole in it. */
export const COVER_EMBLEM = 30;
/** The picture is whole in a box from so far down the paper; its frame is in points. */
export const COVER_PICTURE = { top: 128, width: 150, height: 84, frame: 0.75, beforeCaption: 1.5 } as const;
/** A band of colour, inside what office printers leave white, and a black line beside it. */
export const COVER_BAND = { edge: 10, width: 22, lineFrom: 35, lineWidth: 1.5 } as const;

const { titleSize, titleLine, titleFrom, bandTextFrom } = COVER_DESIGN;

/** The places of a cover with these margins. */
export function coverPlaces({ adornment }: Cover, margins: Margins): CoverPlaces {
  switch (adornment.kind) {
    case "plain":
      return {
        emblem: 35,
        title: margins.top + titleFrom,
        year: 126,
        authority: 212,
        made: 262,
        titleSize,
        titleLine,
      };
    case "band":
      return { emblem: 35, title: 85, year: 136, authority: 212, made: 262, titleSize: 26, titleLine: 36 };
    case "picture":
      return { emblem: 20, title: 56, year: 97, authority: 228, made: 266, titleSize, titleLine };
  }
}

/** The lines of a cover with a band begin beside it. */
export function coverMargins({ adornment }: Cover, margins: Margins): Margins {
  return adornment.kind === "band" ? { ...margins, left: bandTextFrom } : margins;
}
