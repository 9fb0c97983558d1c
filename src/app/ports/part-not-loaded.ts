import type { UserFault } from "./result";

/**
 * Thrown deep inside a renderer where a piece of its own code does not come over the net; whoever asked for the file answers with the
 * fault.
 */
export class PartNotLoaded extends Error {
  readonly fault: UserFault;

  constructor(fault: UserFault) {
    super(fault.en);
    this.name = "PartNotLoaded";
    this.fault = fault;
  }
}
