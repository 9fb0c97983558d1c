import { join } from "node:path";
import { findLicenceFaults, type InstalledPackage } from "../../../scripts/licences/find-licence-faults";
import { installedPackages } from "../../../scripts/licences/installed-packages";

const shipped = (licence: string | null, name = "pack"): InstalledPackage => ({
  name,
  version: "1.0.0",
  licence,
  isTool: false,
});
const tool = (licence: string | null, name = "pack"): InstalledPackage => ({
  ...shipped(licence, name),
  isTool: true,
});

test.each([
  shipped("MIT"),
  shipped("(MIT OR GPL-3.0)"),
  shipped("MIT AND ISC"),
  shipped("OFL-1.1"),
  shipped(null, "png-js"),
  tool("MPL-2.0"),
  tool("(MIT OR CC0-1.0)"),
  tool("LICENSE", "@microsoft/office-js"),
])("%p may be here", (one) => {
  expect(findLicenceFaults([one])).toEqual([]);
});

test.each([
  [shipped("MPL-2.0"), "pack 1.0.0: MPL-2.0 is not among the licences of what is shipped"],
  [shipped("MIT AND GPL-3.0"), "pack 1.0.0: MIT AND GPL-3.0 is not among the licences of what is shipped"],
  [
    shipped("(MIT OR ISC) AND GPL-3.0"),
    "pack 1.0.0: (MIT OR ISC) AND GPL-3.0 is not among the licences of what is shipped",
  ],
  [shipped("mit"), "pack 1.0.0: mit is not among the licences of what is shipped"],
  [
    shipped("LICENSE", "@microsoft/office-js"),
    "@microsoft/office-js 1.0.0: LICENSE is not among the licences of what is shipped",
  ],
  [tool("GPL-3.0"), "pack 1.0.0: GPL-3.0 is not among the licences of tools"],
  [tool(null), "pack 1.0.0: names no licence; read it, and enter what it is"],
])("%p may not", (one, fault) => {
  expect(findLicenceFaults([one])).toEqual([fault]);
});

test("the project's own packages are read, tools and those that are shipped", () => {
  const packages = installedPackages(join(__dirname, "../../.."));
  expect(packages.find(({ name }) => name === "react")).toMatchObject({ licence: "MIT", isTool: false });
  expect(packages.find(({ name }) => name === "webpack")).toMatchObject({ licence: "MIT", isTool: true });
  expect(packages.some(({ name }) => name === "excel-host")).toBe(false);
  expect(findLicenceFaults(packages)).toEqual([]);
});
