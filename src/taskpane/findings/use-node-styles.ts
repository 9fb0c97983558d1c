import { makeStyles, tokens } from "@fluentui/react-components";

/** How the heads and lines of the list look: cards of their own, without boxes around them, since only what is near is drawn. */
export const useNodeStyles = makeStyles({
  node: {
    position: "relative",
    boxSizing: "border-box",
    width: "100%",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    overflow: "clip",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { "&:focus-visible": { outlineColor: "Highlight" } },
  },
  first: {
    borderTopColor: tokens.colorNeutralStroke1,
    borderStartStartRadius: tokens.borderRadiusXLarge,
    borderStartEndRadius: tokens.borderRadiusXLarge,
  },
  last: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    borderEndStartRadius: tokens.borderRadiusXLarge,
    borderEndEndRadius: tokens.borderRadiusXLarge,
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    "&:hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { borderLeft: "3px solid Highlight" },
  },
  // Heard and not seen: the words are part of the name, which must hold all that is seen.
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "pre",
  },
});
