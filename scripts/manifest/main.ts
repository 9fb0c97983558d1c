export { conformanceManifest } from "./conformance-manifest";
export { checkManifest } from "./check-manifest";
export { buildSurroundings, projectSurroundings } from "./project-surroundings";
