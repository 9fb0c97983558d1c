import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import type { DrawnBox, DrawnPage, DrawnPlace } from "../../app/ports/drawn-pages";
import type { PageWays } from "./page-ways";

const useStyles = makeStyles({
  all: { position: "absolute", inset: 0, cursor: "pointer" },
  // A pointer is led by its place on the page: two lines of a memo on 300 pixels are nearer to each other than a finger is wide.
  place: {
    position: "absolute",
    minWidth: "24px",
    minHeight: "24px",
    transform: "translateY(-50%)",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    background: "none",
    pointerEvents: "none",
    "&:focus-visible": { outline: "2px solid #0b3d91", outlineOffset: "1px" },
  },
  marked: {
    position: "absolute",
    outline: "2px solid #0f6cbd",
    backgroundColor: "rgba(15, 108, 189, 0.12)",
    pointerEvents: "none",
  },
});

interface PagePlacesProps {
  readonly page: DrawnPage;
  readonly ways: PageWays;
}

/**
 * The places of a page as buttons over its picture: one stop of Tab, the arrows go from place to place. A press on the picture goes to
 * the nearest place.
 */
export function PagePlaces({ page, ways }: PagePlacesProps): JSXElement {
  const styles = useStyles();
  const ref = useRef<HTMLDivElement>(null);
  const { width, height } = page;
  const { nameOf, onPress, marked } = ways;
  const places = page.places.flatMap((place) => {
    const name = nameOf(place.key);
    return name === null ? [] : [{ ...place, name }];
  });
  const [current, setCurrent] = useState<string | null>(null);
  const stop =
    places.find(({ key }) => key === current) ?? places.find(({ key }) => key === marked) ?? places[0];
  const goBy = (event: KeyboardEvent): void => {
    const to = nextOf(
      event.key,
      places.findIndex(({ key }) => key === stop?.key),
      places.length,
    );
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    ref.current?.querySelectorAll("button")[to]?.focus();
  };
  const press = ({ clientX, clientY, detail }: MouseEvent): void => {
    const area = ref.current?.getBoundingClientRect();
    // A press by the keyboard is the button's own.
    if (area === undefined || detail === 0) return;
    const x = ((clientX - area.left) / area.width) * width;
    const y = ((clientY - area.top) / area.height) * height;
    const nearest = nearestPlace(places, x, y);
    if (nearest !== null) onPress(nearest.key);
  };
  return (
    <div ref={ref} className={styles.all} onClick={press} onKeyDown={goBy}>
      {places
        .filter(({ key }) => key === marked)
        .map(({ key, box }) => (
          <div key={key} className={styles.marked} style={placeOn(box, page, box.top)} />
        ))}
      {places.map(({ key, box, name }) => (
        <button
          key={key}
          type="button"
          className={styles.place}
          style={placeOn(box, page, (box.top + box.bottom) / 2)}
          aria-label={name}
          aria-current={key === marked ? "true" : undefined}
          tabIndex={key === stop?.key ? 0 : -1}
          data-place={key}
          onFocus={() => setCurrent(key)}
          onClick={(event) => {
            if (event.detail === 0) onPress(key);
          }}
        />
      ))}
    </div>
  );
}

function nextOf(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(count - 1, index + 1);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(0, index - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** The place at a point, else that whose edge is nearest; of two the smaller one, which lies in the other. */
function nearestPlace<Place extends DrawnPlace>(
  places: readonly Place[],
  x: number,
  y: number,
): Place | null {
  const ranked = places.map((place) => {
    const { left, top, right, bottom } = place.box;
    const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    return { place, away, size: (right - left) * (bottom - top) };
  });
  ranked.sort((one, other) => one.away - other.away || one.size - other.size);
  return ranked[0]?.place ?? null;
}

function placeOn(
  { left, top, right, bottom }: DrawnBox,
  { width, height }: DrawnPage,
  from: number,
): Record<string, string> {
  const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;
  return {
    left: percent(left, width),
    top: percent(from, height),
    width: percent(right - left, width),
    height: percent(bottom - top, height),
  };
}
