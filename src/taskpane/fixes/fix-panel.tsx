import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { Finding } from "../../core/engine/finding";
import { useSay } from "../language/language-context";
import { findCompanions } from "./find-companions";
import { FixPreview } from "./fix-preview";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import { useFixing } from "./fixing-context";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Places that are named one by one. */
const MOST_PLACES = 8;

interface FixPanelProps {
  readonly finding: Finding;
  readonly onClose: (outcome: "made" | "left") => void;
}

/** What the fix of a finding would change, and the choice. */
export function FixPanel({ finding, onClose }: FixPanelProps): JSXElement | null {
  const styles = useStyles();
  const say = useSay();
  const { checked, isBusy, apply } = useFixing();
  const companions = useMemo(() => findCompanions(finding, checked), [finding, checked]);
  const actionsRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A long text would leave them below the fold.
    actionsRef.current?.scrollIntoView?.({ block: "nearest" });
    actionsRef.current?.querySelector("button")?.focus({ preventScroll: true });
  }, []);
  const edits = checked.fixes.get(finding);
  if (edits === undefined) return null;
  const places = companions.map(
    ({ cell, sheet }) => (sheet === undefined ? "" : `${sheet} `) + (cell ?? "–"),
  );
  const more = places.length - MOST_PLACES;
  const named =
    places.slice(0, MOST_PLACES).join(", ") + (more > 0 ? say(TEXTS.others, { count: more }) : "");
  return (
    <div className={styles.panel} role="group" aria-label={say(TEXTS.preview)}>
      {companions.length > 1 && (
        <p className={styles.note}>{say(TEXTS.companions, { count: companions.length, places: named })}</p>
      )}
      <FixPreview edits={edits} sheet={checked.sheet.sheet} />
      <div ref={actionsRef} className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void apply([edits]).then((isMade) => isMade && onClose("made"))}
        >
          {say(TEXTS.apply)}
        </Button>
        <Button size="small" onClick={() => onClose("left")}>
          {say(TEXTS.cancel)}
        </Button>
      </div>
    </div>
  );
}
