import { Button, Checkbox, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import type { ResultsTabActions } from "./results-tab-actions";
import { TARGETS_AT_A_TIME, type ResultsTabState } from "./results-tab-state";
import { tickedTargets, type OfferedTarget } from "./offer-targets";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

const useStyles = makeStyles({
  item: { minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  look: { display: "block", color: tokens.colorStatusWarningForeground3 },
});

interface TargetChoiceProps {
  readonly offers: readonly OfferedTarget[];
  readonly state: Pick<ResultsTabState, "ticks" | "targetsShown">;
  readonly actions: Pick<ResultsTabActions, "change" | "prepare">;
  readonly isBusy: boolean;
  /** What the button says for a number of rows. */
  readonly action: (count: number) => string;
  /** True where there is something to do without a row, too. */
  readonly isUseful: boolean;
  readonly isPrimary?: boolean;
}

/** The rows that would be added to the indicator sheet, each with its tick, and the button that adds just those. */
export function TargetChoice(props: TargetChoiceProps): JSXElement {
  const { offers, state, actions, isBusy, action, isUseful, isPrimary = false } = props;
  const styles = useStyles();
  const work = useWorkStyles();
  const say = useSay();
  const drawn = offers.slice(0, state.targetsShown);
  const ticked = tickedTargets(drawn, state.ticks);
  const rest = offers.length - drawn.length;
  return (
    <>
      {drawn.length > 0 && (
        <>
          <p className={work.small}>{say(TEXTS.chooseTargets)}</p>
          <ul className={work.list}>
            {drawn.map((offer) => {
              const { key, measure, words, needsLook } = offer;
              return (
                <li key={key} className={styles.item}>
                  <Checkbox
                    checked={ticked.includes(offer)}
                    label={
                      <span className={styles.label}>
                        {say(TEXTS.targetRow, { measure, indicator: words })}
                        {needsLook && <span className={styles.look}>{say(TEXTS.lookFirst)}</span>}
                      </span>
                    }
                    onChange={(_, { checked }) =>
                      actions.change((old) => ({ ticks: { ...old.ticks, [key]: checked === true } }))
                    }
                  />
                </li>
              );
            })}
          </ul>
        </>
      )}
      {rest > 0 && (
        <div className={work.row}>
          <Button
            size="small"
            onClick={() => actions.change((old) => ({ targetsShown: old.targetsShown + TARGETS_AT_A_TIME }))}
          >
            {say(TEXTS.moreTargets, { count: rest })}
          </Button>
        </div>
      )}
      <div className={work.row}>
        <Button
          size={isPrimary ? "medium" : "small"}
          {...(isPrimary && { appearance: "primary" as const })}
          className={work.button}
          disabledFocusable={isBusy || (!isUseful && ticked.length === 0)}
          onClick={() => actions.prepare(ticked.map(({ cells }) => cells))}
        >
          {action(ticked.length)}
        </Button>
      </div>
    </>
  );
}
