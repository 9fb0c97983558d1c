import { countUpTo } from "./count-up-to";
import type { OfficePackage } from "./open-package";
import { parsePart } from "./parse-part";
import { relationshipsPart, resolvePart } from "./part-name";

/** A pointer from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, the same in transitional and strict files: "worksheet", "sharedStrings" … */
  readonly type: string;
  /** Key of the part it points to. */
  readonly target: string;
}

/**
 * The relationships of a part inside the package, in their order; empty where it has none.
 * @param source "" for those of the package itself
 */
export function readRelationships(source: OfficePackage, part: string): readonly Relationship[] {
  const file = relationshipsPart(part);
  if (!source.has(file)) return [];
  const relationships: Relationship[] = [];
  const count = countUpTo(source.limits.relationships, "tooManyRelationships");
  parsePart(source, file, "Relationships", {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name === "Relationship") count();
      if (name !== "Relationship" || TargetMode === "External") return;
      if (Id === undefined || Type === undefined || Target === undefined) return;
      const type = Type.slice(Type.lastIndexOf("/") + 1);
      relationships.push({ id: Id, type, target: resolvePart(part, Target) });
    },
  });
  return relationships;
}
