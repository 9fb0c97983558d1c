import { useKeys } from "./use-keys";

/**
 * One level of Esc: what is open closes, the level that opened last first. The frame keeps Escape from office.js, which on the web
 * takes it for the way out of the pane, and never lets it discard what somebody is typing: in a field with words it only leaves
 * the field.
 */
export function useEscape(close: () => void, isActive = true): void {
  useKeys({ Escape: close }, isActive);
}
