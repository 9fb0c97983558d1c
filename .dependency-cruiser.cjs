/**
 * The layers of docs/architecture.md. A folder imports only from its left:
 * lists | text | calendar | model | changes | engine | sheet checks summary | report board next-year hands formulas | owed overview | app | adapters | taskpane cli preview | files-page
 * Neighbours within bars never meet.
 */
const coreLayers = [
  ["lists"],
  ["text"],
  ["calendar"],
  ["model"],
  ["changes"],
  ["engine"],
  ["sheet", "checks", "summary"],
  ["report", "board", "next-year", "hands", "formulas"],
  ["owed", "overview"],
];

/** Rooms inside one layer, in the same way: a room imports only from its left, and never from the files above all rooms. */
const rooms = [
  { name: "report", folder: "src/core/report", order: [["model"], ["print-sheets"]] },
  { name: "app", folder: "src/app", order: [["ports"], ["changes"]] },
  {
    name: "excel",
    folder: "src/adapters/excel",
    order: [["host"], ["read"], ["cells"], ["steps"], ["undo"], ["write", "sheets"]],
  },
  { name: "pdf", folder: "src/adapters/pdf", order: [["paper"], ["lines"], ["pages"]] },
  {
    name: "pane",
    folder: "src/taskpane",
    order: [
      ["language"],
      ["services", "start", "formulas"],
      ["checking"],
      ["worker"],
      ["parts"],
      ["fixes"],
      ["changes"],
      ["aside"],
      ["tables", "pages"],
      ["findings", "board", "report", "results", "begin", "settings", "next-year"],
      ["units"],
      ["shell"],
    ],
  },
  {
    name: "files",
    folder: "src/files-page",
    order: [["words"], ["book", "sheet"], ["page"]],
  },
  {
    name: "excel-host",
    folder: "packages/excel-host/src",
    order: [["workbook"], ["data"], ["protocol"], ["objects"], ["server"], ["transport"], ["host"]],
  },
];

/** One rule a folder: what it may import of `parent` is itself and what stands left of it. */
function leftOnly(prefix, parent, order, within) {
  return order.flatMap((neighbours, index) =>
    neighbours.map((folder) => {
      const left = order.slice(0, index).flat();
      const shown = left.map((one) => `${parent.replace("src/", "")}/${one}`).join(", ");
      return {
        name: `${prefix}-${folder}-imports-from-its-left`,
        comment: `${parent.replace("src/", "")}/${folder} may import ${shown || "nothing but itself"}. Move what both need into a folder to the left.`,
        severity: "error",
        from: { path: `^${parent}/${folder}/` },
        to: { path: `^${within}/`, pathNot: `^${parent}/(${[folder, ...left].join("|")})/` },
      };
    }),
  );
}

module.exports = {
  forbidden: [
    ...leftOnly("core", "src/core", coreLayers, "src"),
    ...rooms.flatMap(({ name, folder, order }) => leftOnly(name, folder, order, folder)),
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
      to: { path: "^src/(adapters|taskpane|cli|preview|files-page)/" },
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
        "An adapter knows its own format only; the door wires two of them together. Three rooms are no adapters but what adapters share: adapters/package is the container of workbooks and Word files (a zip of XML parts), adapters/cell-values is how Excel shows a stored value, adapters/qr makes QR codes.",
      severity: "error",
      from: { path: "^src/adapters/([^/]+)/" },
      to: { path: "^src/adapters/", pathNot: "^src/adapters/($1|package|cell-values|qr)/" },
    },
    {
      name: "excel-reads-and-thinks-nothing",
      comment:
        "The Excel adapter hands over what a sheet shows (core/sheet/raw-table). What a sheet is, app says: through a port (app/ports/sheet-choice) or a judgement in app/changes.",
      severity: "error",
      from: { path: "^src/adapters/excel/" },
      to: { path: "^src/core/sheet/", pathNot: "^src/core/sheet/raw-table\\.ts$" },
    },
    {
      name: "adapters-know-no-door",
      comment: "Pass what the adapter needs as an argument.",
      severity: "error",
      from: { path: "^src/adapters/" },
      to: { path: "^src/(taskpane|cli|preview|files-page)/" },
    },
    {
      name: "doors-never-meet",
      comment: "What two doors share is a use case (src/app) or an adapter.",
      severity: "error",
      from: { path: "^src/(taskpane|cli|preview)/" },
      to: { path: "^src/(taskpane|cli|preview|files-page)/", pathNot: "^src/$1/" },
    },
    {
      name: "the-files-page-knows-no-excel",
      comment:
        "src/files-page is the pane over a file (docs/decisions/0031-files-page.md): it takes the pane's rooms, and nothing that needs Excel, the ribbon or another door.",
      severity: "error",
      from: { path: "^src/files-page/" },
      to: { path: "^src/(cli|preview|adapters/excel)/|^src/taskpane/(main\\.tsx|ribbon-functions\\.ts)$" },
    },
    {
      name: "a-check-imports-no-check",
      comment:
        "A check never knows that another exists; what several checks ask stands in core/checks/shared, what others ask too in core/text, core/calendar or core/model.",
      severity: "error",
      from: { path: "^src/core/checks/", pathNot: "^src/core/checks/index\\.ts$" },
      to: { path: "^src/core/checks/", pathNot: "^src/core/checks/shared/" },
    },
    {
      name: "src-needs-no-test",
      comment: "Sources never import tests or scripts.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/|^packages/[^/]+/(test|testing)/" },
    },
    {
      name: "packages-need-no-product",
      comment: "A package stands by itself: what it needs of the product, it has of its own.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(src|test|scripts)/" },
    },
    {
      name: "packages-have-one-door",
      comment:
        "Import the package by its name: what others may use is in src/index.ts, or in testing/ for tests.",
      severity: "error",
      from: { pathNot: "^packages/" },
      to: { path: "^packages/", pathNot: "^packages/[^/]+/(src/index\\.ts|testing/[^/]+)$" },
    },
    {
      name: "the-product-ships-no-simulation",
      comment: "Only the preview, tests and scripts know the simulated Excel.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/preview/" },
      to: { path: "^packages/" },
    },
    {
      name: "no-circular",
      comment: "Two files that need each other hold one idea: join them or move the shared part out.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-folder-circle",
      comment:
        "Two folders that need each other are one folder, or a third is missing: what both need goes left of both.",
      severity: "error",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-undeclared-package",
      comment: "Declare the package in package.json; a shipped file may not use a development dependency.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/preview/" },
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
