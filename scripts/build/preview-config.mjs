import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { join } from "node:path";
import { shared } from "./pane-config.mjs";

const root = join(import.meta.dirname, "..", "..");

/**
 * How webpack makes the preview page, which is never shipped, and the scripts that a pane in it needs.
 * @param {{ folder: string }} options
 * @returns {import("webpack").Configuration}
 */
export function previewConfig({ folder }) {
  return {
    name: "preview",
    mode: "production",
    optimization: { minimize: false },
    context: root,
    entry: {
      preview: "./src/preview/page/main.ts",
      conformance: "./src/preview/conformance/main.ts",
      "pane-script": "./src/preview/page/pane-script.ts",
      "pane-platform": "./src/preview/page/pane-platform.ts",
    },
    output: {
      path: folder,
      filename: "preview/[name].js",
      chunkFilename: "preview/[name].js",
      publicPath: "",
      clean: true,
    },
    devtool: "source-map",
    ...shared,
    module: { rules: [...shared.module.rules, { test: /src/, sideEffects: false }] },
    plugins: [
      new HtmlPlugin({
        template: "src/preview/page/preview.html",
        filename: "index.html",
        chunks: ["preview"],
        scriptLoading: "defer",
      }),
      new HtmlPlugin({
        template: "src/preview/conformance/conformance.html",
        filename: "conformance.html",
        chunks: ["conformance"],
        scriptLoading: "defer",
        inject: "head",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/preview/page/preview.css", to: "preview/preview.css" },
          { from: "assets/sample/*.xlsx", to: "sample/[name][ext]" },
        ],
      }),
    ],
  };
}
