import { Link, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useRef, type CSSProperties } from "react";
import type { DrawnPage, DrawnPlaceKey } from "../../app/ports/drawn-pages";
import { largest, smallest } from "../../core/lists/extremes";
import { settingOf } from "../../core/model/setting-table";
import { useSay } from "../language/language-context";
import { PagePicture } from "../pages/page-picture";
import type { DrawnPages } from "../pages/use-drawn-pages";
import { TroubleBar } from "../parts/trouble-bar";
import { useForm } from "./form-context";
import { nameOfPerson } from "./name-of-person";
import type { SettingField } from "./settings-state";
import { SETTINGS_TEXTS as TEXTS } from "./settings-texts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: {
    flex: "1 1 auto",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightBold,
  },
  whole: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
  cut: { borderTopStyle: "none", borderRightStyle: "none", borderLeftStyle: "none", boxShadow: "none" },
  pages: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  strip: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    height: "132px",
    overflowY: "auto",
    overflowX: "hidden",
    "@media (max-height: 560px)": { height: "84px" },
  },
});

interface MemoViewProps {
  readonly drawn: DrawnPages;
  /** The place that is edited; null for none. */
  readonly marked: DrawnPlaceKey | null;
  /** Only a low window on the memo, with a way to the whole of it; null where all of it is shown. */
  readonly onWhole: (() => void) | null;
  /** True where the page around it has its title already. */
  readonly isPage: boolean;
  readonly onPlace: (field: SettingField) => void;
}

/** The memo as it will be printed, the place that is edited marked; a place that is pressed leads to its field. */
export function MemoView({ drawn, marked, onWhole, isPage, onPlace }: MemoViewProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { shown } = useForm();
  const ref = useRef<HTMLDivElement>(null);
  const pages = (drawn.pages ?? []).filter(({ part }) => part === "memo");
  useEffect(() => {
    if (marked === null || onWhole === null) return;
    showPlace(ref.current, marked);
  }, [marked, onWhole, drawn.pages]);
  const fieldOf = (key: DrawnPlaceKey): SettingField | null => {
    if (key === "people") return `person ${shown.chain.length - 1}`;
    const person = /^person (\d+)$/.exec(key);
    if (person === null) return key as SettingField;
    const at = shown.chain.findIndex(({ origin }) => origin === Number(person[1]));
    return at < 0 ? null : `person ${at}`;
  };
  const nameOf = (key: DrawnPlaceKey): string | null => {
    const field = fieldOf(key);
    if (field === null) return null;
    const person = /^person (\d+)$/.exec(field);
    if (person === null) return settingOf(key as Parameters<typeof settingOf>[0]).name;
    const found = shown.chain[Number(person[1])];
    return found === undefined ? null : nameOfPerson(found);
  };
  const ways = {
    nameOf,
    marked,
    onPress: (key: DrawnPlaceKey): void => {
      const field = fieldOf(key);
      if (field !== null) onPlace(field);
    },
  };
  return (
    <div className={styles.view}>
      {!isPage && (
        <div className={styles.head}>
          <h3 className={styles.title}>{say(TEXTS.preview)}</h3>
          {onWhole !== null && pages.length > 0 && (
            <Link as="button" className={styles.whole} data-whole-page="" onClick={onWhole}>
              {say(TEXTS.wholePage)}
            </Link>
          )}
        </div>
      )}
      {drawn.trouble !== null ? (
        <TroubleBar trouble={drawn.trouble} onRetry={drawn.retry} onDismiss={null} />
      ) : (
        <div ref={ref} className={onWhole === null ? styles.pages : styles.strip} aria-busy={drawn.isDrawing}>
          {pages.map((page: DrawnPage) =>
            onWhole === null ? (
              <PagePicture key={page.number} page={page} places={ways} />
            ) : (
              <div key={page.number} style={withoutMargins(page)}>
                <PagePicture page={page} places={ways} className={styles.cut} />
              </div>
            ),
          )}
        </div>
      )}
    </div>
  );
}

/** As wide as the window is what is written; the margins of the paper would make it a third smaller. */
function withoutMargins({ places, width }: DrawnPage): CSSProperties | undefined {
  if (places.length === 0) return undefined;
  const boxes = places.map(({ box }) => box);
  const left = Math.max(0, smallest(boxes.map((box) => box.left)) - INSET);
  const right = Math.min(width, largest(boxes.map((box) => box.right)) + INSET);
  const percent = (part: number): string => `${(100 * part) / (right - left)}%`;
  return { width: percent(width), marginInlineStart: percent(-left) };
}

/** Points of the margins that are left. */
const INSET = 10;

/** Scrolls the low window, and nothing around it, to the place that is edited. */
function showPlace(window: HTMLElement | null, key: DrawnPlaceKey): void {
  const place = window?.querySelector<HTMLElement>(`[data-place="${key}"]`);
  if (!window || !place) return;
  const { top, height } = place.getBoundingClientRect();
  const room = window.getBoundingClientRect();
  window.scrollTop += top - room.top - Math.max(0, (room.height - height) / 2);
}
