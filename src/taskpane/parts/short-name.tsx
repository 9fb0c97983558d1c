import { makeStyles, type JSXElement } from "@fluentui/react-components";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface ShortNameProps {
  /** What is seen. */
  readonly short: string;
  /** What it is called: begins with what is seen. */
  readonly name: string;
}

/** The words of a button whose row says the rest of its name: heard whole, so that who says what is seen finds it. */
export function ShortName({ short, name }: ShortNameProps): JSXElement {
  const styles = useStyles();
  const rest = name.startsWith(short) ? name.slice(short.length) : ` ${name}`;
  return (
    <>
      {short}
      {rest !== "" && <span className={styles.hidden}>{rest}</span>}
    </>
  );
}
