export { checkBuild, measureBuild } from "./check-build";
export { addContentSecurityPolicy, addFilesPagePolicy } from "./content-security-policy";
export { cacheControl } from "./cache-control";
export { checksums, SUMS_FILE, zipFiles } from "./release-files";
export { baseAddress, checkedSuffix, rewriteManifest } from "./rewrite-manifest";
export { thirdPartyNotices } from "./third-party-notices";
export { formulaMetadata } from "../../src/taskpane/formulas/formula-metadata";
export { offlineFiles, offlineScript } from "./offline-script";
