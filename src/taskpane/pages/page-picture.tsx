import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useRef } from "react";
import type { DrawnPage } from "../../app/ports/drawn-pages";
import { useSay } from "../language/language-context";
import { PageMarks } from "./page-marks";
import { pageName } from "./page-name";
import { PagePlaces } from "./page-places";
import type { PageWays } from "./page-ways";
import { useNearView } from "./use-near-view";

const useStyles = makeStyles({
  // Paper is white in every theme, and stays as it is printed where colours are forced.
  page: {
    position: "relative",
    width: "100%",
    backgroundColor: "#ffffff",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: "border-box",
    boxShadow: tokens.shadow4,
    forcedColorAdjust: "none",
  },
  drawing: { display: "block", width: "100%", height: "100%" },
});

export interface PagePictureProps {
  readonly page: DrawnPage;
  /** What can be pressed on it; left out where it is a picture only. */
  readonly places?: PageWays;
  /** True inside of something that says itself what it is. */
  readonly isDecorative?: boolean;
  readonly className?: string | undefined;
}

/** A page of the report as it is printed, as wide as the room it gets; it is drawn when it comes near the view. */
export function PagePicture({ page, places, isDecorative = false, className }: PagePictureProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const ref = useRef<HTMLDivElement>(null);
  const isNear = useNearView(ref);
  const { width, height } = page;
  return (
    <div
      ref={ref}
      className={mergeClasses(styles.page, className)}
      style={{ aspectRatio: `${width} / ${height}` }}
      data-page={page.number}
    >
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width} ${height}`}
        {...(isDecorative ? { "aria-hidden": true } : { role: "img", "aria-label": pageName(page, say) })}
      >
        {isNear && <PageMarks page={page} />}
      </svg>
      {places !== undefined && <PagePlaces page={page} ways={places} />}
    </div>
  );
}
