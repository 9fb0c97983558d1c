import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { Icon, type IconName } from "../parts/icons";
import { WELCOME_TEXTS as TEXTS } from "./welcome-texts";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  what: { margin: 0, color: tokens.colorNeutralForeground2 },
  points: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  point: { display: "flex", gap: tokens.spacingHorizontalM, listStyleType: "none" },
  sign: { display: "flex", paddingTop: "2px", color: tokens.colorBrandForeground1, flexShrink: 0 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  words: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
  start: { flex: "1 1 auto" },
});

const POINTS = [
  { icon: "clear", title: TEXTS.findTitle, words: TEXTS.find },
  { icon: "refresh", title: TEXTS.followTitle, words: TEXTS.follow },
  { icon: "document", title: TEXTS.reportTitle, words: TEXTS.report },
] as const satisfies readonly { readonly icon: IconName; readonly title: object; readonly words: object }[];

interface WelcomeCardProps {
  readonly onStart: () => void;
  readonly onSkip: () => void;
}

/** What the pane does, shown before its first use and when it is asked for. */
export function WelcomeCard({ onStart, onSkip }: WelcomeCardProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{say(TEXTS.title)}</h2>
      <p className={styles.what}>{say(TEXTS.what)}</p>
      <ul className={styles.points}>
        {POINTS.map(({ icon, title, words }) => (
          <li key={icon} className={styles.point}>
            <span className={styles.sign}>
              <Icon name={icon} size={20} />
            </span>
            <span>
              <span className={styles.name}>{say(title)}</span>
              <span className={styles.words}>{say(words)}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" className={styles.start} onClick={onStart}>
          {say(TEXTS.start)}
        </Button>
        <Button appearance="subtle" onClick={onSkip}>
          {say(TEXTS.skip)}
        </Button>
      </div>
    </section>
  );
}
