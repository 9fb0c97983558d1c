import { faultAt, type ManifestRule } from "./manifest-rule";
import { allElements, elementsNamed, type XmlElement } from "./read-xml";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Four parts of 1 to 4 digits, the first at least 1, as the store asks. */
const VERSION = /^[1-9]\d{0,3}(\.\d{1,4}){3}$/;
const EXPECTED_ATTRIBUTES: readonly (readonly [element: string, attribute: string, value: string])[] = [
  ["OfficeApp", "xsi:type", "TaskPaneApp"],
  ["OfficeApp", "xmlns", "http://schemas.microsoft.com/office/appforoffice/1.1"],
  ["OfficeApp", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"],
  ["OfficeApp", "xmlns:bt", "http://schemas.microsoft.com/office/officeappbasictypes/1.0"],
  ["VersionOverrides", "xmlns", "http://schemas.microsoft.com/office/taskpaneappversionoverrides"],
  ["VersionOverrides", "xsi:type", "VersionOverridesV1_0"],
  ["Runtime", "lifetime", "long"],
  ["Control", "xsi:type", "Button"],
];
const EXPECTED_TEXTS: readonly (readonly [element: string, text: string])[] = [
  // The shared runtime writes cells from the ribbon: reading alone would not do.
  ["Permissions", "ReadWriteDocument"],
  ["DefaultLocale", "th-TH"],
];
/** What kind of extension point an element is in, by what it holds. */
const EXTENSION_KINDS: readonly (readonly [child: string, kind: string])[] = [
  ["OfficeTab", "PrimaryCommandSurface"],
  ["OfficeMenu", "ContextMenu"],
  ["Script", "CustomFunctions"],
];
/** The one menu that the add-in is in: that of a cell (built-in-ui-ids in the Office docs). */
const MENU = "ContextMenuCell";
/** Office's limits for ShortString and LongString (MS-OWEMXML 5.6). */
const SHORT = 125;
const LONG = 250;
const MAX_RESID = 32;
const MAX_URL = 2048;

/** GUID, version, and the values that Office or this add-in fixes. */
export const checkFixedValues: ManifestRule = (root, { version: expected }) => [
  ...elementsNamed(root, "Id")
    .filter(({ text }) => !GUID.test(text))
    .map((id) => faultAt(id, `"${id.text}" is no GUID`)),
  ...elementsNamed(root, "Id")
    .filter(({ text }) => /^[0-]+$/.test(text))
    .map((id) => faultAt(id, "an Id of zeros is nobody's own")),
  ...elementsNamed(root, "Version")
    .filter(({ text }) => !VERSION.test(text))
    .map((version) => faultAt(version, `"${version.text}" is not of the form 1.0.0.0, at least 1.0.0.0`)),
  ...elementsNamed(root, "Version")
    .filter(({ text }) => VERSION.test(text) && text !== expected)
    .map((version) => faultAt(version, `"${version.text}" must be ${expected}, as package.json has it`)),
  ...EXPECTED_ATTRIBUTES.flatMap(([name, attribute, value]) =>
    elementsNamed(root, name)
      .filter(({ attributes }) => attributes[attribute] !== value)
      .map((element) => faultAt(element, `${attribute} must be "${value}"`)),
  ),
  ...EXPECTED_TEXTS.flatMap(([name, text]) =>
    elementsNamed(root, name)
      .filter((element) => element.text !== text)
      .map((element) => faultAt(element, `must be ${text}`)),
  ),
  ...elementsNamed(root, "ExtensionPoint").flatMap((point) => {
    const kinds = EXTENSION_KINDS.filter(([child]) => point.children.some(({ name }) => name === child));
    const [kind] = kinds.map(([, one]) => one);
    if (kinds.length !== 1) return [faultAt(point, "holds either an OfficeTab, an OfficeMenu or functions")];
    return point.attributes["xsi:type"] === kind ? [] : [faultAt(point, `xsi:type must be "${kind}"`)];
  }),
  ...elementsNamed(root, "OfficeMenu")
    .filter(({ attributes }) => attributes.id !== MENU)
    .map((menu) => faultAt(menu, `id must be "${MENU}"`)),
  ...elementsNamed(root, "Host")
    .filter(({ attributes }) => (attributes.Name ?? attributes["xsi:type"]) !== "Workbook")
    .map((host) => faultAt(host, "this add-in is for Workbook only")),
];

/** How long Office lets a text be. */
export const checkLengths: ManifestRule = (root) => {
  const limits: readonly (readonly [XmlElement, number])[] = [
    ...parts(root, "ProviderName", SHORT),
    ...parts(root, "DisplayName", SHORT),
    ...parts(root, "bt:ShortStrings", SHORT),
    ...parts(root, "bt:LongStrings", LONG),
    ...root.children.filter(({ name }) => name === "Description").flatMap((one) => withAll(one, LONG)),
  ];
  const tooLong = limits.flatMap(([element, limit]) => {
    const text = element.attributes.DefaultValue ?? element.attributes.Value ?? element.text;
    return [...text].length > limit
      ? [faultAt(element, `${[...text].length} characters, where Office allows ${limit}`)]
      : [];
  });
  const longUrls = allElements(root).flatMap((element) =>
    [element.attributes.DefaultValue, element.attributes.Value]
      .filter((value) => value?.startsWith("http") && value.length > MAX_URL)
      .map(() => faultAt(element, `an address of more than ${MAX_URL} characters`)),
  );
  const longIds = allElements(root).flatMap((element) =>
    [element.attributes.resid, element.attributes.id]
      .filter((id) => id !== undefined && id.length > MAX_RESID)
      .map((id) => faultAt(element, `"${id}" is longer than ${MAX_RESID} characters`)),
  );
  return [...tooLong, ...longUrls, ...longIds];
};

function parts(root: XmlElement, name: string, limit: number): readonly (readonly [XmlElement, number])[] {
  return elementsNamed(root, name).flatMap((element) => withAll(element, limit));
}

function withAll(element: XmlElement, limit: number): readonly (readonly [XmlElement, number])[] {
  return allElements(element).map((one) => [one, limit] as const);
}
