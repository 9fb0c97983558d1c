export { checkManifest } from "./check-manifest";
export { projectSurroundings } from "./project-surroundings";
