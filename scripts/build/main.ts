export { checkBuild, measureBuild } from "./check-build";
export { addContentSecurityPolicy, addFilesPagePolicy } from "./content-security-policy";
export { offlineFiles, offlineScript } from "./offline-script";
export { baseAddress, rewriteManifest } from "./rewrite-manifest";
