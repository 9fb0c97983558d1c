import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import { bundle } from "../bundle.mjs";
import { guardScript } from "./guard-script.mjs";
import { minifyScripts } from "./minify-scripts.mjs";
import { writeNotices } from "./write-notices.mjs";

const root = join(import.meta.dirname, "..", "..");
/** What is no package and goes into the release all the same. */
const FURTHER_PARTIES = [
  { name: "Sarabun (assets/fonts)", version: "", licence: "OFL-1.1", file: "assets/fonts/OFL.txt" },
];

/**
 * How webpack makes the task pane.
 * @param {{ mode: "production" | "development", folder: string, url: string | null, suffix?: string }} options `url` is where the files will
 *   be; null for a build that stays on this machine, with the manifest as it is. `suffix` names an installation for trying out
 * @returns {Promise<import("webpack").Configuration>}
 */
export async function paneConfig({ mode, folder, url, suffix = "" }) {
  const build = await import(await bundle("scripts/build/main.ts"));
  const {
    addContentSecurityPolicy,
    addFilesPagePolicy,
    formulaMetadata,
    rewriteManifest,
    thirdPartyNotices,
  } = build;
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return {
    name: "taskpane",
    mode,
    context: root,
    entry: {
      first: "./src/taskpane/start/first-card.ts",
      taskpane: "./src/taskpane/main.tsx",
      files: "./src/files-page/main.tsx",
    },
    output: {
      path: folder,
      // Hashed names: an officer's browser never keeps an old pane after an update.
      filename: "[name].[contenthash:12].js",
      chunkFilename: "[name].[contenthash:12].js",
      assetModuleFilename: "assets/[name].[contenthash:12][ext]",
      clean: true,
    },
    devtool: mode === "production" ? false : "source-map",
    ...shared,
    module: { ...shared.module, parser: { javascript: { worker: ["*OWN_WORKERS.open()"] } } },
    optimization: {
      minimizer: [minifyScripts()],
      splitChunks: { chunks: isShared, cacheGroups: { defaultVendors: { name: vendorName } } },
    },
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["first", "taskpane"],
        scriptLoading: "defer",
        inject: "head",
        minify: false,
      }),
      new HtmlPlugin({
        template: "src/files-page/files.html",
        filename: "files.html",
        chunks: ["files"],
        scriptLoading: "defer",
        inject: "head",
        minify: false,
      }),
      firstCardAtOnce(),
      guardAtOnce(),
      rewriteHtml("taskpane.html", addContentSecurityPolicy),
      rewriteHtml("files.html", addFilesPagePolicy),
      writeNotices({ root, further: FURTHER_PARTIES, thirdPartyNotices }),
      keepFilesPage(build),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "assets/pages/support.html", to: "support.html" },
          // Functions of cells: Excel asks for these under the manifest's names (learn.microsoft.com, custom-functions-json).
          { from: "assets/pages/functions.js", to: "functions.js" },
          { from: "assets/pages/functions.js", to: "functions.json", transform: () => formulaMetadata("th") },
          {
            from: "assets/pages/functions.js",
            to: "functions.en.json",
            transform: () => formulaMetadata("en"),
          },
          {
            from: "manifest.xml",
            transform: (xml) => (url === null ? xml : rewriteManifest(String(xml), { url, version, suffix })),
          },
        ],
      }),
    ],
  };
}

/** Settings of every build here. */
export const shared = {
  resolve: {
    extensions: [".ts", ".tsx", ".js", ".mjs"],
    // What pdfkit carries for compressed web fonts, pictures, passwords and English line breaks: the report has none of
    // these, and they are a third of its size.
    alias: {
      "brotli/decompress.js": false,
      "png-js": false,
      "@noble/ciphers/aes": false,
      linebreak: false,
    },
  },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: join(import.meta.dirname, "typescript-loader.mjs") },
      { test: /\.md$/, type: "asset/source" },
      { test: /\.(png|svg|woff2|xlsx|ttf|wasm)$/, type: "asset/resource" },
    ],
  },
  // Sizes are the business of check-build.ts, which fails the build.
  performance: { hints: false },
};

/**
 * What the pane's first screen needs alone is one file, and what the worker needs too is another, so that no worker loads a library that
 * draws. What the page for files needs of its own is in neither: no pane loads it. What comes later keeps the name of its import.
 */
function vendorName(_module, chunks) {
  const ofPane = chunks.filter(({ name }) => name !== "files");
  const first = ofPane.filter((chunk) => chunk.canBeInitial());
  if (first.length === 0) return undefined;
  return first.length === ofPane.length ? "libraries" : "shared";
}

/**
 * Two scripts stay whole: that of the plain first screen waits for no other, and the worker's other scripts come from a folder that it
 * names itself.
 */
function isShared({ name }) {
  return name !== "first" && name !== "worker";
}

/** Writes the service worker of files.html, which names all that the build has made for it. */
function keepFilesPage({ offlineFiles, offlineScript }) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("keepFilesPage", (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name: "keepFilesPage", stage }, (assets) => {
          const files = offlineFiles(Object.keys(assets));
          const page = String(assets["files.html"]?.source() ?? "");
          const version = createHash("sha256")
            .update(JSON.stringify([files, page]))
            .digest("hex")
            .slice(0, 12);
          const script = new webpack.sources.RawSource(offlineScript(files, version));
          compilation.emitAsset("files-offline.js", script);
        });
      });
    },
  };
}

/** The script of the plain first screen runs behind the words it is for, and waits for no other: the rest waits for office.js. */
function firstCardAtOnce() {
  return {
    apply(compiler) {
      compiler.hooks.compilation.tap("firstCardAtOnce", (compilation) => {
        HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap("firstCardAtOnce", (page) => {
          const isFirst = ({ attributes }) => /(^|\/)first\.[^/]*$/.test(attributes.src ?? "");
          const own = page.headTags
            .filter(isFirst)
            .map((tag) => ({ ...tag, attributes: { src: tag.attributes.src } }));
          return {
            ...page,
            headTags: page.headTags.filter((tag) => !isFirst(tag)),
            bodyTags: [...page.bodyTags, ...own],
          };
        });
      });
    },
  };
}

/** The guard of the start comes before every script of ours, and goes past the minifier, which would give it newer JavaScript. */
function guardAtOnce() {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("guardAtOnce", (compilation) => {
        const guard = guardScript();
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
        compilation.hooks.processAssets.tapPromise({ name: "guardAtOnce", stage }, async () => {
          const { name, code, files } = await guard;
          compilation.fileDependencies.addAll(files);
          compilation.emitAsset(name, new webpack.sources.RawSource(code));
        });
        HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tapPromise("guardAtOnce", async (page) => {
          if (page.outputName !== "taskpane.html") return page;
          const { name } = await guard;
          const tag = { tagName: "script", voidTag: false, attributes: { src: name }, meta: {} };
          return { ...page, bodyTags: [tag, ...page.bodyTags] };
        });
      });
    },
  };
}

function rewriteHtml(name, rewrite) {
  return {
    apply(compiler) {
      compiler.hooks.compilation.tap("rewriteHtml", (compilation) => {
        HtmlPlugin.getHooks(compilation).beforeEmit.tap("rewriteHtml", (page) => ({
          ...page,
          html: page.outputName === name ? rewrite(page.html) : page.html,
        }));
      });
    },
  };
}
