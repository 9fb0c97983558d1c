import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    height: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
    "&:last-child": { width: "60%" },
  },
});

/** Lines in the place of a card that is still worked out; for the eye only, the words beside it say what goes on. */
export function Skeleton({ lines }: { readonly lines: number }): JSXElement {
  const styles = useStyles();
  return (
    <div className={styles.card} aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        <div key={at} className={styles.line} />
      ))}
    </div>
  );
}
