import { createContext, useContext } from "react";

/** A key as it is pressed in the pane: "F8", "Shift+F8", "Alt+ArrowDown", "Escape", "/". */
export type KeyName = string;

/** What keys do; an answer of `false` leaves the key to whoever bound it before. */
export type KeyBindings = Readonly<Record<KeyName, () => unknown>>;

/** What the frame of the pane offers to what is shown in it. */
export interface PaneFrameApi {
  /** Where the buttons of what is open stand, above the foot; null until the frame is drawn. */
  readonly actionSlot: HTMLElement | null;
  /** Where a page puts ‹ and its title, in place of the line with the table. */
  readonly headSlot: HTMLElement | null;
  /** The left of the strip at the foot, while nothing else is to be told there. */
  readonly stripSlot: HTMLElement | null;
  /** The only part that scrolls. */
  readonly scroller: HTMLElement | null;
  /** Keys hold until the returned function is called; those that came last are asked first. */
  readonly bindKeys: (bindings: KeyBindings) => () => void;
}

/** Where a part is drawn without the frame, as in its own tests: nothing is offered. */
export const NO_FRAME: PaneFrameApi = {
  actionSlot: null,
  headSlot: null,
  stripSlot: null,
  scroller: null,
  bindKeys: () => () => undefined,
};

export const FrameContext = createContext<PaneFrameApi>(NO_FRAME);

/** The frame around what is shown. */
export function useFrame(): PaneFrameApi {
  return useContext(FrameContext);
}
