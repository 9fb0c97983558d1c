/** A child and how often it may stand there. */
export interface ChildRule {
  readonly name: string;
  readonly min: number;
  readonly max: number;
}

export interface ElementRule {
  readonly attributes: readonly string[];
  readonly optionalAttributes: readonly string[];
  /** In the order that Office insists on. */
  readonly children: readonly ChildRule[];
  /** True where text stands between the tags. */
  readonly hasText: boolean;
}

/**
 * What an add-in only manifest of one task pane and its ribbon group is made of, in order (manifest-element-ordering in the Office docs;
 * MS-OWEMXML). Narrower than the schema on purpose: what this add-in does not use is refused until someone decides to.
 * A name after its parent ("Icon > bt:Image") goes before the name alone.
 */
export const STRUCTURE: Readonly<Record<string, ElementRule>> = {
  OfficeApp: element(
    ["xsi:type"],
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides",
    ["xmlns", "xmlns:xsi", "xmlns:bt"],
  ),
  Id: text(),
  Version: text(),
  ProviderName: text(),
  DefaultLocale: text(),
  Permissions: text(),
  AppDomain: text(),
  TaskpaneId: text(),
  FunctionName: text(),
  Enabled: text(),
  DisplayName: element(["DefaultValue"], "Override*"),
  "OfficeApp > Description": element(["DefaultValue"], "Override*"),
  IconUrl: element(["DefaultValue"], "Override*"),
  HighResolutionIconUrl: element(["DefaultValue"], "Override*"),
  SupportUrl: element(["DefaultValue"], "Override*"),
  Override: element(["Locale", "Value"], ""),
  AppDomains: element([], "AppDomain+"),
  "OfficeApp > Hosts": element([], "Host"),
  "OfficeApp > Hosts > Host": element(["Name"], ""),
  "OfficeApp > Requirements": element([], "Sets"),
  Sets: element([], "Set+", ["DefaultMinVersion"]),
  Set: element(["Name"], "", ["MinVersion"]),
  DefaultSettings: element([], "SourceLocation"),
  "DefaultSettings > SourceLocation": element(["DefaultValue"], "Override*"),
  VersionOverrides: element(["xsi:type"], "Description Requirements? Hosts Resources", ["xmlns"]),
  "VersionOverrides > Requirements": element([], "bt:Sets"),
  "bt:Sets": element([], "bt:Set+", ["DefaultMinVersion"]),
  "bt:Set": element(["Name"], "", ["MinVersion"]),
  "VersionOverrides > Hosts": element([], "Host"),
  "VersionOverrides > Hosts > Host": element(["xsi:type"], "Runtimes AllFormFactors? DesktopFormFactor"),
  Runtimes: element([], "Runtime"),
  Runtime: element(["resid", "lifetime"], ""),
  DesktopFormFactor: element([], "GetStarted FunctionFile ExtensionPoint+"),
  GetStarted: element([], "Title Description LearnMoreUrl"),
  LearnMoreUrl: element(["resid"], ""),
  FunctionFile: element(["resid"], ""),
  AllFormFactors: element([], "ExtensionPoint"),
  "AllFormFactors > ExtensionPoint": element(["xsi:type"], "Script Page Metadata Namespace"),
  Script: element([], "SourceLocation"),
  Page: element([], "SourceLocation"),
  Metadata: element([], "SourceLocation"),
  Namespace: element(["resid"], ""),
  ExtensionPoint: element(["xsi:type"], "OfficeTab? OfficeMenu*"),
  OfficeMenu: element(["id"], "Control+"),
  OfficeTab: element(["id"], "Group+"),
  Group: element(["id"], "Label Icon Control+"),
  Control: element(["xsi:type", "id"], "Label Supertip Icon Action Enabled?"),
  Label: element(["resid"], ""),
  Supertip: element([], "Title Description"),
  Title: element(["resid"], ""),
  Description: element(["resid"], ""),
  Icon: element([], "bt:Image+"),
  "Icon > bt:Image": element(["size", "resid"], ""),
  Action: element(["xsi:type"], "TaskpaneId? SourceLocation? FunctionName?"),
  SourceLocation: element(["resid"], ""),
  Resources: element([], "bt:Images bt:Urls bt:ShortStrings bt:LongStrings"),
  "bt:Images": element([], "bt:Image+"),
  "bt:Image": element(["id", "DefaultValue"], "bt:Override*"),
  "bt:Urls": element([], "bt:Url+"),
  "bt:Url": element(["id", "DefaultValue"], "bt:Override*"),
  "bt:ShortStrings": element([], "bt:String+"),
  "bt:LongStrings": element([], "bt:String+"),
  "bt:String": element(["id", "DefaultValue"], "bt:Override*"),
  "bt:Override": element(["Locale", "Value"], ""),
};

function element(
  attributes: readonly string[],
  children: string,
  optionalAttributes: readonly string[] = [],
): ElementRule {
  return {
    attributes,
    optionalAttributes,
    hasText: false,
    children: children.split(" ").filter(Boolean).map(childRule),
  };
}

function text(): ElementRule {
  return { attributes: [], optionalAttributes: [], children: [], hasText: true };
}

/** "Set" once, "Set?" at most once, "Set+" at least once, "Set*" any number. */
function childRule(word: string): ChildRule {
  const sign = /[?+*]$/.exec(word)?.[0] ?? "";
  return {
    name: sign === "" ? word : word.slice(0, -1),
    min: sign === "?" || sign === "*" ? 0 : 1,
    max: sign === "+" || sign === "*" ? Infinity : 1,
  };
}
