/** A line of the table of what goes to Excel and back. */
export interface TrafficRow {
  readonly name: string;
  readonly measures: number;
  /** Milliseconds. */
  readonly median: number;
  /** Of each step in turn. */
  readonly roundTrips: readonly number[];
  readonly requestBytes: number;
  readonly answerBytes: number;
}
