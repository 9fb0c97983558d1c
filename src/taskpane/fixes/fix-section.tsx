import { Button, Checkbox, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useSay } from "../language/language-context";
import { describeWords } from "./describe-words";
import { FixPreview } from "./fix-preview";
import { FIX_NAMES, FIXES_TEXTS as TEXTS } from "./fixes-texts";
import type { FixSection, PlannedFix } from "./plan-fixes";
import type { FixChoice } from "./use-fix-choice";

const useStyles = makeStyles({
  section: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingBlock: tokens.spacingVerticalXS,
  },
  head: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    justifyContent: "space-between",
    paddingRight: tokens.spacingHorizontalS,
  },
  name: {
    margin: 0,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    flex: "1 1 160px",
    minWidth: 0,
  },
  list: { margin: 0, padding: 0 },
  fix: {
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
  },
  preview: { paddingLeft: tokens.spacingHorizontalM },
  look: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
  words: { display: "flex", flexDirection: "column", paddingLeft: tokens.spacingHorizontalM },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  more: { margin: tokens.spacingHorizontalS },
});

const AT_A_TIME = 20;
const MOST_PLACES = 3;

interface FixSectionViewProps {
  readonly section: FixSection;
  readonly choice: FixChoice;
  /** Name of the measures sheet. */
  readonly sheet: string;
}

/** The fixes of one kind: a tick for all of them, and one for each. */
export function FixSectionView({ section, choice, sheet }: FixSectionViewProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const listId = useId();
  const { names, fixes } = section;
  const [isOpen, setOpen] = useState(true);
  const [count, setCount] = useState(AT_A_TIME);
  const ticks = fixes.map(choice.tickOf);
  const areAllTicked = ticks.every((tick) => tick === true);
  const name = names.map((one) => say(one)).join(" · ");
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <Checkbox
            checked={areAllTicked || (ticks.some((tick) => tick !== false) && "mixed")}
            label={`${name} (${fixes.length})`}
            onChange={() => choice.tick(fixes, !areAllTicked)}
          />
        </h3>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-label={`${say(isOpen ? TEXTS.hideSection : TEXTS.showSection)} ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? TEXTS.hideSection : TEXTS.showSection)}
        </Button>
      </div>
      {isOpen && (
        <>
          <ul className={styles.list} id={listId}>
            {fixes.slice(0, count).map((fix) => (
              <li key={fix.key} className={styles.fix}>
                <Checkbox
                  checked={choice.tickOf(fix)}
                  label={say(TEXTS.fixLabel, { places: placesText(fix) })}
                  onChange={() => choice.tick([fix], choice.tickOf(fix) !== true)}
                />
                {fix.isJudged && <span className={styles.look}>{say(TEXTS.look)}</span>}
                <JudgedTicks fix={fix} choice={choice} />
                <div className={styles.preview}>
                  <FixPreview edits={fix.edits} sheet={sheet} />
                </div>
              </li>
            ))}
          </ul>
          {fixes.length > count && (
            <Button size="small" className={styles.more} onClick={() => setCount(count + AT_A_TIME)}>
              {say(TEXTS.more, { count: fixes.length - count })}
            </Button>
          )}
        </>
      )}
    </div>
  );

  function placesText({ edits }: PlannedFix): string {
    const places = [
      ...edits.cells.filter((edit) => edit.sheet === sheet).map(({ cell }) => cell),
      ...edits.removedRows.map(({ row }) => say(TEXTS.rowShort, { row })),
    ];
    const more = places.length - MOST_PLACES;
    return places.slice(0, MOST_PLACES).join(", ") + (more > 0 ? say(TEXTS.others, { count: more }) : "");
  }
}

/** A tick for each wording that a person must judge; where a fix is about one alone, its own tick is the same. */
function JudgedTicks({
  fix,
  choice,
}: {
  readonly fix: PlannedFix;
  readonly choice: FixChoice;
}): JSXElement | null {
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
            checked={choice.judged.has(words.key)}
            label={
              <span className={styles.label}>
                {described
                  ? say(described.text, described.values)
                  : say(TEXTS.judgedCell, { name: name ? say(name) : "", cell })}
              </span>
            }
            onChange={(_, { checked }) => choice.choose(fix, words.key, checked === true)}
          />
        );
      })}
    </div>
  );
}
