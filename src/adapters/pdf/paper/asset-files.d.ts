/** Bytes in Node, where esbuild puts the file into the bundle; an address on the pane's own host, where webpack copies it. */
declare module "*.ttf" {
  const file: Uint8Array | string;
  // eslint-disable-next-line no-restricted-exports -- bundlers export files so
  export default file;
}

declare module "*.wasm" {
  const file: Uint8Array | string;
  // eslint-disable-next-line no-restricted-exports -- bundlers export files so
  export default file;
}
