export { checkBuild, measureBuild } from "./check-build";
export { addContentSecurityPolicy, addFilesPagePolicy } from "./content-security-policy";
export { baseAddress, rewriteManifest } from "./rewrite-manifest";
