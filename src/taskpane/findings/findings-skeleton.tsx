import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";

const useStyles = makeStyles({
  skeleton: { display: "flex", flexDirection: "column", gap: "10px" },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  bone: {
    flex: "1 1 auto",
    height: "14px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
  tall: { height: "32px" },
  counter: { height: "50px" },
});

/** What the findings will look like, before there are any: nothing moves in it, and a screen reader is told in words. */
export function FindingsSkeleton(): JSXElement {
  const styles = useStyles();
  return (
    <div className={styles.skeleton} aria-hidden="true" data-skeleton="">
      <div className={styles.card}>
        <div className={styles.bone} style={{ width: "55%" }} />
        <div className={mergeClasses(styles.bone, styles.tall)} />
      </div>
      <div className={styles.row}>
        {[0, 1, 2].map((at) => (
          <div key={at} className={mergeClasses(styles.bone, styles.counter)} />
        ))}
      </div>
      <div className={styles.card}>
        {["80%", "60%", "90%", "65%", "50%"].map((width) => (
          <div key={width} className={styles.bone} style={{ width }} />
        ))}
      </div>
    </div>
  );
}
