/** Another add-in to Excel, so that both can be installed beside each other. */
const CONFORMANCE_ID = "2f0c7c7e-5a0b-4d0e-9f59-6f0f4a3c7b11";
const FUNCTION_BUTTON =
  /\s*<Control xsi:type="Button" id="[^"]*">(?:(?!<\/Control>)[\s\S])*<FunctionName>[\s\S]*?<\/Control>/g;

const FUNCTIONS_AND_MENU =
  /\s*<AllFormFactors>[\s\S]*?<\/AllFormFactors>|\s*<ExtensionPoint xsi:type="ContextMenu">[\s\S]*?<\/ExtensionPoint>/g;

/** The manifest of the conformance page (docs/conformance.md): the same pane with another page in it, and no functions. */
export function conformanceManifest(xml: string): string {
  return xml
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${CONFORMANCE_ID}</Id>`)
    .replace(/(<DisplayName DefaultValue=")[^"]*/, "$1ตรวจความตรงกันของ Excel")
    .replace(/(<Override Locale="en-US" Value=")Integrity Report/, "$1Conformance")
    .replace(FUNCTIONS_AND_MENU, "")
    .replace(FUNCTION_BUTTON, "")
    .replaceAll("taskpane.html", "conformance.html");
}
