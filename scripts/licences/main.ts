export { findLicenceFaults } from "./find-licence-faults";
export { installedPackages } from "./installed-packages";
