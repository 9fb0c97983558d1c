import { Button, Link, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, type ReactNode } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { Finding } from "../../core/engine/finding";
import { useLanguage, useSay } from "../language/language-context";
import { useSeverityStyles } from "../parts/finding-styles";
import { Icon } from "../parts/icons";
import { MessageText } from "../parts/message-text";
import { Page } from "../parts/page";
import { SEVERITY_LABELS } from "../parts/severity";
import { useAside } from "./aside-context";
import { asideEntries, shortName, type AsideEntry } from "./aside-entries";
import { ASIDE_TEXTS as TEXTS } from "./aside-texts";
import { describeReason, describeStamp } from "./describe-aside";

const useStyles = makeStyles({
  card: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  back: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightBold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    alignItems: "flex-start",
    gap: "10px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  sign: { display: "flex", flexShrink: 0, paddingTop: "2px" },
  words: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  message: { margin: 0 },
  times: { fontWeight: tokens.fontWeightBold, whiteSpace: "nowrap" },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "pre-line",
  },
  side: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
    flexShrink: 0,
    gap: tokens.spacingVerticalXXS,
    maxWidth: "40%",
  },
  cell: {
    minWidth: "24px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightBold,
    textAlign: "end",
    overflowWrap: "anywhere",
  },
  button: { minWidth: "24px", minHeight: "28px", fontWeight: tokens.fontWeightBold },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export interface AsidePageProps {
  /** Null where the workbook could not be checked. */
  readonly checked: Pick<CheckedWorkbook, "skipped" | "cameBack" | "sheet"> | null;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
  /** Shows a finding that came back among the others. */
  readonly onSee: (finding: Finding) => void;
  readonly onBack: () => void;
}

/** What came back because its text changed, then all that is set aside; each can be taken back. */
export function AsidePage({ checked, onGo, onSee, onBack }: AsidePageProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const skipped = useMemo(() => asideEntries(checked?.skipped ?? []), [checked]);
  const cameBack = useMemo(() => asideEntries(checked?.cameBack ?? []), [checked]);
  const count = checked?.skipped.length ?? 0;
  const go = (place: AsideEntry["places"][number]): void =>
    onGo({ sheet: place.sheet ?? checked?.sheet.sheet ?? "", cell: place.cell });
  const title = count === 0 ? say(TEXTS.title) : say(TEXTS.titleCount, { count });
  return (
    <Page title={title} onBack={onBack}>
      {cameBack.length > 0 && (
        <section className={mergeClasses(styles.card, styles.back)}>
          <h3 className={styles.heading}>{say(TEXTS.cameBack, { count: checked?.cameBack.length ?? 0 })}</h3>
          <ul className={styles.list}>
            {cameBack.map((entry, index) => (
              <Entry key={`${entry.key} ${entry.first.finding.message.en}`} entry={entry} onGo={go}>
                {{
                  lines: [
                    entry.places[0] === undefined
                      ? say(TEXTS.changedText)
                      : say(TEXTS.changedCell, { cell: shortName(entry.places[0]) }),
                    say(TEXTS.saidBefore, { words: describeReason(entry.first, language) }),
                    describeStamp(entry.first, language),
                  ],
                  button: (
                    <Button
                      size="small"
                      className={styles.button}
                      data-autofocus={index === 0 ? "" : undefined}
                      aria-label={say(TEXTS.lookAt, { what: entry.first.finding.message[language] })}
                      onClick={() => onSee(entry.first.finding)}
                    >
                      {say(TEXTS.look)}
                    </Button>
                  ),
                }}
              </Entry>
            ))}
          </ul>
        </section>
      )}
      {skipped.length === 0 ? (
        <div>
          <p className={styles.message}>{say(TEXTS.none)}</p>
          <p className={styles.small}>{say(TEXTS.how)}</p>
        </div>
      ) : (
        <SkippedList entries={skipped} title={title} onGo={go} />
      )}
      <p className={styles.small}>{say(TEXTS.errorsStay)}</p>
    </Page>
  );
}

interface SkippedListProps {
  readonly entries: readonly AsideEntry[];
  readonly title: string;
  readonly onGo: (place: AsideEntry["places"][number]) => void;
}

function SkippedList({ entries, title, onGo }: SkippedListProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const aside = useAside();
  const listRef = useRef<HTMLUListElement>(null);
  const taken = useRef<{ readonly key: string; readonly index: number } | null>(null);
  useLayoutEffect(() => {
    if (taken.current === null || entries.some(({ key }) => key === taken.current?.key)) return;
    const { index } = taken.current;
    taken.current = null;
    if (document.activeElement !== document.body) return; // the person has gone on
    const buttons = listRef.current?.querySelectorAll<HTMLElement>("[data-take-back]") ?? [];
    buttons[Math.min(index, buttons.length - 1)]?.focus();
  });
  return (
    <ul ref={listRef} className={styles.card} aria-label={title}>
      {entries.map((entry, index) => (
        <Entry key={entry.key} entry={entry} onGo={onGo}>
          {{
            lines: [describeReason(entry.first, language), describeStamp(entry.first, language)],
            button: aside !== null && (
              <Button
                size="small"
                className={styles.button}
                data-take-back=""
                aria-label={say(TEXTS.takeBackWhat, { what: entry.first.finding.message[language] })}
                disabledFocusable={aside.isBusy}
                onClick={() => {
                  taken.current = { key: entry.key, index };
                  void aside.takeBack(entry.all);
                }}
              >
                {say(TEXTS.takeBack)}
              </Button>
            ),
          }}
        </Entry>
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly entry: AsideEntry;
  readonly onGo: SkippedListProps["onGo"];
  readonly children: { readonly lines: readonly string[]; readonly button: ReactNode };
}

function Entry({ entry: { first, all, places }, onGo, children: { lines, button } }: EntryProps): JSXElement {
  const styles = useStyles();
  const colours = useSeverityStyles();
  const say = useSay();
  const { finding } = first;
  return (
    <li className={styles.entry}>
      <span className={mergeClasses(styles.sign, colours[finding.severity])}>
        <Icon name={finding.severity} />
      </span>
      <div className={styles.words}>
        <p className={styles.message}>
          <span className={styles.hidden}>{say(SEVERITY_LABELS[finding.severity])} </span>
          <MessageText finding={finding} />
          {all.length > 1 && <span className={styles.times}> {say(TEXTS.times, { count: all.length })}</span>}
        </p>
        {lines.map((line) => (
          <p key={line} className={styles.small}>
            {line}
          </p>
        ))}
      </div>
      <div className={styles.side}>
        {places.map((place) => (
          <Link
            key={shortName(place)}
            as="button"
            className={styles.cell}
            aria-label={say(TEXTS.goTo, { place: shortName(place) })}
            onClick={() => onGo(place)}
          >
            {shortName(place)}
          </Link>
        ))}
        {button}
      </div>
    </li>
  );
}
