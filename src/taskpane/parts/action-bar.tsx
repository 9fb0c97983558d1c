import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { useFrame } from "./frame-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    // The first button says what it does and takes the room; a second one ("ไม่แก้") is as wide as its word.
    "& > *:first-child": { flex: "1 1 auto" },
    "& > *": { minWidth: 0 },
  },
});

interface ActionBarProps {
  /** What the buttons act on, for a screen reader. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * The buttons of whatever is open: they stand still above the foot, never in what scrolls, so none is ever under the fold (R8).
 * At most one part of the pane shows it at a time. Without a frame around it, it stands where it is written.
 */
export function ActionBar({ label, children }: ActionBarProps): JSXElement {
  const styles = useStyles();
  const { actionSlot } = useFrame();
  const bar = (
    // Above the foot it stands in no other landmark.
    <section aria-label={label}>
      <div className={styles.bar} role="group" aria-label={label} data-action-bar="">
        {children}
      </div>
    </section>
  );
  return actionSlot === null ? bar : <>{createPortal(bar, actionSlot)}</>;
}
