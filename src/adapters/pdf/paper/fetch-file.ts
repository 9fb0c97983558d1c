/**
 * The bytes of an imported file: of its address where a page was built, or itself in Node.
 * Rejects with address and status where the host does not give it.
 */
export async function fetchFile(file: Uint8Array | string): Promise<Uint8Array> {
  if (typeof file !== "string") return file;
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
