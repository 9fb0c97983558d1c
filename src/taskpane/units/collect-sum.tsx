import { Button, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { Fold } from "../parts/fold";
import { Icon } from "../parts/icons";
import { Page } from "../parts/page";
import type { CollectingState, CollectStage } from "./collect-state";
import { COLLECT_TEXTS as TEXTS } from "./collect-texts";
import { isDecided } from "./decide-conflict";
import { describeSum } from "./describe-sum";
import { FilesButton } from "./files-button";
import { sumCollected } from "./sum-collected";
import { useFirstFocus } from "./use-first-focus";
import type { CollectTab } from "./use-collect";

const useStyles = makeStyles({
  total: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightBold,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  item: {
    minWidth: 0,
    padding: "7px 10px",
    overflowWrap: "anywhere",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  name: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightBold },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  ready: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightBold },
  choose: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightBold },
  refused: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    color: tokens.colorStatusDangerForeground1,
  },
  sign: { display: "flex", flexShrink: 0, paddingTop: "1px" },
  reasons: {
    margin: 0,
    paddingInlineStart: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { minHeight: "32px", whiteSpace: "normal" },
});

interface CollectSumProps {
  readonly state: CollectingState;
  readonly collect: CollectTab;
  readonly onStage: (stage: CollectStage) => void;
  readonly onBack: () => void;
}

/** What came back, by unit: what can be taken, what collides, what is not taken and why. */
export function CollectSum({ state, collect, onStage, onBack }: CollectSumProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { collected, unreadable } = state;
  const firstRef = useFirstFocus();
  const sums = sumCollected(collected, unreadable);
  const count = (part: "ready" | "choose" | "left"): number =>
    sums.reduce((sum, one) => sum + (one.refused === null ? one[part] : 0), 0);
  const total = {
    ready: collected.taken.length + collected.rows.length,
    choose: collected.conflicts.length,
    left: count("left"),
  };
  const open = collected.conflicts.findIndex((conflict) => !isDecided(state, conflict));
  const discard = (): void => {
    collect.reset();
    onBack();
  };
  return (
    <Page title={say(TEXTS.collectTitle)} onBack={onBack}>
      <p className={styles.total}>{describeSum(total, say)}</p>
      <ul className={styles.list} aria-label={say(TEXTS.filesList)}>
        {sums.map((one) => (
          <li key={one.file} className={styles.item} data-collected={one.file}>
            <h3 className={styles.name} lang="th">
              {one.unit}
            </h3>
            {one.unit !== one.file && (
              <p className={styles.small} lang="th">
                {one.file}
              </p>
            )}
            {one.refused !== null ? (
              <p className={mergeClasses(styles.small, styles.refused)}>
                <span className={styles.sign}>
                  <Icon name="error" size={16} />
                </span>
                <span>
                  {say(TEXTS.refused)}: {say(one.refused)}
                </span>
              </p>
            ) : (
              <p className={styles.small}>
                {one.ready + one.choose + one.left === 0 && say(TEXTS.nothingNew)}
                {one.ready > 0 && (
                  <span className={styles.ready}>{say(TEXTS.sumOf, { ready: one.ready })}</span>
                )}
                {one.ready > 0 && one.choose > 0 && " · "}
                {one.choose > 0 && (
                  <span className={styles.choose}>{say(TEXTS.sumChoose, { choose: one.choose })}</span>
                )}
              </p>
            )}
            {one.refused === null && one.left > 0 && (
              <Fold summary={say(TEXTS.whyLeft, { count: one.left })}>
                {() => (
                  <ul className={styles.reasons}>
                    {one.reasons.map(({ sheet, cell, why }, at) => (
                      <li key={at}>
                        {sheet !== null && cell !== null && `${say(TEXTS.cellIn, { sheet, cell })}: `}
                        {say(why)}
                      </li>
                    ))}
                  </ul>
                )}
              </Fold>
            )}
          </li>
        ))}
      </ul>
      <div>
        <FilesButton text={TEXTS.addFiles} isMain={false} onFiles={collect.add} />
      </div>
      <ActionBar label={say(TEXTS.nextStep)}>
        {sums.some(({ refused }) => refused === null) && (
          <Button
            appearance="primary"
            className={styles.button}
            ref={firstRef}
            onClick={() => onStage(open >= 0 ? { kind: "conflict", at: open } : { kind: "preview" })}
          >
            {open >= 0 ? say(TEXTS.toConflicts, { count: total.choose }) : say(TEXTS.toPreview)}
          </Button>
        )}
        <Button className={styles.button} onClick={discard}>
          {say(TEXTS.discard)}
        </Button>
      </ActionBar>
    </Page>
  );
}
