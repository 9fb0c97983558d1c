import { Link, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import { useFixing } from "./fixing-context";
import type { NamedPlace } from "./name-place";

const useStyles = makeStyles({
  link: {
    flexShrink: 0,
    marginLeft: "auto",
    minWidth: "24px",
    minHeight: "24px",
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
  },
});

/** The address of a cell; a press shows the cell in Excel. */
export function CellLink({ place: { short, place } }: { readonly place: NamedPlace }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { go } = useFixing();
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={say(TEXTS.go, { place: short })}
      onClick={() => go(place)}
    >
      {short}
    </Link>
  );
}
