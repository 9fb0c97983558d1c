import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icons";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "center",
    overflowWrap: "anywhere",
  },
  sign: { display: "flex", color: tokens.colorBrandForeground1 },
  clear: { color: tokens.colorStatusSuccessForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightBold,
  },
});

interface MessageCardProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children: ReactNode;
}

/** What is shown in the middle of the pane when there is no list to show. */
export function MessageCard({ icon, title, children }: MessageCardProps): JSXElement {
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <span className={mergeClasses(styles.sign, icon === "clear" && styles.clear)}>
        <Icon name={icon} size={36} />
      </span>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
