import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { UserFault } from "../../app/ports/result";
import type { RecordSheets } from "../../core/model/record-sheets";
import { SHEET_NAMES } from "../../core/model/sheet-names";
import type { Gap } from "../../core/summary/proposals";
import { useSay } from "../language/language-context";
import { Fold } from "../parts/fold";
import { MessageCard } from "../parts/message-card";
import type { GoTo } from "./go-to";
import type { OfferedTarget } from "./offer-targets";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { TargetChoice } from "./target-choice";
import type { ResultsTab } from "./use-results-tab";
import { useWorkStyles } from "./use-work-styles";

const useStyles = makeStyles({
  hint: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
});

interface SheetHintsProps {
  readonly records: RecordSheets;
  /** Targets that are not on the indicator sheet yet. */
  readonly targets: readonly OfferedTarget[];
  /** Rows that belong to no measure for certain. */
  readonly unused: readonly Gap[];
  readonly tab: ResultsTab;
  /** True where neither sheet is there yet. */
  readonly isFirstUse: boolean;
  /** Why sheets cannot be added to this workbook; null where they can. */
  readonly sheetsLack: UserFault | null;
  readonly onGo: GoTo;
}

/** What is wrong with the sheets of records themselves: one is missing, targets are missing, rows name no measure. */
export function SheetHints(props: SheetHintsProps): JSXElement {
  const { records, targets, unused, tab, isFirstUse, sheetsLack, onGo } = props;
  const styles = useStyles();
  const work = useWorkStyles();
  const say = useSay();
  const { isPreparing } = tab.state;
  const missing =
    records.evidence.sheet === null
      ? SHEET_NAMES.evidence
      : records.indicators.sheet === null
        ? SHEET_NAMES.indicators
        : null;
  const choice = (
    <TargetChoice
      offers={targets}
      {...tab}
      isUseful={missing !== null}
      action={(count) => {
        if (missing === null) return say(TEXTS.addTargets, { count });
        return count === 0 ? say(TEXTS.makeMissing) : say(TEXTS.makeMissingWith, { count });
      }}
    />
  );
  if (isFirstUse) {
    return (
      <MessageCard icon="grid" title={say(TEXTS.firstTitle)}>
        <p className={work.small}>{say(TEXTS.firstWhat)}</p>
        {sheetsLack === null ? (
          <TargetChoice
            offers={targets}
            {...tab}
            isUseful
            isPrimary
            action={(count) => (count === 0 ? say(TEXTS.firstMake) : say(TEXTS.firstMakeWith, { count }))}
          />
        ) : (
          <p className={work.small}>{say(sheetsLack)}</p>
        )}
      </MessageCard>
    );
  }
  return (
    <>
      {missing !== null && (
        <div className={styles.hint}>
          <p className={work.small}>{say(TEXTS.oneMissing, { sheet: missing })}</p>
          {choice}
        </div>
      )}
      {missing === null && targets.length > 0 && (
        <div className={styles.hint}>
          {/* Made again by its key: the ribbon unfolds it. */}
          <Fold
            key={String(isPreparing)}
            summary={say(TEXTS.newTargets, { count: targets.length })}
            startsOpen={isPreparing}
          >
            {() => choice}
          </Fold>
        </div>
      )}
      {isPreparing && missing === null && targets.length === 0 && (
        <p className={work.small} role="status">
          {say(TEXTS.nothingToPrepare)}
        </p>
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
