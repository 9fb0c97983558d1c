import { useEffect, useState } from "react";
import { loadPart } from "../../app/ports/load-part";
import { fail, succeed } from "../../app/ports/result";
import type { NamedPictures } from "../../app/ports/spreadsheet";
import { EMBLEM_NAME, setEmblem } from "../../app/set-emblem";
import type { ChangeDone } from "../changes/changes";
import type { OwnedChanges } from "../changes/use-changes";
import { useServices } from "../services/pane-services";
import { SETTINGS_TEXTS as TEXTS } from "./settings-texts";

/** The authority's emblem as the pane puts it on the settings sheet. */
export interface Emblem {
  /** True where one lies there that the pane has put there. */
  readonly isThere: boolean;
  readonly choose: (file: Blob) => Promise<boolean>;
  readonly takeOff: () => Promise<boolean>;
}

/**
 * Puts the emblem at its line and takes it off, by the one owner of changes.
 * @param sheet name of the settings sheet; null for a workbook without it
 */
export function useEmblem(
  pictures: NamedPictures,
  sheet: string | null,
  fiscalYear: number | null,
  { make }: Pick<OwnedChanges, "make">,
): Emblem {
  const { spreadsheet } = useServices();
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    let isShown = true;
    const look = async (): Promise<void> => {
      const found = sheet === null ? succeed(false) : await pictures.has({ sheet, name: EMBLEM_NAME });
      // Where Excel does not say it, a file can still be chosen.
      if (isShown && found.ok) setThere(found.value);
    };
    void look();
    return () => {
      isShown = false;
    };
  }, [pictures, sheet]);
  const choose: Emblem["choose"] = (file) =>
    make({
      kind: "emblem",
      run: async () => {
        const part = await loadPart(() => import("./read-emblem-file"));
        if (!part.ok) return part;
        const emblem = await part.value.readEmblemFile(file);
        if (!emblem.ok) return emblem;
        const done = await setEmblem(
          { ...spreadsheet, namedPictures: pictures },
          { ...emblem.value, fiscalYear },
        );
        if (!done.ok) return done;
        const { made, sheets, lack, sheet: on, cell } = done.value;
        if (lack === null) setThere(true);
        return succeed<ChangeDone>({
          made,
          left: [],
          sheets: sheets?.undo ? { names: sheets.added, record: sheets.undo } : null,
          said: lack === null ? { text: TEXTS.emblemPut, values: { sheet: on, cell } } : { text: lack },
        });
      },
    });
  const takeOff: Emblem["takeOff"] = () =>
    make({
      kind: "emblem",
      run: async () => {
        const done = sheet === null ? succeed(false) : await pictures.remove({ sheet, name: EMBLEM_NAME });
        if (!done.ok) return fail(done.fault);
        setThere(false);
        return succeed({ made: [], left: [], said: { text: TEXTS.emblemTakenOff } });
      },
    });
  return { isThere, choose, takeOff };
}
