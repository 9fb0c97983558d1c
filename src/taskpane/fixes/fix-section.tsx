import { Button, Checkbox, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useSay } from "../language/language-context";
import { FixPreview } from "./fix-preview";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import type { FixSection, PlannedFix } from "./plan-fixes";

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
  more: { margin: tokens.spacingHorizontalS },
});

const AT_A_TIME = 20;
/** So few are shown unfolded. */
const FEW = 5;
const MOST_PLACES = 3;

interface FixSectionViewProps {
  readonly section: FixSection;
  readonly chosen: ReadonlySet<PlannedFix>;
  /** Name of the measures sheet. */
  readonly sheet: string;
  readonly onChoose: (fixes: readonly PlannedFix[], isChosen: boolean) => void;
}

/** The fixes of one kind: a tick for all of them, and one for each. */
export function FixSectionView({ section, chosen, sheet, onChoose }: FixSectionViewProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const listId = useId();
  const { names, fixes } = section;
  const [isOpen, setOpen] = useState(fixes.length <= FEW);
  const [count, setCount] = useState(AT_A_TIME);
  const ticked = fixes.filter((fix) => chosen.has(fix)).length;
  const name = names.map((one) => say(one)).join(" · ");
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <Checkbox
            checked={ticked === fixes.length ? true : ticked === 0 ? false : "mixed"}
            label={`${name} (${fixes.length})`}
            onChange={() => onChoose(fixes, ticked < fixes.length)}
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
                  checked={chosen.has(fix)}
                  label={say(TEXTS.fixLabel, { places: placesText(fix) })}
                  onChange={(_, { checked }) => onChoose([fix], checked === true)}
                />
                {fix.needsLook && <span className={styles.look}>{say(TEXTS.look)}</span>}
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
