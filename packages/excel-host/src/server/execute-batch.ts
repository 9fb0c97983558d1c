import { hostError, isHostError } from "../workbook/host-error";
import { identityOf, memberName, objectTypeOf } from "../objects/object-types";
import { queryObject } from "./query-object";
import { recordUndo } from "../protocol/record-undo";
import { requireVersion } from "../protocol/require-version";
import { argumentsOf, callMethod, located, resolvePath, type BatchObjects } from "./resolve-path";
import { unknownMember, type ServerContext } from "../protocol/server-context";
import type { ServerObject, TypeName } from "../protocol/targets";
import {
  ACTION_TYPES,
  camelName,
  PATH_TYPES,
  wireName,
  type WireAction,
  type WireAnswer,
  type WireBatch,
} from "../protocol/wire";

/** A failure that a test plans before an action. */
export interface PlannedFailure {
  /** Actions that still run. */
  readonly afterActions: number;
  readonly code: string;
  readonly message?: string;
}

function setProperty(
  context: ServerContext,
  object: ServerObject | null,
  name: string,
  value: unknown,
): void {
  if (object === null) throw hostError("InvalidObjectPath");
  const member = memberName(object, name);
  const property = objectTypeOf(object).properties?.[name];
  if (!property?.set) throw unknownMember(context, member);
  requireVersion(context, member);
  located(member, () => property.set?.(object.target, value, context));
  recordUndo(context, member);
}

/** An object as the wire names it; every other value unchanged. */
function toWire(value: unknown): unknown {
  const isObject = typeof value === "object" && value !== null && "type" in value && "target" in value;
  if (isObject) return identityOf(value as ServerObject);
  return value === undefined ? null : value;
}

function perform(batch: BatchObjects, action: WireAction): unknown {
  const { context } = batch;
  const object = (): ServerObject | null => resolvePath(batch, action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION_TYPES.Instantiate: {
      const found = object();
      return found && identityOf(found);
    }
    case ACTION_TYPES.Query:
    case ACTION_TYPES.QueryAsJson: {
      const found = object();
      return found && queryObject(context, found, action.QueryInfo ?? {});
    }
    case ACTION_TYPES.Method: {
      const found = object();
      const args = argumentsOf(batch, action.ArgumentInfo);
      return found && toWire(callMethod(batch, found, action.Name, args));
    }
    case ACTION_TYPES.SetProperty:
      // Here null means null: `range.values = null` is an error, an argument that was left out is not.
      setProperty(context, object(), action.Name, action.ArgumentInfo?.Arguments?.[0]);
      return null;
    case ACTION_TYPES.Update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        setProperty(context, object(), wireName(name), value);
      }
      return null;
    case ACTION_TYPES.Trace:
      return null;
    default:
      throw unknownMember(context, `action type ${action.ActionType}`);
  }
}

function locationOf(batch: BatchObjects, action: WireAction): string | null {
  const object = batch.objects.get(action.ObjectPathId);
  if (object && action.Name) return memberName(object, action.Name);
  const path = batch.paths[action.ObjectPathId];
  const parent = path && batch.objects.get(path.ParentObjectPathId ?? 0);
  if (!parent) return object?.type ?? null;
  return memberName(parent, path.ObjectPathType === PATH_TYPES.Indexer ? "GetItem" : path.Name);
}

/**
 * Executes one batch. An error stops it; what was done before stays done, and the answer says which action failed, as
 * Excel's does.
 * @param rootType `Workbook`, or `WacWorkbook` for the requests of Excel on the web about its own window
 */
export function executeBatch(
  context: ServerContext,
  body: WireBatch,
  rootType: TypeName,
  failure: PlannedFailure | null,
): WireAnswer {
  const batch: BatchObjects = { context, rootType, paths: body.ObjectPaths ?? {}, objects: new Map() };
  const answer: WireAnswer = { Results: [], TraceIds: [] };
  for (const [index, action] of (body.Actions ?? []).entries()) {
    try {
      if (failure?.afterActions === index) throw hostError(failure.code, null, failure.message);
      answer.Results.push({ ActionId: action.Id, Value: perform(batch, action) });
      if (action.ActionType === ACTION_TYPES.Trace) answer.TraceIds.push(action.Id);
    } catch (error) {
      const fault = isHostError(error) ? error : hostError("GeneralException", null, String(error));
      answer.Error = {
        Code: fault.code,
        Message: fault.message,
        Location: fault.location ?? locationOf(batch, action),
        ActionIndex: index,
        HttpStatusCode: fault.httpStatus,
      };
      break;
    }
  }
  context.batchRanges.clear();
  return answer;
}

/** Whether a batch only releases objects, is the start-up request of office.js, or is a `context.sync()` of the add-in. */
export function kindOfBatch(body: WireBatch): "sync" | "cleanup" | "startup" {
  const names = (body.Actions ?? [])
    .filter((action) => action.ActionType !== ACTION_TYPES.Instantiate)
    .map((action) => camelName(action.Name));
  if (names.length === 0) return "sync";
  if (names.every((name) => name === "_RemoveReference")) return "cleanup";
  return names.every((name) => name === "notifyActionHandlerReady") ? "startup" : "sync";
}
