/** Long enough to walk past something in a list without Excel jumping to its cell. */
export const PAUSE_BEFORE_GO_MS = 300;
