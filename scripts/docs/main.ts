export { deadLinks } from "./dead-links";
export { deadPaths } from "./dead-paths";
