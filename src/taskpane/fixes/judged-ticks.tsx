import { Checkbox, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { describeWords } from "./describe-words";
import { FIX_NAMES, FIXES_TEXTS as TEXTS } from "./fixes-texts";
import type { PlannedFix } from "./plan-fixes";
import type { FixChoice } from "./use-fix-choice";

const useStyles = makeStyles({
  words: { display: "flex", flexDirection: "column", marginTop: tokens.spacingVerticalXS },
  label: { overflowWrap: "anywhere" },
  look: { display: "block", color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
});

interface JudgedTicksProps {
  readonly fix: PlannedFix;
  /** Keys of the chosen words. */
  readonly judged: ReadonlySet<string>;
  readonly onChoose: FixChoice["choose"];
}

/**
 * A tick for each wording that a person must judge, off at first (R10); where a fix is about one alone, the card's own tick is the
 * same.
 */
export function JudgedTicks({ fix, judged, onChoose }: JudgedTicksProps): JSXElement | null {
  const styles = useStyles();
  const say = useSay();
  if (fix.words.length === 0 || (fix.isJudged && fix.words.length === 1)) return null;
  return (
    <div className={styles.words}>
      {fix.words.map((words) => {
        const described = describeWords(words);
        const [name, cell] = [FIX_NAMES[words.check], words.cell ?? ""];
        return (
          <Checkbox
            key={words.key}
            checked={judged.has(words.key)}
            label={
              <span className={styles.label}>
                {described
                  ? say(described.text, described.values)
                  : say(TEXTS.judgedCell, { name: name ? say(name) : "", cell })}
                <span className={styles.look}>{say(TEXTS.look)}</span>
              </span>
            }
            onChange={(_, { checked }) => onChoose(fix, words.key, checked === true)}
          />
        );
      })}
    </div>
  );
}
