import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { Finding } from "../../core/engine/finding";
import { useSay } from "../language/language-context";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import type { PlannedFix } from "./plan-fixes";
import { countChanges, sumFixes } from "./sum-fixes";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Places that are named one by one. */
const MOST_PLACES = 8;

interface MendSumProps {
  readonly fixes: readonly PlannedFix[];
  readonly chosen: ReadonlySet<PlannedFix>;
  readonly findings: number;
  readonly companions: readonly Finding[];
  readonly byHand: readonly Finding[];
  readonly isOne: boolean;
}

/** How many findings become how many changes, and what becomes of the others. */
export function MendSum(props: MendSumProps): JSXElement | null {
  const { fixes, chosen, findings, companions, byHand, isOne } = props;
  const styles = useStyles();
  const say = useSay();
  const namePlaces = (of: readonly Finding[]): string => {
    const places = of.map(({ cell, sheet }) => (sheet === undefined ? "" : `${sheet} `) + (cell ?? "–"));
    const more = places.length - MOST_PLACES;
    return places.slice(0, MOST_PLACES).join(", ") + (more > 0 ? say(TEXTS.others, { count: more }) : "");
  };
  const { cells, rows } = countChanges(fixes);
  if (isOne && findings === 1 && cells + rows === 1) return null; // the card says it all
  const parts = sumFixes(fixes, chosen, findings - byHand.length).map(({ text, values }, at) =>
    say(text, at === 0 ? { ...values, findings } : values),
  );
  if (byHand.length > 0) parts.push(say(TEXTS.sumByHand, { cells: namePlaces(byHand) }));
  return (
    <>
      <p className={styles.text}>{parts.join(" · ")}</p>
      {companions.length > 1 && (
        <p className={styles.small}>
          {say(TEXTS.companions, { count: companions.length, places: namePlaces(companions) })}
        </p>
      )}
    </>
  );
}
