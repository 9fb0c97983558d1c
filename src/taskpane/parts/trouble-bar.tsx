import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Trouble } from "../checking/check-runner";
import { useSay } from "../language/language-context";
import { useServices } from "../services/pane-services";
import { describeCrash } from "./describe-crash";
import { PARTS_TEXTS } from "./parts-texts";

const useStyles = makeStyles({
  bar: { flexShrink: 0, minWidth: 0, paddingBlock: tokens.spacingVerticalS, alignItems: "start" },
  // Edge to edge: what it would take for a frame of its own is missing where the pane is low.
  inStrip: {
    margin: `calc(-1 * ${tokens.spacingVerticalXS}) calc(-1 * ${tokens.spacingHorizontalM})`,
    borderTopWidth: "2px",
    borderRightWidth: 0,
    borderBottomWidth: 0,
    borderLeftWidth: 0,
    borderRadius: 0,
  },
  body: { minWidth: 0, whiteSpace: "normal", overflowWrap: "anywhere" },
  detail: {
    boxSizing: "border-box",
    width: "100%",
    marginTop: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

interface TroubleBarProps {
  readonly trouble: Trouble;
  /** Tries again what failed; null where that means nothing. */
  readonly onRetry: (() => void) | null;
  /** Null where it stays until it is over. */
  readonly onDismiss: (() => void) | null;
  /** What is told before it: what was done all the same. */
  readonly lead?: string | undefined;
  /** True where the strip at the foot is all there is around it. */
  readonly isInStrip?: boolean;
}

/** What went wrong, in one sentence, with what can be done. */
export function TroubleBar(props: TroubleBarProps): JSXElement {
  const { trouble, onRetry, onDismiss, lead, isInStrip = false } = props;
  const styles = useStyles();
  const say = useSay();
  const { copyText } = useServices();
  const [copied, setCopied] = useState<"not-yet" | "yes" | "refused">("not-yet");
  const detail = trouble.kind === "crash" ? describeCrash(trouble.error) : null;

  return (
    <div role="alert">
      <MessageBar
        intent={detail === null ? "warning" : "error"}
        layout="multiline"
        className={mergeClasses(styles.bar, isInStrip && styles.inStrip)}
      >
        <MessageBarBody className={styles.body}>
          {lead !== undefined && `${lead} `}
          {trouble.kind === "fault"
            ? say(trouble.fault)
            : say(trouble.isWriting === true ? PARTS_TEXTS.crashWriting : PARTS_TEXTS.crash)}
          {detail !== null && copied === "yes" && ` ${say(PARTS_TEXTS.copied)}`}
          {detail !== null && copied === "refused" && (
            <textarea
              className={styles.detail}
              readOnly
              rows={5}
              value={detail}
              aria-label={say(PARTS_TEXTS.copyByHand)}
            />
          )}
        </MessageBarBody>
        <MessageBarActions>
          {onRetry && (
            <Button size="small" onClick={onRetry}>
              {say(PARTS_TEXTS.retry)}
            </Button>
          )}
          {detail !== null && (
            <Button
              size="small"
              onClick={() =>
                void copyText(detail).then((isCopied) => setCopied(isCopied ? "yes" : "refused"))
              }
            >
              {say(PARTS_TEXTS.copyDetail)}
            </Button>
          )}
          {onDismiss && (
            <Button size="small" appearance="subtle" onClick={onDismiss}>
              {say(PARTS_TEXTS.close)}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
