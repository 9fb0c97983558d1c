import { createContext, useContext } from "react";
import type { AsideFinding } from "../../app/part-set-aside";
import type { Finding } from "../../core/engine/finding";
import type { Aside } from "../../core/model/set-aside";
import type { AsideMemory } from "./aside-memory";

/** What the pane knows of findings set aside, and the hands that do it. */
export interface SettingAside {
  /** True while the workbook is being changed. */
  readonly isBusy: boolean;
  /** How many are set aside. */
  readonly count: number;
  readonly memory: AsideMemory;
  /** Sets warnings and reviews aside, as they are shown; true once that was done. */
  readonly setAside: (findings: readonly Finding[], said: Omit<Aside, "on">) => Promise<boolean>;
  /** Brings findings back that were set aside; true once that was done. */
  readonly takeBack: (findings: readonly AsideFinding[]) => Promise<boolean>;
}

/** The same with the way to the page of what is set aside. */
export interface SettingAsideInPane extends SettingAside {
  /** The button that calls it bears `data-opener="aside"`. */
  readonly openPage: () => void;
}

const AsideContext = createContext<SettingAsideInPane | null>(null);

export const AsideProvider = AsideContext.Provider;

/** Null where nothing can be set aside. */
export function useAside(): SettingAsideInPane | null {
  return useContext(AsideContext);
}
