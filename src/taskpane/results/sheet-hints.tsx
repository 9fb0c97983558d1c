import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { RecordSheets } from "../../core/model/record-sheets";
import { SHEET_NAMES } from "../../core/model/sheet-names";
import type { Gap } from "../../core/summary/proposals";
import { useSay } from "../language/language-context";
import type { DescribedRow } from "./describe-rows";
import { Fold } from "./fold";
import type { GoTo } from "./go-to";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

const useStyles = makeStyles({
  hint: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

interface SheetHintsProps {
  readonly records: RecordSheets;
  /** Targets that the indicator sheet lacks. */
  readonly targets: readonly DescribedRow[];
  /** Rows that belong to no measure for certain. */
  readonly unused: readonly Gap[];
  readonly isBusy: boolean;
  readonly onPrepare: () => void;
  readonly onGo: GoTo;
}

/** What the sheets of records themselves lack: one of them, targets, rows that name no measure. */
export function SheetHints({
  records,
  targets,
  unused,
  isBusy,
  onPrepare,
  onGo,
}: SheetHintsProps): JSXElement {
  const styles = useStyles();
  const work = useWorkStyles();
  const say = useSay();
  const missing =
    records.evidence.sheet === null
      ? SHEET_NAMES.evidence
      : records.indicators.sheet === null
        ? SHEET_NAMES.indicators
        : null;
  const prepare = (words: string): JSXElement => (
    <div className={work.row}>
      <Button size="small" className={work.button} disabledFocusable={isBusy} onClick={onPrepare}>
        {words}
      </Button>
    </div>
  );
  return (
    <>
      {missing !== null && (
        <div className={styles.hint}>
          <p className={work.small}>{say(TEXTS.oneMissing, { sheet: missing })}</p>
          {prepare(say(TEXTS.makeMissing))}
        </div>
      )}
      {targets.length > 0 && (
        <div className={styles.hint}>
          <Fold summary={say(TEXTS.newTargets, { count: targets.length })}>
            {() => (
              <ul className={work.list}>
                {targets.map(({ row, measure, words }) => (
                  <li key={row} className={work.small}>
                    {say(TEXTS.targetRow, { measure, indicator: words })}
                  </li>
                ))}
              </ul>
            )}
          </Fold>
          {prepare(say(TEXTS.addTargets))}
        </div>
      )}
      {unused.length > 0 && (
        <div className={styles.hint}>
          <Fold summary={say(TEXTS.unusedRows, { count: unused.length })}>
            {() => (
              <ul className={work.list}>
                {unused.map(({ message, sheet, cell }, index) => (
                  <li key={index} className={work.small}>
                    <button
                      type="button"
                      className={work.link}
                      onClick={() => sheet !== null && onGo({ sheet, cell: cell ?? "A1" })}
                    >
                      {say(message)}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </Fold>
        </div>
      )}
    </>
  );
}
