import { faultAt, type ManifestRule } from "./manifest-rule";
import { allElements, elementsNamed, type XmlElement } from "./read-xml";

/** Which list of resources an element's resid must be in. */
const LISTS: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  FunctionFile: "bt:Urls",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Namespace: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** Every resid resolves in the right list, and every resource is used. */
export const checkResources: ManifestRule = (root) => {
  const users = allElements(root).filter(({ attributes }) => attributes.resid !== undefined);
  const dangling = users.flatMap((user) => {
    const list = LISTS[user.name] ?? "";
    return idsIn(root, list).includes(user.attributes.resid ?? "")
      ? []
      : [faultAt(user, `resid "${user.attributes.resid}" is not in ${list}`)];
  });
  const used = new Set(users.map(({ attributes }) => attributes.resid));
  const unused = resources(root)
    .filter(({ attributes }) => !used.has(attributes.id))
    .map((resource) => faultAt(resource, `"${resource.attributes.id}" is used nowhere`));
  return [...dangling, ...unused];
};

/** No two elements bear one id. */
export const checkUniqueIds: ManifestRule = (root) => {
  const seen = new Set<string>();
  return allElements(root).flatMap((element) => {
    const { id } = element.attributes;
    if (id === undefined) return [];
    if (seen.has(id)) return [faultAt(element, `the id "${id}" is used twice`)];
    seen.add(id);
    return [];
  });
};

function idsIn(root: XmlElement, list: string): readonly string[] {
  const [container] = elementsNamed(root, list);
  return container?.children.map(({ attributes }) => attributes.id ?? "") ?? [];
}

function resources(root: XmlElement): readonly XmlElement[] {
  return elementsNamed(root, "Resources").flatMap(({ children }) =>
    children.flatMap((list) => list.children),
  );
}
