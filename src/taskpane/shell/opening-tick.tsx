import { Checkbox, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { OpeningWithWorkbook } from "../../app/ports/spreadsheet";
import type { UserFault } from "../../app/ports/result";
import { useSay } from "../language/language-context";
import { PARTS_TEXTS } from "../parts/parts-texts";
import { OPTIONS_TEXTS as TEXTS } from "./options-texts";

const useStyles = makeStyles({
  tick: { display: "flex", flexDirection: "column" },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fault: { color: tokens.colorStatusDangerForeground1 },
});

/** Whether the pane opens by itself with this workbook; the workbook carries it. */
export function OpeningTick({ opening }: { readonly opening: OpeningWithWorkbook }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const hint = useId();
  const [isOn, setOn] = useState(() => opening.isOn());
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<UserFault | null>(null);
  const change = async (wanted: boolean): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      const kept = await opening.set(wanted);
      if (!kept.ok) setFault(kept.fault);
    } catch {
      setFault(PARTS_TEXTS.crash);
    }
    setOn(opening.isOn());
    setBusy(false);
  };
  return (
    <div className={styles.tick}>
      <Checkbox
        checked={isOn}
        aria-disabled={isBusy}
        aria-describedby={hint}
        label={say(TEXTS.opening)}
        onChange={(_, { checked }) => {
          if (!isBusy) void change(checked === true);
        }}
      />
      <p id={hint} className={styles.small}>
        {say(TEXTS.openingHint)}
      </p>
      {fault && (
        <p role="alert" className={styles.fault}>
          {say(fault)}
        </p>
      )}
    </div>
  );
}
