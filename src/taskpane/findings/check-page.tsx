import { makeStyles, Spinner, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useLanguage, useSay } from "../language/language-context";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import { loadCheckPage, type CheckPage as Page } from "./load-check-page";

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightBold,
  },
  text: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    "&:last-child": { marginBottom: 0 },
    whiteSpace: "pre-line",
  },
});

/** Why a slip matters and how to correct it, as the check's own page says. */
export function CheckPage({ check }: { readonly check: string }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const page = usePage(check);
  if (page === "loading") return <Spinner size="tiny" label={say(TEXTS.loadingPage)} />;
  if (page === null) return <p className={styles.page}>{say(TEXTS.noPage)}</p>;
  const sections =
    language === "th"
      ? [
          { heading: say(TEXTS.whyImportant), text: page.why },
          { heading: say(TEXTS.how), text: page.how },
        ]
      : [{ heading: say(TEXTS.aboutCheck), text: page.english }];
  return (
    <div className={styles.page}>
      {sections.map(({ heading, text }) => (
        <div key={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          <p className={styles.text}>{text}</p>
        </div>
      ))}
    </div>
  );
}

function usePage(check: string): Page | "loading" | null {
  const [page, setPage] = useState<Page | "loading" | null>("loading");
  useEffect(() => {
    let isShown = true;
    const show = (found: Page | null): void => {
      if (isShown) setPage(found);
    };
    loadCheckPage(check).then(show, () => show(null)); // null says so in words
    return () => {
      isShown = false;
    };
  }, [check]);
  return page;
}
