import { identityOf, memberName, objectTypeOf } from "../objects/object-types";
import { hasMember, requireVersion } from "../protocol/require-version";
import { located } from "./resolve-path";
import { unknownMember, type ServerContext } from "../protocol/server-context";
import type { ServerObject } from "../protocol/targets";
import { wireName, type WireQuery } from "../protocol/wire";

function queryItems(
  context: ServerContext,
  object: ServerObject,
  items: readonly ServerObject[],
  select: readonly string[],
  query: WireQuery,
): Record<string, unknown> {
  const { properties } = objectTypeOf(object);
  const own = select.filter((name) => properties?.[wireName(name)]);
  const ofItems = select.filter((name) => !own.includes(name)).map((name) => name.replace(/^items\//, ""));
  const answer: Record<string, unknown> = {};
  for (const name of own) answer[wireName(name)] = properties?.[wireName(name)]?.get(object.target, context);
  const skip = query.Skip ?? 0;
  const page = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  answer["_Items"] = page.map((item, index) => ({
    ...queryObject(context, item, { Select: ofItems.length > 0 ? ofItems : ["*"] }),
    _Index: skip + index,
  }));
  return answer;
}

/** Answers a `load`: nested, by wire names; collections as `_Items`. A name that is not there fails loudly. */
export function queryObject(
  context: ServerContext,
  object: ServerObject,
  query: WireQuery,
): Record<string, unknown> {
  const type = objectTypeOf(object);
  const asked = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const select = asked.length > 0 ? asked : ["*"];
  const items = type.items?.(object.target, context);
  if (items) return { ...queryItems(context, object, items, select, query), ...identityOf(object) };
  const answer: Record<string, unknown> = { ...identityOf(object) };
  const read = (name: string): void => {
    requireVersion(context, memberName(object, name));
    answer[name] = located(memberName(object, name), () =>
      type.properties?.[name]?.get(object.target, context),
    );
  };
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [head = "", ...tail] = path.split(/[/.]/);
    const name = wireName(head);
    if (head === "*")
      Object.keys(type.properties ?? {})
        .filter((each) => hasMember(context, memberName(object, each)))
        .forEach(read);
    else if (type.properties?.[name] && tail.length === 0) read(name);
    else if (type.navigation?.[name]) nested.set(name, [...(nested.get(name) ?? []), tail.join("/") || "*"]);
    else throw unknownMember(context, memberName(object, name), "InvalidArgument");
  }
  for (const [name, paths] of nested) {
    requireVersion(context, memberName(object, name));
    const next = type.navigation?.[name]?.to(object.target, context) ?? null;
    answer[name] = next && queryObject(context, next, { Select: paths });
  }
  return answer;
}
