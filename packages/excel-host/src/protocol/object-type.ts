import type { ServerContext } from "./server-context";
import type { ServerObject, Targets, TypeName } from "./targets";

/** A property that `load` reads and, with `set`, that a script may write. */
export interface Property<Target> {
  get(target: Target, context: ServerContext): unknown;
  set?(target: Target, value: unknown, context: ServerContext): void;
}

/** A navigation property: `range.format`. */
export interface Navigation<Target> {
  to(target: Target, context: ServerContext): ServerObject | null;
}

/** A method; it answers a value, an object, or null for "no such object". */
export interface Method<Target> {
  call(target: Target, args: readonly unknown[], context: ServerContext): unknown;
}

/**
 * One object type of Excel as tables by wire name (`Values`, `GetRange`); what is in no table answers an error that gives its
 * name.
 */
export interface ObjectType<Target> {
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly navigation?: Readonly<Record<string, Navigation<Target>>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** The members of a collection. */
  items?(target: Target, context: ServerContext): readonly ServerObject[];
  /** `getItem`. */
  item?(target: Target, key: unknown, context: ServerContext): ServerObject | null;
  /** What the client needs to know the object again. */
  identity?(target: Target): Readonly<Record<string, unknown>>;
  /** Events that can be registered, such as `DataChangedEvent`, and the id they are sent to. */
  readonly events?: readonly string[];
  eventTarget?(target: Target): string;
}

/** Every simulated type. */
export type ObjectTypes = { readonly [Name in TypeName]: ObjectType<Targets[Name]> };

/** A property that scripts cannot write. */
export function readOnly<Target>(get: (target: Target, context: ServerContext) => unknown): Property<Target> {
  return { get };
}

/** A table of methods from plain functions. */
export function methods<Target>(
  table: Readonly<
    Record<string, (target: Target, args: readonly unknown[], context: ServerContext) => unknown>
  >,
): Record<string, Method<Target>> {
  return Object.fromEntries(Object.entries(table).map(([name, call]) => [name, { call }]));
}

/** A table of navigation properties from plain functions. */
export function navigation<Target>(
  table: Readonly<Record<string, (target: Target, context: ServerContext) => ServerObject | null>>,
): Record<string, Navigation<Target>> {
  return Object.fromEntries(Object.entries(table).map(([name, to]) => [name, { to }]));
}

/** A property stored under a key of the target itself (or of what `of` finds), checked by `accept`. */
export function stored<Target, Holder extends object, Key extends keyof Holder>(
  of: (target: Target, context: ServerContext) => Holder,
  key: Key,
  accept: (value: unknown) => Holder[Key],
): Property<Target> {
  return {
    get: (target, context) => of(target, context)[key],
    set: (target, value, context) => {
      of(target, context)[key] = accept(value);
    },
  };
}
