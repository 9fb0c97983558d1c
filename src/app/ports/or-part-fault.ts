import { PartNotLoaded } from "./part-not-loaded";
import { fail, succeed, type Result } from "./result";

/** What a renderer makes, or the fault that a piece of its code did not come. */
export async function orPartFault<Value>(rendering: Promise<Value>): Promise<Result<Value>> {
  try {
    return succeed(await rendering);
  } catch (error) {
    if (error instanceof PartNotLoaded) return fail(error.fault);
    throw error;
  }
}
