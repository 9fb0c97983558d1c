/** Name of the add-in's control in `_xdm_Info` and in every message. */
export const CONTROL_ID = "pane1";
