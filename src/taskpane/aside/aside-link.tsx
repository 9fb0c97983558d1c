import { Link, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { useAside } from "./aside-context";
import { ASIDE_TEXTS as TEXTS } from "./aside-texts";

const useStyles = makeStyles({
  link: {
    alignSelf: "flex-start",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase300,
    textDecorationLine: "underline",
    textAlign: "start",
  },
});

/** The way to what is set aside, with its count; nothing where nothing is. */
export function AsideLink(): JSXElement | null {
  const styles = useStyles();
  const say = useSay();
  const aside = useAside();
  if (aside === null || aside.count === 0) return null;
  return (
    <Link as="button" className={styles.link} data-opener="aside" onClick={aside.openPage}>
      {say(TEXTS.see, { count: aside.count })}
    </Link>
  );
}
