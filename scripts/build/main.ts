export { checkBuild, measureBuild } from "./check-build";
export { addContentSecurityPolicy } from "./content-security-policy";
export { baseAddress, rewriteManifest } from "./rewrite-manifest";
export { formulaMetadata } from "../../src/taskpane/formulas/formula-metadata";
