import { hostError } from "../workbook/host-error";
import { isVersionAtLeast, versionOf } from "./member-versions";
import type { ServerContext } from "./server-context";

/** Whether the simulated Excel is new enough for a member. */
export function hasMember(context: ServerContext, member: string): boolean {
  return isVersionAtLeast(context.excelApi, versionOf(member));
}

/** Answers as an older Excel does to what it does not know yet; the client itself lets many such calls through. */
export function requireVersion(context: ServerContext, member: string): void {
  if (!hasMember(context, member)) throw hostError("ApiNotFound", member);
}
