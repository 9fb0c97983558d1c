import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import { Icon } from "../frame/icons";
import { TroubleBar } from "../frame/trouble-bar";
import { useSay } from "../language/language-context";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";
import { describeChange, type DescribedChange } from "./describe-change";
import type { LastChange } from "./use-last-change";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    maxHeight: "40%",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  filled: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
  status: { flex: "1 1 130px", minWidth: 0, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase200 },
  busy: { justifyContent: "start" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  half: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  place: { marginRight: tokens.spacingHorizontalS, textDecorationLine: "underline" },
  list: { margin: 0, paddingLeft: "20px" },
  summary: {
    cursor: "pointer",
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

interface ChangeBarProps {
  readonly change: LastChange;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
}

/** What was changed last, what was left and why, and the button that takes it back. */
export function ChangeBar({ change: { state, undo, dismiss }, onGo }: ChangeBarProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { step, last, trouble } = state;
  const told = last === null || step !== null ? null : describeChange(last);
  const isEmpty = told === null && step === null && trouble === null;
  return (
    <div
      className={mergeClasses(styles.bar, !isEmpty && styles.filled)}
      {...(!isEmpty && { role: "region", "aria-label": say(TEXTS.lastChange) })}
    >
      {trouble && <TroubleBar trouble={trouble.trouble} onRetry={trouble.retry} onDismiss={dismiss} />}
      <div className={styles.line}>
        <div role="status" className={styles.status}>
          {step !== null && (
            <Spinner
              size="extra-tiny"
              className={styles.busy}
              labelPosition="after"
              label={say(TEXTS[step])}
            />
          )}
          {told !== null && say(told.text, told.values)}
        </div>
        {told !== null && told.undo !== null && (
          <Button size="small" icon={<Icon name="undo" />} onClick={() => told.undo && undo(told.undo)}>
            {say(told.undoText)}
          </Button>
        )}
        {told !== null && (
          <Button size="small" appearance="subtle" onClick={dismiss}>
            {say(TEXTS.close)}
          </Button>
        )}
      </div>
      {told?.halfMade && (
        <p className={mergeClasses(styles.small, styles.half)}>
          {say(TEXTS.halfMade, { reason: say(told.halfMade) })}
        </p>
      )}
      {told !== null && told.reasons.length > 0 && <Reasons told={told} onGo={onGo} />}
    </div>
  );
}

/** Places that are named under one reason: a locked sheet gives the same one for hundreds of cells. */
const MOST_PLACES = 12;

function Reasons({
  told,
  onGo,
}: Pick<ChangeBarProps, "onGo"> & { readonly told: DescribedChange }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <details className={styles.small}>
      <summary className={styles.summary}>{say(told.leftText, { count: told.leftCount })}</summary>
      <ul className={styles.list}>
        {told.reasons.map(({ reason, places }) => (
          <li key={reason.en}>
            {say(reason)}{" "}
            {places.slice(0, MOST_PLACES).map((edit) => {
              const isCell = "cell" in edit;
              const { sheet } = edit;
              const place = isCell
                ? say(TEXTS.cell, { sheet, cell: edit.cell })
                : say(TEXTS.row, { sheet, row: edit.row });
              const cell = isCell ? edit.cell : `A${edit.row}`;
              return (
                <Link key={place} as="button" className={styles.place} onClick={() => onGo({ sheet, cell })}>
                  {place}
                </Link>
              );
            })}
            {places.length > MOST_PLACES && say(TEXTS.morePlaces, { count: places.length - MOST_PLACES })}
          </li>
        ))}
      </ul>
    </details>
  );
}
