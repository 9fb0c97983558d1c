import { countUpTo } from "../../package/count-up-to";
import type { OfficePackage } from "../../package/open-package";
import { parsePart } from "../../package/parse-part";
import { relationshipsPart } from "../../package/part-name";
import { linkAddress } from "./link-address";

/** The addresses outside the file that a part's links lead to, by the id of their relationship. */
export function readLinkTargets(source: OfficePackage, part: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const file = relationshipsPart(part);
  if (!source.has(file)) return targets;
  const count = countUpTo(source.limits.relationships, "tooManyRelationships");
  parsePart(source, file, "Relationships", {
    open: (name, { Id, Type, Target }) => {
      if (name !== "Relationship") return;
      count();
      if (Id === undefined || Target === undefined || !Type?.endsWith("/hyperlink")) return;
      // Some writers forget to say that a target is external; one inside the document is a bookmark.
      if (!Target.startsWith("#")) targets.set(Id, linkAddress(Target, ""));
    },
  });
  return targets;
}
