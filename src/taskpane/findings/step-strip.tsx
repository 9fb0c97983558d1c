import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { createPortal } from "react-dom";
import { useSay } from "../language/language-context";
import { useFrame } from "../parts/frame-context";
import { Icon } from "../parts/icons";
import type { RowPlace } from "./finding-list";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";

const useStyles = makeStyles({
  steps: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  button: { minWidth: "28px", width: "28px", height: "28px", padding: 0, flexShrink: 0 },
});

interface StepStripProps {
  readonly current: RowPlace | null;
  /** Findings on the way through the list. */
  readonly length: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** From one finding to the next, and where one is, in the strip at the foot. */
export function StepStrip({ current, length, onStep }: StepStripProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { stripSlot } = useFrame();
  const strip = (
    <div className={styles.steps}>
      <Button
        size="small"
        className={styles.button}
        icon={<Icon name="up" />}
        aria-label={say(TEXTS.previous)}
        aria-keyshortcuts="Shift+F8"
        onClick={() => onStep(-1)}
      />
      <Button
        size="small"
        className={styles.button}
        icon={<Icon name="down" />}
        aria-label={say(TEXTS.next)}
        aria-keyshortcuts="F8"
        onClick={() => onStep(1)}
      />
      {current !== null && <span>{positionWords(current)}</span>}
    </div>
  );
  return stripSlot === null ? strip : <>{createPortal(strip, stripSlot)}</>;

  function positionWords({ before, row }: RowPlace): string {
    const [first, last] = [before + 1, before + row.findings.length];
    return first === last
      ? say(TEXTS.position, { position: first, count: length })
      : say(TEXTS.positions, { first, last, count: length });
  }
}
