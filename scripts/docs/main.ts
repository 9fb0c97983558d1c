export { deadPaths } from "./dead-paths";
