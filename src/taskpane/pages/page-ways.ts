import type { DrawnPlaceKey } from "../../app/ports/drawn-pages";

/** The places of a page as ways to what they show. */
export interface PageWays {
  /** What a place is called; null for one that leads nowhere. */
  readonly nameOf: (key: DrawnPlaceKey) => string | null;
  readonly onPress: (key: DrawnPlaceKey) => void;
  /** The place that is marked, as that which is being edited. */
  readonly marked: DrawnPlaceKey | null;
}
