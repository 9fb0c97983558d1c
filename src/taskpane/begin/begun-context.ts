import { createContext } from "react";
import { NOT_BEGUN, type Begun } from "../start/begun";

/** Hands what was pressed on the plain page to the first screen, once. */
export const BegunContext = createContext<() => Begun>(() => NOT_BEGUN);
