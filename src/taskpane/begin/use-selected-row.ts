import { useEffect, useState } from "react";
import type { SelectedRow, StopWatching } from "../../app/ports/spreadsheet";
import { useServices } from "../services/pane-services";

/** The row that is selected in Excel; `null` until it is told, `"unknown"` where this Excel does not tell it. */
export function useSelectedRow(): SelectedRow | null | "unknown" {
  const { spreadsheet } = useServices();
  const [selected, setSelected] = useState<SelectedRow | null | "unknown">(
    spreadsheet.watchSelection ? null : "unknown",
  );
  useEffect(() => {
    let isOver = false;
    let stop: StopWatching | null = null;
    const watch = async (): Promise<void> => {
      const watching = await spreadsheet.watchSelection?.((row) => !isOver && setSelected(row));
      if (watching?.ok && isOver) await watching.value();
      else if (watching?.ok) stop = watching.value;
      else if (!isOver) setSelected("unknown");
    };
    watch().catch(() => !isOver && setSelected("unknown"));
    return () => {
      isOver = true;
      void stop?.();
    };
  }, [spreadsheet]);
  return selected;
}
