import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "../../../scripts/manifest/check-manifest";
import { associatedFunctions } from "../../../scripts/manifest/associated-functions";
import { projectSurroundings } from "../../../scripts/manifest/project-surroundings";

const root = join(__dirname, "../../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const surroundings = projectSurroundings(root);

test("the project's manifest is in order", () => {
  expect(checkManifest(manifest, surroundings)).toEqual([]);
});

const GUID = "a9b04441-386b-42b9-b5f5-c42617c59395";
const OPEN_ACTION = /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/;
const long = (letters: number): string => "ก".repeat(letters);

describe("each slip is named", () => {
  const cases: readonly {
    readonly slip: string;
    readonly from: string | RegExp;
    readonly to: string;
    readonly message: RegExp;
  }[] = [
    // Structure and order
    { slip: "a tag left open", from: "</Hosts>", to: "", message: /not well-formed/ },
    {
      slip: "another root",
      from: /OfficeApp(?=[ >])/g,
      to: "Office",
      message: /outermost element must be OfficeApp/,
    },
    {
      slip: "no provider",
      from: /<ProviderName>.*<\/ProviderName>/,
      to: "",
      message: /ProviderName is missing/,
    },
    {
      slip: "no support page",
      from: /<SupportUrl[\s\S]*<\/SupportUrl>/,
      to: "",
      message: /SupportUrl is missing/,
    },
    {
      slip: "version after provider",
      from: /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      to: "$2$1",
      message: /Version: stands too late/,
    },
    {
      slip: "functions before the call-out",
      from: /(<GetStarted>[\s\S]*<\/GetStarted>)\s*(<FunctionFile .*\/>)/,
      to: "$2$1",
      message: /GetStarted: stands too late/,
    },
    {
      slip: "an element nobody knows",
      from: "<Hosts>",
      to: "<Weather/><Hosts>",
      message: /Weather: does not belong inside OfficeApp/,
    },
    {
      slip: "a menu under the name of the ribbon",
      from: 'xsi:type="ContextMenu"',
      to: 'xsi:type="PrimaryCommandSurface"',
      message: /xsi:type must be "ContextMenu"/,
    },
    {
      slip: "functions without their metadata",
      from: /<Metadata>[\s\S]*<\/Metadata>/,
      to: "",
      message: /Metadata is missing/,
    },
    {
      slip: "functions under a prefix that is nowhere",
      from: '<Namespace resid="Functions.Namespace" />',
      to: '<Namespace resid="Functions.Prefix" />',
      message: /resid "Functions.Prefix" is not in bt:ShortStrings/,
    },
    {
      slip: "functions behind the ribbon",
      from: /(<AllFormFactors>[\s\S]*<\/AllFormFactors>)\s*(<DesktopFormFactor>[\s\S]*<\/DesktopFormFactor>)/,
      to: "$2$1",
      message: /AllFormFactors: stands too late/,
    },
    {
      slip: "another menu than that of a cell",
      from: 'id="ContextMenuCell"',
      to: 'id="ContextMenuText"',
      message: /id must be "ContextMenuCell"/,
    },
    {
      slip: "functions run in another page",
      from: /(<Page>\s*<SourceLocation resid=")Taskpane.Url/,
      to: "$1Support.Url",
      message: /resid must be the runtime's/,
    },
    {
      slip: "two hosts",
      from: '<Host Name="Workbook" />',
      to: '<Host Name="Workbook" /><Host Name="Workbook" />',
      message: /Host may stand here once/,
    },
    { slip: "an attribute left out", from: ' size="16"', to: "", message: /attribute size is missing/ },
    {
      slip: "an attribute nobody knows",
      from: ' size="16"',
      to: ' size="16" colour="red"',
      message: /unknown attribute colour/,
    },
    { slip: "an empty function name", from: "checkSheet", to: "", message: /FunctionName: has no text/ },
    {
      slip: "text where none belongs",
      from: "<Hosts>",
      to: "<Hosts>x",
      message: /text does not belong here/,
    },
    // Values
    { slip: "a GUID that lost a digit", from: GUID, to: GUID.slice(1), message: /is no GUID/ },
    {
      slip: "a version that package.json does not have",
      from: /<Version>.*</,
      to: "<Version>9.0.0.0<",
      message: /"9\.0\.0\.0" must be 1\.0\.0\.0, as package\.json has it/,
    },
    {
      slip: "three numbers",
      from: /<Version>.*</,
      to: "<Version>1.0.0<",
      message: /not of the form 1\.0\.0\.0/,
    },
    {
      slip: "an Id of zeros",
      from: GUID,
      to: "00000000-0000-0000-0000-000000000000",
      message: /an Id of zeros/,
    },
    {
      slip: "support in a shared document",
      from: /(<SupportUrl DefaultValue=")https:\/\/localhost:3000/,
      to: "$1https://docs.google.com",
      message: /not a repository, a social network or a shared document/,
    },
    { slip: "a version below 1", from: "<Version>1.", to: "<Version>0.", message: /not of the form 1\.0\.0/ },
    {
      slip: "a version in words",
      from: /<Version>.*</,
      to: "<Version>1.0.x<",
      message: /not of the form 1\.0\.0/,
    },
    {
      slip: "a language without its country",
      from: "<DefaultLocale>th-TH",
      to: "<DefaultLocale>th",
      message: /DefaultLocale: must be th-TH/,
    },
    {
      slip: "reading rights only",
      from: "ReadWriteDocument",
      to: "ReadDocument",
      message: /Permissions: must be ReadWriteDocument/,
    },
    {
      slip: "another host",
      from: '<Host Name="Workbook" />',
      to: '<Host Name="Document" />',
      message: /for Workbook only/,
    },
    {
      slip: "a runtime that ends",
      from: 'lifetime="long"',
      to: 'lifetime="short"',
      message: /lifetime must be "long"/,
    },
    {
      slip: "the overrides of Outlook",
      from: "VersionOverridesV1_0",
      to: "VersionOverridesV1_1",
      message: /xsi:type must be "VersionOverridesV1_0"/,
    },
    // Lengths
    {
      slip: "a label of 126 characters",
      from: 'DefaultValue="ตรวจแผ่น"',
      to: `DefaultValue="${long(126)}"`,
      message: /126 characters, where Office allows 125/,
    },
    {
      slip: "a tip of 251 characters",
      from: /(id="Check.Tip" DefaultValue=")[^"]*/,
      to: `$1${long(251)}`,
      message: /251 characters, where Office allows 250/,
    },
    {
      slip: "a name of 126 characters",
      from: /(<DisplayName DefaultValue=")[^"]*/,
      to: `$1${long(126)}`,
      message: /126 characters/,
    },
    {
      slip: "a description of 251 characters",
      from: /(<Description DefaultValue=")[^"]*/,
      to: `$1${long(251)}`,
      message: /251 characters/,
    },
    {
      slip: "an id of 33 characters",
      from: /Check\.Label/g,
      to: "C".repeat(33),
      message: /longer than 32 characters/,
    },
    {
      slip: "an address beyond measure",
      from: "https://localhost:3000/support.html",
      to: `https://localhost:3000/${"a".repeat(2048)}`,
      message: /more than 2048 characters/,
    },
    // Resources
    {
      slip: "a resid that leads nowhere",
      from: '<Label resid="Check.Label"',
      to: '<Label resid="Chek.Label"',
      message: /resid "Chek\.Label" is not in bt:ShortStrings/,
    },
    {
      slip: "a long text where a short one belongs",
      from: '<Label resid="Check.Label"',
      to: '<Label resid="Check.Tip"',
      message: /resid "Check\.Tip" is not in bt:ShortStrings/,
    },
    {
      slip: "a text that nothing uses",
      from: "<bt:ShortStrings>",
      to: '<bt:ShortStrings><bt:String id="Spare" DefaultValue="ว่าง"><bt:Override Locale="en-US" Value="Spare"/></bt:String>',
      message: /"Spare" is used nowhere/,
    },
    {
      slip: "one id for two buttons",
      from: "Measures.Fill",
      to: "Measures.Check",
      message: /id "Measures\.Check" is used twice/,
    },
    // Languages
    {
      slip: "a text without English",
      from: /(id="Fill\.Label" DefaultValue="[^"]*">)[\s\S]*?(<\/bt:String>)/,
      to: "$1$2",
      message: /needs one en-US text, has 0/,
    },
    {
      slip: "a name without English",
      from: /(<DisplayName[^>]*>)[\s\S]*?(<\/DisplayName>)/,
      to: "$1$2",
      message: /DisplayName: needs one en-US text/,
    },
    {
      slip: "English where Thai belongs",
      from: 'DefaultValue="ตรวจแผ่น"',
      to: 'DefaultValue="Check"',
      message: /holds no Thai/,
    },
    {
      slip: "Thai where English belongs",
      from: 'Value="Check sheet"',
      to: 'Value="ตรวจ"',
      message: /English text holds Thai letters/,
    },
    {
      slip: "an override for the default language",
      from: 'Locale="en-US" Value="Integrity Report"',
      to: 'Locale="th-TH" Value="Integrity Report"',
      message: /Locale "th-TH"/,
    },
    {
      slip: "an override with an underscore",
      from: 'Locale="en-US" Value="Open pane"',
      to: 'Locale="en_US" Value="Open pane"',
      message: /Locale "en_US"/,
    },
    // Addresses
    {
      slip: "a pane over plain http",
      from: '<SourceLocation DefaultValue="https:',
      to: '<SourceLocation DefaultValue="http:',
      message: /is no https address/,
    },
    {
      slip: "an icon over plain http",
      from: 'id="Icon.16" DefaultValue="https:',
      to: 'id="Icon.16" DefaultValue="http:',
      message: /is no https address/,
    },
    {
      slip: "a page elsewhere",
      from: '"Support.Url" DefaultValue="https://localhost:3000',
      to: '"Support.Url" DefaultValue="https://example.com',
      message: /is not under https:\/\/localhost:3000\//,
    },
    {
      slip: "a page that the build does not make",
      from: '"Support.Url" DefaultValue="https://localhost:3000/support.html',
      to: '"Support.Url" DefaultValue="https://localhost:3000/help.html',
      message: /there is no file help\.html/,
    },
    {
      slip: "support on GitHub",
      from: '<SupportUrl DefaultValue="https://localhost:3000/',
      to: '<SupportUrl DefaultValue="https://github.com/',
      message: /not a repository, a social network or a shared document/,
    },
    {
      slip: "a domain with a slash",
      from: "<Hosts>",
      to: "<AppDomains><AppDomain>https://example.com/</AppDomain></AppDomains><Hosts>",
      message: /without a path or a slash at the end/,
    },
    // Icons
    {
      slip: "no 80 px icon",
      from: /<bt:Image size="80" .*\/>/,
      to: "",
      message: /the 80 px icon is missing/,
    },
    {
      slip: "a size that Office has not",
      from: 'size="24"',
      to: 'size="25"',
      message: /25 px is no size that Office knows/,
    },
    {
      slip: "a file of another size",
      from: "icons/icon-16.png",
      to: "icons/icon-20.png",
      message: /icon-20\.png is 20 × 20 pixels, not 16 × 16/,
    },
    {
      slip: "a file that is not there",
      from: "icons/icon-16.png",
      to: "icons/icon-17.png",
      message: /icon-17\.png is not there or no PNG/,
    },
    {
      slip: "a drawing in svg",
      from: "icons/icon-32.png",
      to: "icons/icon-32.svg",
      message: /must be a PNG file/,
    },
    {
      slip: "a small picture for large screens",
      from: '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icons/icon-64',
      to: '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icons/icon-32',
      message: /HighResolutionIconUrl: .* is 32 × 32 pixels, not 64 × 64/,
    },
    // Commands
    {
      slip: "a function that no code has",
      from: "makeReport",
      to: "makeReports",
      message: /no code associates the function "makeReports"/,
    },
    {
      slip: "two panes",
      from: /<Action xsi:type="ExecuteFunction">\s*<FunctionName>checkSheet[\s\S]*?<\/Action>/,
      to: OPEN_ACTION.exec(manifest)?.[0] ?? "",
      message: /one button must open the pane.* found 2/,
    },
    {
      slip: "no pane",
      from: OPEN_ACTION,
      to: '<Action xsi:type="ExecuteFunction"><FunctionName>checkSheet</FunctionName></Action>',
      message: /found 0/,
    },
    {
      slip: "a pane that cannot open with its workbook",
      from: "Office.AutoShowTaskpaneWithDocument",
      to: "Pane1",
      message: /ShowTaskpane takes the TaskpaneId/,
    },
    {
      slip: "a function with a page",
      from: "<FunctionName>checkSheet",
      to: '<SourceLocation resid="Taskpane.Url" /><FunctionName>checkSheet',
      message: /ExecuteFunction takes a FunctionName and nothing else/,
    },
    {
      slip: "an action that Office has not",
      from: 'xsi:type="ExecuteFunction"',
      to: 'xsi:type="Dance"',
      message: /unknown action "Dance"/,
    },
    {
      slip: "functions on a page of their own",
      from: '<FunctionFile resid="Taskpane.Url"',
      to: '<FunctionFile resid="Support.Url"',
      message: /resid must be the runtime's, "Taskpane\.Url"/,
    },
    {
      slip: "a shared runtime that is not asked for",
      from: 'Name="SharedRuntime"',
      to: 'Name="RibbonApi"',
      message: /must require the set SharedRuntime/,
    },
  ];

  test.each(cases)("$slip", ({ from, to, message }) => {
    const changed = manifest.replace(from, to);
    expect(changed).not.toBe(manifest);
    expect(checkManifest(changed, surroundings)).toContainEqual(expect.stringMatching(message));
  });
});

test("a fault says where it stands", () => {
  const changed = manifest.replace("checkSheet", "checkSheets");
  const line = changed.split("\n").findIndex((text) => text.includes("checkSheets")) + 1;
  expect(checkManifest(changed, surroundings)).toEqual([
    `line ${line}, FunctionName: no code associates the function "checkSheets"`,
  ]);
});

test("functions of the ribbon are found in any quotes", () => {
  const source = `associate("one", run); Office.actions.associate('two', run); associate(three, run)`;
  expect(associatedFunctions(source)).toEqual(["one", "two"]);
});
