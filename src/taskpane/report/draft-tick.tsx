import { Checkbox, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, type RefObject } from "react";
import type { Text } from "../language/language";
import { useSay } from "../language/language-context";
import { useReportStyles } from "./report-styles";
import { REPORT_TEXTS as TEXTS } from "./report-texts";

const useStyles = makeStyles({
  tick: { display: "flex", flexDirection: "column" },
  words: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightBold },
  hint: { paddingLeft: "32px" },
  why: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightBold },
});

interface DraftTickProps {
  readonly isDraft: boolean;
  /** What was asked for before this was ticked, and therefore not made; null for nothing. */
  readonly refused: Text | null;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onDraft: (isDraft: boolean) => void;
}

/** A draft is asked for once; the tick holds for every format as long as errors stand (R24). */
export function DraftTick({ isDraft, refused, inputRef, onDraft }: DraftTickProps): JSXElement {
  const styles = useStyles();
  const common = useReportStyles();
  const say = useSay();
  const hintId = useId();
  return (
    <div className={styles.tick}>
      <Checkbox
        ref={inputRef}
        label={<span className={styles.words}>{say(TEXTS.draft)}</span>}
        checked={isDraft}
        aria-describedby={hintId}
        onChange={(_, { checked }) => onDraft(checked === true)}
      />
      <div id={hintId} className={styles.hint}>
        <p className={common.hint}>{say(TEXTS.draftHint)}</p>
        <p className={styles.why} role="alert" style={{ margin: 0 }}>
          {refused !== null && say(TEXTS.draftFirst, { what: say(refused) })}
        </p>
      </div>
    </div>
  );
}
