import { faultAt, type ManifestRule } from "./manifest-rule";
import { elementsNamed, type XmlElement } from "./read-xml";

const AUTO_OPEN = "Office.AutoShowTaskpaneWithDocument";

/** Every button does one thing that exists: the one pane, or a function that the code associates. */
export const checkCommands: ManifestRule = (root, { functionNames }) => {
  const actions = elementsNamed(root, "Action");
  const panes = actions.filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane");
  const named = actions.flatMap((action) => childrenNamed(action, "FunctionName"));
  return [
    ...actions.flatMap(checkAction),
    ...(panes.length === 1
      ? []
      : [
          faultAt(
            root,
            `one button must open the pane, or it does not open by itself; found ${panes.length}`,
          ),
        ]),
    ...named
      .filter(({ text }) => !functionNames.includes(text))
      .map((name) => faultAt(name, `no code associates the function "${name.text}"`)),
  ];
};

/** The shared runtime: pane, functions and runtime are one page, under one resid. */
export const checkSharedRuntime: ManifestRule = (root) => {
  const [runtime] = elementsNamed(root, "Runtime");
  const resid = runtime?.attributes.resid;
  // What describes the functions of cells is no page.
  const files = ["Script", "Metadata"].flatMap((name) =>
    elementsNamed(root, name).flatMap(({ children }) => children),
  );
  const pageUsers = [...elementsNamed(root, "FunctionFile"), ...elementsNamed(root, "SourceLocation")].filter(
    (user) => !files.includes(user),
  );
  const others = pageUsers
    .filter(({ attributes }) => attributes.resid !== undefined && attributes.resid !== resid)
    .map((user) => faultAt(user, `resid must be the runtime's, "${resid}"`));
  const hasSet = elementsNamed(root, "bt:Set").some(({ attributes }) => attributes.Name === "SharedRuntime");
  return hasSet ? others : [...others, faultAt(root, "VersionOverrides must require the set SharedRuntime")];
};

function checkAction(action: XmlElement): readonly string[] {
  const type = action.attributes["xsi:type"] ?? "";
  const has = (name: string): boolean => childrenNamed(action, name).length > 0;
  if (type === "ExecuteFunction") {
    return has("FunctionName") && !has("SourceLocation") && !has("TaskpaneId")
      ? []
      : [faultAt(action, "ExecuteFunction takes a FunctionName and nothing else")];
  }
  if (type !== "ShowTaskpane") return [faultAt(action, `unknown action "${type}"`)];
  const [id] = childrenNamed(action, "TaskpaneId");
  return has("SourceLocation") && !has("FunctionName") && id?.text === AUTO_OPEN
    ? []
    : [faultAt(action, `ShowTaskpane takes the TaskpaneId ${AUTO_OPEN} and a SourceLocation`)];
}

function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
