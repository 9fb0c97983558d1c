import { hostError, isHostError } from "../workbook/host-error";
import { isSimulated, memberName, objectTypeOf } from "../objects/object-types";
import { serverObject, type ServerObject, type TypeName } from "../protocol/targets";
import { unknownMember, type ServerContext } from "../protocol/server-context";
import { recordUndo } from "../protocol/record-undo";
import { requireVersion } from "../protocol/require-version";
import { PATH_TYPES, type WireArguments, type WireBatch, type WirePath } from "../protocol/wire";

/** The objects of one batch: each path is evaluated once. */
export interface BatchObjects {
  readonly context: ServerContext;
  readonly rootType: TypeName;
  readonly paths: NonNullable<WireBatch["ObjectPaths"]>;
  readonly objects: Map<number, ServerObject | null>;
}

/** Runs something and says in which member it failed, unless the error knows better. */
export function located<Result>(location: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (isHostError(error) && error.location === null) Object.assign(error, { location });
    throw error;
  }
}

/** Arguments with their objects put in; what a script left out is undefined. */
export function argumentsOf(batch: BatchObjects, info: WireArguments | undefined): unknown[] {
  const convert = (value: unknown, id: unknown): unknown => {
    if (Array.isArray(id) && Array.isArray(value))
      return value.map((each, index) => convert(each, id[index]));
    if (typeof id === "number" && id > 0) return resolvePath(batch, id);
    return value === null ? undefined : value;
  };
  return (info?.Arguments ?? []).map((value, index) =>
    convert(value, info?.ReferencedObjectPathIds?.[index]),
  );
}

/** Calls a method of an object; event registrations are understood for every type that declares them. */
export function callMethod(
  batch: BatchObjects,
  object: ServerObject,
  name: string,
  args: readonly unknown[],
): unknown {
  const { context } = batch;
  const type = objectTypeOf(object);
  const member = memberName(object, name);
  const event = /^_(Register|Unregister)(\w+)$/.exec(name);
  if (event && type.events?.includes(event[2] ?? "")) {
    const key = `${event[2] ?? ""}:${type.eventTarget?.(object.target) ?? ""}`;
    const change = event[1] === "Register" ? 1 : -1;
    context.registrations.set(key, (context.registrations.get(key) ?? 0) + change);
    return null;
  }
  if (name === "_KeepReference") {
    object.referenceId ??= `ref${(context.nextReference += 1)}`;
    context.references.set(object.referenceId, object);
    return null;
  }
  const method = type.methods?.[name];
  if (!method) throw unknownMember(context, `${member}()`);
  return located(member, () => {
    requireVersion(context, member);
    const result = method.call(object.target, args, context);
    recordUndo(context, member);
    return result;
  });
}

function evaluate(batch: BatchObjects, path: WirePath): ServerObject | null {
  const { context } = batch;
  if (path.ObjectPathType === PATH_TYPES.Global) return serverObject(batch.rootType, null as never);
  if (path.ObjectPathType === PATH_TYPES.Null) return null;
  if (path.ObjectPathType === PATH_TYPES.ReferenceId) {
    const kept = context.references.get(path.Name);
    if (!kept) throw hostError("InvalidReference", "Workbook._GetObjectByReferenceId");
    return kept;
  }
  if (path.ObjectPathType === PATH_TYPES.NewObject) {
    if (!isSimulated(path.Name)) throw unknownMember(context, path.Name);
    return serverObject(path.Name as TypeName, null as never);
  }
  const parent = resolvePath(batch, path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  const type = objectTypeOf(parent);
  const args = argumentsOf(batch, path.ArgumentInfo);
  if (path.ObjectPathType === PATH_TYPES.Property) {
    const member = memberName(parent, path.Name);
    const way = type.navigation?.[path.Name];
    if (!way) throw unknownMember(context, member);
    requireVersion(context, member);
    return located(member, () => way.to(parent.target, context));
  }
  const isIndexer = path.ObjectPathType === PATH_TYPES.Indexer;
  const name = isIndexer ? "GetItem" : path.Name;
  const member = memberName(parent, name);
  if (isIndexer && !type.item) throw unknownMember(context, member);
  const found = isIndexer
    ? located(member, () => type.item?.(parent.target, args[0], context) ?? null)
    : callMethod(batch, parent, name, args);
  if (found === null && !name.includes("OrNullObject")) throw hostError("ItemNotFound", member);
  return found as ServerObject | null;
}

/** The object of a path, null for a null object; methods on a null object give null objects. */
export function resolvePath(batch: BatchObjects, id: number): ServerObject | null {
  const known = batch.objects.get(id);
  if (known !== undefined) return known;
  const path = batch.paths[id];
  if (!path) throw hostError("InvalidObjectPath");
  const object = evaluate(batch, path);
  batch.objects.set(id, object);
  return object;
}
