export { conformanceManifest } from "./conformance-manifest";
export { checkManifest } from "./check-manifest";
export { projectSurroundings } from "./project-surroundings";
