import {
  Checkbox,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import { useId } from "react";
import type { BoardMeasure } from "../../core/board/board";
import type { PlainDate } from "../../core/calendar/plain-date";
import { useLanguage, useSay } from "../language/language-context";
import { Icon } from "../parts/icons";
import { describeDebt, describeProgress } from "./describe-unit";
import { canSend, type UnitRow } from "./list-units";
import { OwedLine } from "./owed-line";
import { UNITS_TEXTS as TEXTS } from "./units-texts";

const useStyles = makeStyles({
  item: { minWidth: 0, "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke1}` } },
  open: { backgroundColor: tokens.colorBrandBackground2 },
  line: { display: "flex", alignItems: "flex-start", minWidth: 0 },
  tick: { flex: "0 0 34px", minHeight: "32px" },
  head: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    flex: "1 1 auto",
    minWidth: 0,
    padding: "7px 10px 7px 2px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  words: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  name: { display: "block", fontWeight: tokens.fontWeightBold },
  progress: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  back: { fontWeight: tokens.fontWeightBold, color: tokens.colorStatusSuccessForeground1 },
  debt: { flexShrink: 0, whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  late: { fontWeight: tokens.fontWeightBold, color: tokens.colorStatusDangerForeground1 },
  soon: { fontWeight: tokens.fontWeightBold, color: tokens.colorStatusWarningForeground3 },
  complete: {
    display: "flex",
    alignItems: "center",
    gap: "3px",
    color: tokens.colorStatusSuccessForeground1,
  },
  chevron: { display: "flex", flexShrink: 0, paddingTop: "3px" },
  owed: {
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: "0 10px 8px 34px",
    listStyleType: "none",
  },
  more: { minHeight: "24px", textDecorationLine: "underline" },
});

/** Measures of an open unit that are shown at first. */
const FIRST_SHOWN = 4;

interface UnitItemProps {
  readonly row: UnitRow;
  readonly today: PlainDate;
  readonly isOpen: boolean;
  /** True where all of its measures are shown. */
  readonly isWhole: boolean;
  /** True for the one unit that Tab leads to. */
  readonly isStop: boolean;
  readonly isTicked: boolean;
  readonly onFocus: () => void;
  readonly onTick: (isOn: boolean) => void;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onWhole: () => void;
  readonly onFill: (measure: BoardMeasure) => void;
  readonly onGoRow: (measure: BoardMeasure) => void;
}

/** A unit: its tick, what it owes in one number, how far it has got; opened, its measures and what is owed of each. */
export function UnitItem(props: UnitItemProps): JSXElement {
  const { row, today, isOpen, isWhole, isStop, isTicked, onFocus, onTick, onOpen, onWhole } = props;
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const name = row.name ?? say(TEXTS.noUnit);
  const progress = describeProgress(row, today, say, language);
  const { owed } = row;
  const shown = isWhole || owed.length <= FIRST_SHOWN + 1 ? owed : owed.slice(0, FIRST_SHOWN);
  const tabIndex = isStop ? 0 : -1;
  const hasBody = isOpen && owed.length > 0;
  return (
    <li className={mergeClasses(styles.item, hasBody && styles.open)} data-owing={row.key} onFocus={onFocus}>
      <div className={styles.line} data-line="">
        <span className={styles.tick}>
          {canSend(row) && (
            <Checkbox
              checked={isTicked}
              tabIndex={tabIndex}
              aria-label={say(TEXTS.tick, { unit: name })}
              onChange={(_, { checked }) => onTick(checked === true)}
            />
          )}
        </span>
        <button
          type="button"
          className={styles.head}
          data-owing-head=""
          data-line-stop=""
          tabIndex={tabIndex}
          aria-expanded={owed.length > 0 ? isOpen : undefined}
          aria-controls={hasBody ? id : undefined}
          onClick={() => owed.length > 0 && onOpen(!isOpen)}
        >
          <span className={styles.words}>
            <span className={styles.name} lang={row.name === null ? undefined : "th"}>
              {name}
            </span>
            <span className={styles.progress}>
              {progress.words.map((words, at) => (
                <span key={words} className={mergeClasses(at === 0 && progress.isBack && styles.back)}>
                  {at > 0 && " · "}
                  {words}
                </span>
              ))}
            </span>
          </span>{" "}
          <span
            className={mergeClasses(
              styles.debt,
              row.soon > 0 && styles.soon,
              row.late > 0 && styles.late,
              owed.length === 0 && styles.complete,
            )}
          >
            {owed.length === 0 && <Icon name="clear" size={16} />}
            {describeDebt(row, say)}
          </span>
          <span className={styles.chevron}>
            {owed.length > 0 && <Icon name={hasBody ? "expand" : "forward"} size={16} />}
          </span>
        </button>
      </div>
      {hasBody && (
        <ul id={id} className={styles.owed} aria-label={name}>
          {shown.map((item) => (
            <OwedLine
              key={item.measure.ordinal}
              item={item}
              tabIndex={tabIndex}
              onFill={props.onFill}
              onGoRow={props.onGoRow}
            />
          ))}
          {shown.length < owed.length && (
            <li data-line="">
              <Link
                as="button"
                className={styles.more}
                tabIndex={tabIndex}
                data-line-stop=""
                aria-label={`${say(TEXTS.more, { count: owed.length - shown.length })} ${name}`}
                onClick={onWhole}
              >
                {say(TEXTS.more, { count: owed.length - shown.length })}
              </Link>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
