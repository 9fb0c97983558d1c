/**
 * The layers of docs/architecture.md. A folder imports only from its left:
 * text | calendar | model | changes | engine | sheet checks summary | report | app | adapters | taskpane cli preview
 * Neighbours within bars never meet.
 */
const coreLayers = [
  ["text"],
  ["calendar"],
  ["model"],
  ["changes"],
  ["engine"],
  ["sheet", "checks", "summary"],
  ["report"],
];

const coreRules = coreLayers.flatMap((neighbours, index) =>
  neighbours.map((layer) => {
    const left = coreLayers.slice(0, index).flat();
    const allowed = [layer, ...left].join("|");
    return {
      name: `core-${layer}-imports-from-its-left`,
      comment: `core/${layer} may import ${left.length ? left.map((l) => `core/${l}`).join(", ") : "nothing but itself"}. Move what both need into a folder to the left.`,
      severity: "error",
      from: { path: `^src/core/${layer}/` },
      to: { path: "^src/", pathNot: `^src/core/(${allowed})/` },
    };
  }),
);

module.exports = {
  forbidden: [
    ...coreRules,
    {
      name: "core-is-pure",
      comment:
        "The core has no packages, Node, DOM or Excel: take what you need as an argument, or put the work behind a port in src/app.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core", "npm-unknown"] },
    },
    {
      name: "app-knows-no-edge",
      comment:
        "A use case takes ports as arguments; define the port in src/app and let the door wire the adapter.",
      severity: "error",
      from: { path: "^src/app/" },
      to: { path: "^src/(adapters|taskpane|cli|preview)/" },
    },
    {
      name: "app-has-no-packages",
      comment: "A package belongs behind a port, in an adapter.",
      severity: "error",
      from: { path: "^src/app/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: "adapters-never-meet",
      comment:
        "An adapter knows its own format only; the door wires two of them together. adapters/package is the container that workbooks and Word files share (a zip of XML parts): its guards against bombs and damage exist once.",
      severity: "error",
      from: { path: "^src/adapters/([^/]+)/" },
      to: { path: "^src/adapters/", pathNot: "^src/adapters/($1|package)/" },
    },
    {
      name: "adapters-know-no-door",
      comment: "Pass what the adapter needs as an argument.",
      severity: "error",
      from: { path: "^src/adapters/" },
      to: { path: "^src/(taskpane|cli|preview)/" },
    },
    {
      name: "doors-never-meet",
      comment: "What two doors share is a use case (src/app) or an adapter.",
      severity: "error",
      from: { path: "^src/(taskpane|cli|preview)/" },
      to: { path: "^src/(taskpane|cli|preview)/", pathNot: "^src/$1/" },
    },
    {
      name: "a-check-imports-no-check",
      comment:
        "A check never knows that another exists; shared questions live in core/text, core/calendar or core/model.",
      severity: "error",
      from: { path: "^src/core/checks/", pathNot: "^src/core/checks/index\\.ts$" },
      to: { path: "^src/core/checks/" },
    },
    {
      name: "src-needs-no-test",
      comment: "Sources never import tests or scripts.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/" },
    },
    {
      name: "no-circular",
      comment: "Two files that need each other hold one idea: join them or move the shared part out.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-undeclared-package",
      comment: "Declare the package in package.json; a shipped file may not use a development dependency.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  },
};
