import { readFileSync } from "node:fs";
import { join } from "node:path";
import { conformanceManifest } from "../../../scripts/manifest/conformance-manifest";
import { elementsNamed, readXml } from "../../../scripts/manifest/read-xml";

const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const root = readXml(conformanceManifest(manifest));

test("it is another add-in with one button that opens the conformance page", () => {
  expect(elementsNamed(root, "Id")[0]?.text).not.toBe(elementsNamed(readXml(manifest), "Id")[0]?.text);
  expect(elementsNamed(root, "Control").map(({ attributes }) => attributes.id)).toEqual(["Measures.Open"]);
  expect(elementsNamed(root, "SourceLocation")[0]?.attributes.DefaultValue).toMatch(/\/conformance\.html$/);
  expect(elementsNamed(root, "DisplayName")[0]?.children[0]?.attributes.Value).toBe("Conformance");
});
