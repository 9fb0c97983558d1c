import { rowOfRef } from "../../model/cell-ref";
import type { SettingKey } from "../../model/setting-names";
import type { SheetPicture, SheetPictures, UnusablePicture } from "../../model/sheet-picture";
import type { SettingCells } from "../../sheet/find-setting-cells";

/** The settings at whose rows a picture may lie. */
export type PictureSetting = Extract<SettingKey, "emblem" | "coverCaption">;

/** What lies at the row of one such setting. */
export interface PicturesAtSetting {
  /** The one that the report shows, null where there is none. */
  readonly picture: SheetPicture | null;
  /** How many others lie there, which it does not show. */
  readonly others: number;
  readonly unusable: readonly UnusablePicture[];
}

const NOTHING: PicturesAtSetting = { picture: null, others: 0, unusable: [] };

/**
 * Which pictures of the settings sheet are emblem and picture of the cover. A picture lies at the row of its top left cell; where that is
 * the row of neither, at the one of them that is nearest to its middle among those that it covers. The first at a row is shown,
 * those that begin there before others.
 * @param cells where the settings are; null for a workbook without them
 */
export function findSettingPictures(
  cells: SettingCells | null,
  { pictures, unusable }: SheetPictures,
): Readonly<Record<PictureSetting, PicturesAtSetting>> {
  if (cells === null) return { emblem: NOTHING, coverCaption: NOTHING };
  const rows = new Map<PictureSetting, number>();
  for (const key of ["emblem", "coverCaption"] as const) {
    const cell = cells.values.get(key)?.cell;
    if (cell !== undefined) rows.set(key, rowOfRef(cell));
  }
  const at = (key: PictureSetting): PicturesAtSetting => {
    const lies = (picture: Placed): boolean =>
      picture.sheet === cells.sheet && settingOf(picture, rows) === key;
    const found = pictures.filter(lies);
    const begun = found.find(({ area }) => area.top === rows.get(key));
    return {
      picture: begun ?? found[0] ?? null,
      others: Math.max(0, found.length - 1),
      unusable: unusable.filter(lies),
    };
  };
  return { emblem: at("emblem"), coverCaption: at("coverCaption") };
}

type Placed = Pick<SheetPicture, "sheet" | "area">;

function settingOf({ area }: Placed, rows: ReadonlyMap<PictureSetting, number>): PictureSetting | null {
  const covered = [...rows].filter(([, row]) => area.top <= row && row <= area.bottom);
  const middle = (area.top + area.bottom) / 2;
  const distance = (row: number): number => (row === area.top ? -1 : Math.abs(row - middle));
  const [nearest] = covered.sort(([, one], [, other]) => distance(one) - distance(other));
  return nearest?.[0] ?? null;
}
