/** Port: what concerns the person at the pane (language, colours …), in every workbook; it is never stored in a file. */
export interface PersonStore {
  /** Null where nothing was kept. */
  readonly read: (name: string) => string | null;
  /** Keeps a word; where the browser keeps nothing it holds until the pane is closed. */
  readonly keep: (name: string, value: string) => void;
}
